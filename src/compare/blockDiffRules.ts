import { alignBlocks, type Pairing } from './alignRules'
import { type Block, type BlockKind, joined, type MarkedText, textOf } from './markedTextRules'
import { profileOf, similarity } from './similarityRules'
import { afterOf, beforeOf, diffWords, type Run, replaced, type Segmenter, type Words } from './textDiffRules'

export type RowChange = 'same' | 'changed' | 'added' | 'removed' | 'moved' | 'movedAway'

/** One paragraph of the comparison, or several where they were split or joined. Positions count from 1. */
export interface Row {
  readonly change: RowChange
  /** Position of its first paragraph on each side; null where it is not there. */
  readonly before: number | null
  readonly after: number | null
  readonly kindBefore: BlockKind | null
  readonly kindAfter: BlockKind | null
  /** Paragraph breaks inside are runs whose marks say `starts`. Empty where the paragraph only left this place. */
  readonly runs: readonly Run[]
  /** For `movedAway`: where it stands now. */
  readonly movedTo?: number
}

export interface BlockDiff {
  readonly rows: readonly Row[]
  readonly isCoarse: boolean
}

export function diffBlocks(before: readonly Block[], after: readonly Block[], segment: Segmenter): BlockDiff {
  const pairings = alignBlocks(before, after)
  const placeNow = new Map(
    pairings.flatMap(({ before, after, isMoved }) =>
      isMoved && after[0] !== undefined && before[0] !== undefined ? [[before[0], after[0] + 1] as const] : [],
    ),
  )
  let isCoarse = false
  const rows = pairings.map((pairing): Row => {
    const old = blocksAt(before, pairing.before)
    const now = blocksAt(after, pairing.after)
    const places = placesOf(pairing, old, now)
    const movedTo = placeNow.get(pairing.before[0] ?? -1)
    if (pairing.isMoved && now.length === 0 && movedTo !== undefined) {
      return { ...places, change: 'movedAway', runs: [], movedTo }
    }
    const diff = diffText(wholeOf(old), wholeOf(now), segment)
    isCoarse ||= diff.isCoarse
    return { ...places, change: changeOf(pairing, diff.runs, places), runs: diff.runs }
  })
  return { rows, isCoarse }
}

/** Two texts that stand in the same place, such as a headline before and after. */
export function diffText(before: readonly MarkedText[], after: readonly MarkedText[], segment: Segmenter) {
  const isUnrelated = textOf(before) && textOf(after) && similarity(profileAt(before), profileAt(after)) < 0.2
  if (isUnrelated) return { runs: replaced(before, after), isCoarse: false }
  return diffWords(wordsOf(before, segment), wordsOf(after, segment))
}

/** The paragraphs of the text before, which the rows give back exactly. */
export function blocksBefore(rows: readonly Row[]): Block[] {
  return rows
    .filter(({ change }) => change !== 'movedAway')
    .flatMap(({ before, kindBefore, runs }) => (before && kindBefore ? [{ before, kindBefore, runs }] : []))
    .sort((a, b) => a.before - b.before)
    .flatMap(({ kindBefore, runs }) => splitAtBreaks(kindBefore, beforeOf(runs)))
}

/** The paragraphs of the text after, which the rows give back exactly. */
export function blocksAfter(rows: readonly Row[]): Block[] {
  return rows
    .flatMap(({ after, kindAfter, runs }) => (after && kindAfter ? [{ after, kindAfter, runs }] : []))
    .sort((a, b) => a.after - b.after)
    .flatMap(({ kindAfter, runs }) => splitAtBreaks(kindAfter, afterOf(runs)))
}

function blocksAt(blocks: readonly Block[], indexes: readonly number[]): Block[] {
  return indexes.flatMap((index) => blocks[index] ?? [])
}

type Places = Pick<Row, 'before' | 'after' | 'kindBefore' | 'kindAfter'>

function placesOf({ before, after }: Pairing, old: readonly Block[], now: readonly Block[]): Places {
  const positionOf = (index: number | undefined) => (index === undefined ? null : index + 1)
  return {
    before: positionOf(before[0]),
    after: positionOf(after[0]),
    kindBefore: old[0]?.kind ?? null,
    kindAfter: now[0]?.kind ?? null,
  }
}

function changeOf({ before, after, isMoved }: Pairing, runs: readonly Run[], places: Places): RowChange {
  if (isMoved) return 'moved'
  if (before.length === 0) return 'added'
  if (after.length === 0) return 'removed'
  const isSame = places.kindBefore === places.kindAfter && runs.every(({ op, was }) => op === 'same' && !was)
  return isSame ? 'same' : 'changed'
}

/** Several paragraphs as one text, the breaks between them marked. */
function wholeOf(blocks: readonly Block[]): MarkedText[] {
  return blocks.flatMap(({ kind, pieces }, index) =>
    index === 0 ? pieces : [{ text: '\n', marks: { starts: kind } }, ...pieces],
  )
}

function splitAtBreaks(kind: BlockKind, pieces: readonly MarkedText[]): Block[] {
  const blocks: { kind: BlockKind; pieces: MarkedText[] }[] = [{ kind, pieces: [] }]
  for (const piece of pieces) {
    if (piece.marks.starts) blocks.push({ kind: piece.marks.starts, pieces: [] })
    else blocks.at(-1)?.pieces.push(piece)
  }
  return blocks.map((block) => ({ ...block, pieces: joined(block.pieces) }))
}

function profileAt(pieces: readonly MarkedText[]) {
  return profileOf(textOf(pieces))
}

/** Words across the marks, so that a bold half of a word does not cut it; pictures, gaps and breaks stand alone. */
function wordsOf(pieces: readonly MarkedText[], segment: Segmenter): Words {
  const words: string[] = []
  let open = ''
  const close = () => {
    if (open) words.push(...segment(open))
    open = ''
  }
  for (const { text, marks } of pieces) {
    if (marks.starts || marks.photo !== undefined || marks.gap !== undefined) {
      close()
      words.push(text)
    } else open += text
  }
  close()
  return { words, pieces }
}
