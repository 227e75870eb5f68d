import type { PictureRow } from '../pictureDeskRules'

/** What the server says of a file itself (src/photos/intake); anything else may be otherwise at the next try. */
const fileCodes = ['not_a_picture', 'heic_not_taken', 'picture_too_large', 'picture_damaged', 'body_too_large']

/** More names than these make a summary no clearer. */
const mostNamed = 5

export function isFileRefused(refused: readonly { readonly code: string }[]): boolean {
  return refused.some(({ code }) => fileCodes.includes(code))
}

/** What a row becomes whose file was refused for this reason. */
export function refusedAs(reason: string): Pick<PictureRow, 'step' | 'problem' | 'refusedFor'> {
  return { step: 'failed', problem: reason, refusedFor: reason }
}

/** The files of a batch that cannot be used, by name: the first of them, and of how many. */
export function refusedNames(rows: readonly PictureRow[]): { readonly count: number; readonly names: string } | null {
  const refused = rows.filter(({ refusedFor }) => refusedFor !== '').map(({ fileName }) => fileName)
  if (refused.length === 0) return null
  const names = refused.slice(0, mostNamed).join('、')
  return { count: refused.length, names: refused.length > mostNamed ? `${names} …` : names }
}

/** Rows that a picture stands behind, or may come to: nothing is missing in the others. */
export function withoutRefused(rows: readonly PictureRow[]): readonly PictureRow[] {
  return rows.filter(({ refusedFor }) => refusedFor === '')
}
