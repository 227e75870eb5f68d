'use client'
import { type RefObject, useCallback, useEffect, useState } from 'react'

interface Steps {
  /** Place of the change that is shown, from 1; 0 before the first. */
  readonly at: number
  readonly count: number
  readonly go: (by: 1 | -1) => void
}

/** Leads from change to change, by the buttons and by the keys N and P. */
export function useChangeSteps(container: RefObject<HTMLElement | null>, shown: unknown): Steps {
  const [at, setAt] = useState(0)
  const [count, setCount] = useState(0)

  // biome-ignore lint/correctness/useExhaustiveDependencies: what is shown decides how many changes there are
  useEffect(() => {
    setAt(0)
    setCount(stopsIn(container.current).length)
  }, [container, shown])

  const go = useCallback(
    (by: 1 | -1) => {
      const stops = stopsIn(container.current)
      if (stops.length === 0) return
      const next = at === 0 && by < 0 ? stops.length : ((at - 1 + by + stops.length) % stops.length) + 1
      for (const stop of stops) stop.classList.remove('is-current')
      const stop = stops[next - 1]
      stop?.classList.add('is-current')
      stop?.scrollIntoView({ block: 'center', behavior: 'smooth' })
      stop?.focus({ preventScroll: true })
      setAt(next)
    },
    [container, at],
  )

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return
      // Behind an open window the page rests.
      if (!container.current?.isConnected || container.current.closest('[inert], [aria-hidden=true]')) return
      const key = event.key.toLowerCase()
      if (key !== 'n' && key !== 'p') return
      event.preventDefault()
      go(key === 'n' ? 1 : -1)
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [container, go])

  return { at, count, go }
}

function stopsIn(container: HTMLElement | null): HTMLElement[] {
  return container ? [...container.querySelectorAll<HTMLElement>('[data-change]')] : []
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'))
}
