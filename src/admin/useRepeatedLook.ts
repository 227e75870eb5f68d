import { useEffect } from 'react'

interface Repeating {
  /** From the end of one look to the next. */
  readonly everyMilliseconds: number
  /** Whether the first comes at once, and not after that time. */
  readonly isFirstAtOnce?: boolean
}

/**
 * Looks again and again while the page is in sight: a hidden tab asks nothing, and asks at once when it is looked at again.
 * @param look begins anew when it is another function; `isOver` tells whether anybody still waits for it
 */
export function useRepeatedLook(
  look: (isOver: () => boolean) => Promise<void>,
  { everyMilliseconds, isFirstAtOnce = false }: Repeating,
): void {
  useEffect(() => {
    let timer: number | undefined
    let isOver = false

    async function again(): Promise<void> {
      window.clearTimeout(timer)
      if (document.hidden || isOver) return
      await look(() => isOver)
      if (!isOver) timer = window.setTimeout(() => void again(), everyMilliseconds)
    }

    const wake = () => void again()
    if (isFirstAtOnce) wake()
    else timer = window.setTimeout(wake, everyMilliseconds)
    document.addEventListener('visibilitychange', wake)
    return () => {
      isOver = true
      window.clearTimeout(timer)
      document.removeEventListener('visibilitychange', wake)
    }
  }, [look, everyMilliseconds, isFirstAtOnce])
}
