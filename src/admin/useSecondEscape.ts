import { type RefObject, useEffect, useState } from 'react'

interface SecondEscape {
  /** The next Escape closes the window, and what was written in it is gone. */
  readonly isWarned: boolean
  /** To be told what is typed in the window. */
  readonly onInput: (event: { readonly target: EventTarget }) => void
}

/**
 * Of a window in which somebody has written the first Escape says that the words would be lost, and only the second closes it;
 * whoever writes on is warned again.
 */
export function useSecondEscape(frame: RefObject<HTMLElement | null>, keepsWords: boolean): SecondEscape {
  const [isWritten, setIsWritten] = useState(false)
  const [isWarned, setIsWarned] = useState(false)

  useEffect(() => {
    if (keepsWords || !isWritten || isWarned) return
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || !frame.current?.contains(document.activeElement)) return
      // Payload's listener, and the trap's, sit on the document.
      event.stopImmediatePropagation()
      event.preventDefault()
      setIsWarned(true)
    }
    window.addEventListener('keydown', onKey, true)
    return () => window.removeEventListener('keydown', onKey, true)
  }, [frame, keepsWords, isWritten, isWarned])

  return {
    isWarned,
    onInput: ({ target }) => {
      if (!takesWords(target)) return
      setIsWritten(true)
      setIsWarned(false)
    },
  }
}

const chosen: ReadonlySet<string> = new Set(['checkbox', 'radio', 'file', 'range', 'color'])

function takesWords(target: EventTarget): boolean {
  return target instanceof HTMLTextAreaElement || (target instanceof HTMLInputElement && !chosen.has(target.type))
}
