'use client'
import { useDraggable } from '@dnd-kit/core'
import { type RefObject, type SyntheticEvent, useEffect, useLayoutEffect } from 'react'

/** What a card hands on to its handle. */
export type DragListeners = Readonly<Record<string, (event: SyntheticEvent) => void>>

interface DragHandleProps {
  readonly id: string
  readonly card: RefObject<HTMLElement | null>
  readonly listeners: RefObject<DragListeners | undefined>
}

/**
 * Makes a card draggable without being part of it: whatever happens to a drag, every draggable is told and drawn anew, and
 * this draws nothing.
 */
export function DragHandle({ id, card, listeners: kept }: DragHandleProps) {
  const { setNodeRef, listeners, isDragging } = useDraggable({ id })

  useLayoutEffect(() => {
    setNodeRef(card.current)
    return () => setNodeRef(null)
  }, [card, setNodeRef])

  useEffect(() => {
    // The package types its listeners as plain functions.
    kept.current = listeners as DragListeners | undefined
    return () => {
      kept.current = undefined
    }
  }, [kept, listeners])

  // After its listeners are there: the pointer says so.
  useEffect(() => {
    const element = card.current
    element?.setAttribute('data-movable', '')
    return () => element?.removeAttribute('data-movable')
  }, [card])

  useLayoutEffect(() => {
    card.current?.classList.toggle('board-card--dragged', isDragging)
  }, [card, isDragging])

  return null
}
