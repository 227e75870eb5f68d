import { diffBlocks, diffText, type Row } from './blockDiffRules'
import type { Block, BlockKind } from './markedTextRules'
import type { Run, Segmenter } from './textDiffRules'

/** A field of a piece as it is read: one line, a list with an entry each, or a body. */
export interface DescribedField {
  readonly key: string
  readonly label: string
  readonly kind: 'line' | 'list' | 'body'
  readonly blocks: readonly Block[]
}

/** A caption with its picture, which is told by what the file holds, not by its name. */
export interface DescribedCaption {
  readonly id: string
  readonly contentHash: string | null
  readonly thumbnail: string | null
  readonly alt: string
  readonly text: string
  readonly fields: readonly DescribedField[]
}

/** What readers would see of a piece, in the order of its form. */
export interface Described {
  readonly fields: readonly DescribedField[]
  readonly captions: readonly DescribedCaption[]
}

export interface FieldDiff {
  readonly key: string
  readonly label: string
  readonly kind: DescribedField['kind']
  readonly changes: number
  readonly rows: readonly Row[]
}

export interface ShownPicture {
  readonly thumbnail: string | null
  readonly alt: string
}

export interface CaptionDiff {
  readonly id: string
  readonly change: 'same' | 'changed' | 'added' | 'removed' | 'moved'
  readonly changes: number
  /** Place among the pictures, from 1. */
  readonly before: number | null
  readonly after: number | null
  /** The picture on each side; `after` alone where it is the same. */
  readonly pictureBefore: ShownPicture | null
  readonly pictureAfter: ShownPicture | null
  readonly fields: readonly FieldDiff[]
}

export interface ContentDiff {
  readonly isSame: boolean
  /** Places where something changed. */
  readonly changes: number
  readonly isCoarse: boolean
  readonly fields: readonly FieldDiff[]
  readonly captions: readonly CaptionDiff[]
  /** Beginnings of the captions of both sides, by id: what stands in the text for a picture. */
  readonly captionTexts: Readonly<Record<string, string>>
}

export function diffContent(before: Described, after: Described, segment: Segmenter): ContentDiff {
  const noted = { isCoarse: false }
  const fields = diffFields(before.fields, after.fields, segment, noted)
  const captions = diffCaptions(before.captions, after.captions, segment, noted)
  const changes = sum([...fields, ...captions])
  const captionTexts = Object.fromEntries([...before.captions, ...after.captions].map(({ id, text }) => [id, text]))
  return { isSame: changes === 0, changes, isCoarse: noted.isCoarse, fields, captions, captionTexts }
}

/** Places where something changed: stretches of text that went or came or changed their marks, and paragraphs that moved. */
function countChanges(rows: readonly Row[]): number {
  return rows.reduce((count, row) => count + changesIn(row), 0)
}

function changesIn({ change, runs, kindBefore, kindAfter }: Row): number {
  if (change === 'same' || change === 'movedAway') return 0
  const stretches = runs.filter((run, index) => isChange(run) && !continuesChange(runs, index)).length
  const isRecast = kindBefore !== null && kindAfter !== null && kindBefore !== kindAfter
  return Math.max(1, stretches + (isRecast ? 1 : 0) + (change === 'moved' ? 1 : 0))
}

function isChange({ op, was }: Run): boolean {
  return op !== 'same' || was !== undefined
}

function continuesChange(runs: readonly Run[], index: number): boolean {
  const before = runs[index - 1]
  return before !== undefined && isChange(before)
}

interface Noted {
  isCoarse: boolean
}

function diffFields(
  before: readonly DescribedField[],
  after: readonly DescribedField[],
  segment: Segmenter,
  noted: Noted,
): FieldDiff[] {
  return inOrder(before, after, ({ key }) => key).flatMap(({ old, now }) => {
    const field = now ?? old
    if (!field) return []
    const rows = rowsOf({ kind: field.kind, old: old?.blocks ?? [], now: now?.blocks ?? [] }, segment, noted)
    const { key, label, kind } = field
    return rows.length > 0 ? [{ key, label, kind, changes: countChanges(rows), rows }] : []
  })
}

interface Values {
  readonly kind: DescribedField['kind']
  readonly old: readonly Block[]
  readonly now: readonly Block[]
}

function rowsOf({ kind, old, now }: Values, segment: Segmenter, noted: Noted): readonly Row[] {
  const [before] = old
  const [after] = now
  // One line stands for one line, however little they have in common.
  const diff = kind === 'line' && before && after ? lineRows(before, after, segment) : diffBlocks(old, now, segment)
  noted.isCoarse ||= diff.isCoarse
  return diff.rows
}

function lineRows(before: Block, after: Block, segment: Segmenter) {
  const { runs, isCoarse } = diffText(before.pieces, after.pieces, segment)
  const change = runs.some(isChange) ? ('changed' as const) : ('same' as const)
  const kind: BlockKind = 'paragraph'
  return { rows: [{ change, before: 1, after: 1, kindBefore: kind, kindAfter: kind, runs }], isCoarse }
}

function diffCaptions(
  before: readonly DescribedCaption[],
  after: readonly DescribedCaption[],
  segment: Segmenter,
  noted: Noted,
): CaptionDiff[] {
  const stayed = (side: readonly DescribedCaption[], other: readonly DescribedCaption[]) =>
    side.filter(({ id }) => other.some((caption) => caption.id === id)).map(({ id }) => id)
  const orderBefore = stayed(before, after)
  const orderAfter = stayed(after, before)
  return inOrder(before, after, ({ id }) => id).map(({ old, now }) => {
    const id = now?.id ?? old?.id ?? ''
    const fields = diffFields(old?.fields ?? [], now?.fields ?? [], segment, noted)
    const isExchanged = old !== undefined && now !== undefined && old.contentHash !== now.contentHash
    const isMoved = orderBefore.indexOf(id) !== orderAfter.indexOf(id)
    const changes = sum(fields) + (isExchanged ? 1 : 0)
    return {
      id,
      change: captionChange({ isOld: old !== undefined, isNew: now !== undefined, changes, isMoved }),
      changes: changes || (old && now && !isMoved ? 0 : 1),
      before: old ? before.indexOf(old) + 1 : null,
      after: now ? after.indexOf(now) + 1 : null,
      pictureBefore: old && (isExchanged || !now) ? pictureOf(old) : null,
      pictureAfter: now ? pictureOf(now) : null,
      fields,
    }
  })
}

interface CaptionFacts {
  readonly isOld: boolean
  readonly isNew: boolean
  readonly isMoved: boolean
  readonly changes: number
}

function captionChange({ isOld, isNew, isMoved, changes }: CaptionFacts): CaptionDiff['change'] {
  if (!isOld) return 'added'
  if (!isNew) return 'removed'
  if (changes > 0) return 'changed'
  return isMoved ? 'moved' : 'same'
}

function pictureOf({ thumbnail, alt }: DescribedCaption): ShownPicture {
  return { thumbnail, alt }
}

/** Entries of both sides by their key, in the order of the side after; what went stands where it stood. */
function inOrder<T>(
  before: readonly T[],
  after: readonly T[],
  keyOf: (entry: T) => string,
): { readonly old: T | undefined; readonly now: T | undefined }[] {
  const olds = new Map(before.map((entry) => [keyOf(entry), entry]))
  const nows = new Map(after.map((entry) => [keyOf(entry), entry]))
  const keys = [...nows.keys()]
  let place = 0
  for (const key of olds.keys()) {
    const known = keys.indexOf(key)
    if (known >= 0) place = known + 1
    else {
      keys.splice(place, 0, key)
      place += 1
    }
  }
  return keys.map((key) => ({ old: olds.get(key), now: nows.get(key) }))
}

function sum(parts: readonly { readonly changes: number }[]): number {
  return parts.reduce((total, { changes }) => total + changes, 0)
}
