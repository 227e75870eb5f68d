import { isRecord } from '../../isRecord'
import type { PictureRow } from '../pictureDeskRules'

/** Why files were refused, by the keys of their rows: sent again they would be refused again. */
export type Refusals = ReadonlyMap<string, string>

export const noRefusals: Refusals = new Map()

/** What the server says of a file itself (src/photos/intake); anything else may be otherwise at the next try. */
const fileCodes = ['not_a_picture', 'heic_not_taken', 'picture_too_large', 'picture_damaged', 'body_too_large']

export function isFileRefused(refused: readonly { readonly code: string }[]): boolean {
  return refused.some(({ code }) => fileCodes.includes(code))
}

/** Those of these rows, as plain data that the browser keeps. */
export function refusalsToKeep(rows: readonly Pick<PictureRow, 'key'>[], refusals: Refusals): Record<string, string> {
  const kept = rows.flatMap(({ key }) => {
    const reason = refusals.get(key)
    return reason ? [[key, reason] as const] : []
  })
  return Object.fromEntries(kept)
}

/** Reads what was kept; what nobody here has written is left out. */
export function readRefusals(value: unknown): Refusals {
  const entries = isRecord(value) ? Object.entries(value) : []
  return new Map(entries.flatMap(([key, reason]) => (typeof reason === 'string' && reason ? [[key, reason]] : [])))
}

/** Rows that say why their file was refused. */
export function withReasons(rows: readonly PictureRow[], refusals: Refusals): readonly PictureRow[] {
  return rows.map((row) => ({ ...row, problem: refusals.get(row.key) ?? row.problem }))
}

/** Rows that a picture stands behind, or may come to: nothing is missing in the others. */
export function withoutRefused(rows: readonly PictureRow[], refusals: Refusals): readonly PictureRow[] {
  return rows.filter(({ key }) => !refusals.has(key))
}
