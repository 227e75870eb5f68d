'use client'
import { type RefObject, useEffect } from 'react'
import { type Click, isSecondClick } from './secondClickRules'

/** Saving brings actions and takes them away; a second click on 保存 must not take the one that stands in its place by then. */
export function useSecondClickGuard(bar: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const root = bar.current
    if (!root) return
    let saved: Click | null = null
    const onClick = (event: MouseEvent) => {
      // Pressed by key, a button has been chosen by name and not by place.
      if (event.detail === 0) return
      const click = { x: event.clientX, y: event.clientY, at: event.timeStamp }
      if (event.target instanceof Element && event.target.closest('#action-save')) saved = click
      else if (isSecondClick(saved, click)) event.stopPropagation()
    }
    root.addEventListener('click', onClick, true)
    return () => root.removeEventListener('click', onClick, true)
  }, [bar])
}
