'use client'
import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react'

/**
 * Keeps the focus in a part of the page whose buttons come and go: when the one that had it is taken away, the part itself
 * has it, and Tab goes on from there instead of from the top of the page. The part needs a `tabIndex` of -1.
 */
export function useFocusWithin(part: RefObject<HTMLElement | null>): void {
  const held = useRef<Element | null>(null)

  useEffect(() => {
    const note = ({ target }: FocusEvent) => {
      // A dialog gives the focus back.
      if (!(target instanceof Element) || target.closest('dialog')) return
      held.current = part.current?.contains(target) ? target : null
    }
    document.addEventListener('focusin', note)
    return () => document.removeEventListener('focusin', note)
  }, [part])

  useLayoutEffect(() => {
    if (!held.current || held.current.isConnected || document.activeElement !== document.body) return
    held.current = null
    part.current?.focus({ preventScroll: true })
  })
}
