'use client'
import { useLayoutEffect, useRef } from 'react'

/** Keeps the focus on a card that others move to another column: it is drawn anew there, and the focus would be lost. */
export function useKeptFocus(drawn: unknown): void {
  const focused = useRef<string | null>(null)

  useLayoutEffect(() => {
    const note = (event: FocusEvent) => {
      const target = event.target instanceof Element ? event.target : null
      // A dialog about the card gives the focus back.
      if (target?.closest('dialog')) return
      const card = target?.closest('[data-piece]')
      focused.current = card?.getAttribute('data-piece') ?? null
    }
    document.addEventListener('focusin', note)
    return () => document.removeEventListener('focusin', note)
  }, [])

  // biome-ignore lint/correctness/useExhaustiveDependencies: what is drawn is the signal
  useLayoutEffect(() => {
    if (!focused.current || document.activeElement !== document.body) return
    const card = document.querySelector(`[data-piece="${CSS.escape(focused.current)}"]`)
    card?.querySelector<HTMLElement>('a')?.focus({ preventScroll: true })
  }, [drawn])
}
