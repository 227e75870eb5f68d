'use client'
import { useEffect } from 'react'
import type { CommentThread } from '../vocabulary'
import { rangeInPage } from './bodyInPage'
import type { Stretches } from './useStretches'

interface Shown {
  readonly threads: readonly CommentThread[]
  readonly stretches: Stretches
  readonly activeId: string | null
}

const names = { open: 'comment-open', active: 'comment-active' } as const

/**
 * Marks the words of open threads in the body by the browser's custom highlights: the editor's own content and its
 * composition stay untouched. A browser without them shows no marks; the panel works all the same.
 */
export function useHighlights({ threads, stretches, activeId }: Shown): void {
  useEffect(() => {
    if (!('highlights' in CSS)) return
    const paint = () => {
      const open: Range[] = []
      const active: Range[] = []
      for (const { id, isResolved } of threads) {
        const stretch = stretches.get(id)
        const range = stretch && (!isResolved || id === activeId) ? rangeInPage(stretch) : null
        if (range) (id === activeId ? active : open).push(range)
      }
      CSS.highlights.set(names.open, new Highlight(...open))
      CSS.highlights.set(names.active, new Highlight(...active))
    }
    // The page shows a change a moment after the form knows it; the editor is mounted a moment after the form.
    const frame = requestAnimationFrame(paint)
    const later = setTimeout(paint, 300)
    return () => {
      cancelAnimationFrame(frame)
      clearTimeout(later)
    }
  }, [threads, stretches, activeId])

  useEffect(
    () => () => {
      if (!('highlights' in CSS)) return
      CSS.highlights.delete(names.open)
      CSS.highlights.delete(names.active)
    },
    [],
  )
}
