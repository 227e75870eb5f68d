import type { PublicChangeRow } from './publicChangeRows'

/** `undefined`: something may have been missed, so that nothing kept of before can be relied on. */
export type PublicChangeListener = (row: PublicChangeRow | undefined) => void

const followers = new WeakMap<object, Set<PublicChangeListener>>()
const told = new WeakMap<object, Map<string, number>>()

/**
 * Calls `listener` with each change of what the public may see: at once after a commit of this process and before its
 * request is answered, within a second after one of another (`watchPublicChanges`). It must be quick and must not throw.
 * @returns how to stop
 */
export function followPublicChanges(db: object, listener: PublicChangeListener): () => void {
  const listeners = followers.get(db) ?? new Set()
  followers.set(db, listeners)
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** Each row is told of once, whether this process wrote it or found it. */
export function tellFollowers(db: object, row: PublicChangeRow): void {
  const known = told.get(db) ?? new Map<string, number>()
  told.set(db, known)
  if (known.has(row.id)) return
  known.set(row.id, row.at.getTime())
  for (const listener of followers.get(db) ?? []) listener(row)
}

/** After a gap: everybody begins anew. */
export function tellOfGap(db: object): void {
  for (const listener of followers.get(db) ?? []) listener(undefined)
}

/** Rows from before cannot come up again. */
export function forgetTold(db: object, before: Date): void {
  const known = told.get(db)
  for (const [id, at] of known ?? []) if (at < before.getTime()) known?.delete(id)
}
