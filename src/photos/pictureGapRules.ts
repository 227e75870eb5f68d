import type { PictureRow, PictureWords, WordName } from './pictureDeskRules'

/** What a picture needs before a piece with it can be signed, in the order in which it is written. */
export const requiredNames = ['caption', 'alt', 'credit'] as const

export type RequiredName = (typeof requiredNames)[number]

export interface PictureGap {
  readonly key: string
  readonly name: RequiredName
}

export function missingNames(words: PictureWords): RequiredName[] {
  return requiredNames.filter((name) => words[name].trim() === '')
}

export function isLacking(row: Pick<PictureRow, 'refusedFor' | 'words'>, name: WordName): boolean {
  return lackingNames(row).some((missing) => missing === name)
}

/** Of a file that was refused nothing is. */
export function lackingNames({ refusedFor, words }: Pick<PictureRow, 'refusedFor' | 'words'>): RequiredName[] {
  return refusedFor === '' ? missingNames(words) : []
}

/** Every gap, picture by picture. */
export function gapsOf(rows: readonly Pick<PictureRow, 'key' | 'words'>[]): PictureGap[] {
  return rows.flatMap(({ key, words }) => missingNames(words).map((name) => ({ key, name })))
}

export function gapCounts(gaps: readonly PictureGap[]): { readonly name: RequiredName; readonly count: number }[] {
  return requiredNames
    .map((name) => ({ name, count: gaps.filter((gap) => gap.name === name).length }))
    .filter(({ count }) => count > 0)
}

/** This many pictures with one caption are hardly all of the same. */
const sameCaptionsNoted = 3

/** How many pictures have one and the same caption, of the caption that most have; 0 where no caption is on many. */
export function sameCaptionCount(rows: readonly Pick<PictureRow, 'words'>[]): number {
  const counts = new Map<string, number>()
  for (const { words } of rows) {
    const caption = words.caption.trim()
    if (caption) counts.set(caption, (counts.get(caption) ?? 0) + 1)
  }
  const most = Math.max(0, ...counts.values())
  return most >= sameCaptionsNoted ? most : 0
}

interface Place {
  readonly key: string
  readonly name: string
}

/** The first gap behind the place where the person is, in reading order; behind the last one the first again. */
export function nextGap(rows: readonly Pick<PictureRow, 'key' | 'words'>[], here: Place | null): PictureGap | null {
  const gaps = gapsOf(rows)
  const order = new Map(rows.map(({ key }, index) => [key, index]))
  const at = here && positionOf(order, here)
  const behind = at === null ? undefined : gaps.find((gap) => positionOf(order, gap) > at)
  return behind ?? gaps[0] ?? null
}

function positionOf(order: ReadonlyMap<string, number>, { key, name }: Place): number {
  const names: readonly string[] = requiredNames
  const field = names.indexOf(name)
  // A field that nobody requires stands behind those of its picture.
  return (order.get(key) ?? -1) * (requiredNames.length + 1) + (field < 0 ? requiredNames.length : field)
}
