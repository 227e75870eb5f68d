import type { CommentThread } from '../vocabulary'
import type { Stretches } from './useStretches'

/** Threads as one reads: those about the piece and its fields first, then along the text, then those whose text was cut. */
export function inTextOrder(threads: readonly CommentThread[], stretches: Stretches): CommentThread[] {
  const place = ({ id, target }: CommentThread) => {
    if (target !== 'text') return target === 'piece' ? -2 : -1
    return stretches.get(id)?.start ?? Number.POSITIVE_INFINITY
  }
  const startedAt = ({ said }: CommentThread) => said[0]?.at ?? ''
  return [...threads].sort((a, b) => compare(place(a), place(b)) || startedAt(a).localeCompare(startedAt(b)))
}

function compare(a: number, b: number): number {
  return a === b ? 0 : a < b ? -1 : 1
}
