import { type PictureRow, reworded } from '../pictureDeskRules'
import type { CellChange } from './changeRules'

/** Steps that can be taken back, and those that were, the newest last. */
export interface History {
  readonly past: readonly (readonly CellChange[])[]
  readonly future: readonly (readonly CellChange[])[]
}

export const noHistory: History = { past: [], future: [] }

const mostSteps = 200

export function recorded({ past, future }: History, changes: readonly CellChange[]): History {
  if (changes.length === 0) return { past, future }
  return { past: [...past, changes].slice(-mostSteps), future: [] }
}

export interface Step {
  readonly history: History
  readonly changes: readonly CellChange[]
}

/** The step back, as changes to be made; null where there is none. */
export function undone({ past, future }: History): Step | null {
  const last = past.at(-1)
  if (!last) return null
  const changes = last.map(({ before, after, ...cell }) => ({ ...cell, before: after, after: before }))
  return { history: { past: past.slice(0, -1), future: [...future, last] }, changes }
}

export function redone({ past, future }: History): Step | null {
  const last = future.at(-1)
  return last ? { history: { past: [...past, last], future: future.slice(0, -1) }, changes: last } : null
}

/** Rows with the changes in them. What was written into a cell since then, at another place, stays. */
export function withChanges(rows: readonly PictureRow[], changes: readonly CellChange[]): readonly PictureRow[] {
  const byKey = new Map<string, CellChange[]>()
  for (const change of changes) byKey.set(change.key, [...(byKey.get(change.key) ?? []), change])
  return rows.map((row) => {
    const own = (byKey.get(row.key) ?? []).filter(({ name, before }) => row.words[name] === before)
    const words = Object.fromEntries(own.map(({ name, after }) => [name, after]))
    return own.length > 0 ? reworded(row, { ...row.words, ...words }) : row
  })
}
