import type { Body, InlineNode } from '../../src/body/schema'
import type { ParsedByline } from '../page'
import { joinLines } from './blocks'
import { splitClosingByline, splitDateline } from './bylines'
import { gapIdOf, type RawGap } from './gaps'
import type { MendLog } from './mends'
import type { RawPiece } from './pieces'
import { keepBreaks, splitAtGaps } from './spaces'

export interface ReadBody {
  dateline: string | null
  bylines: ParsedByline[]
  body: Body
  gaps: RawGap[]
  /** The body as plain texts, cut at its gaps. */
  wholeTexts: string[]
}

/** A piece's blocks as its body, with the dateline and the byline that are printed inside the text taken out. */
export function readBody({ piece, order, log }: { piece: RawPiece; order: number; log: MendLog }): ReadBody {
  const read: ReadBody = { dateline: null, bylines: [], body: [], gaps: [], wholeTexts: [] }
  for (const [index, block] of piece.blocks.entries()) {
    if (block.kind === 'display') {
      const subhead = keepBreaks(block.lines.map((line) => line.text).join('\n'))
      log.add('removedSpace', subhead.removed)
      log.add('keptSpace', subhead.kept)
      read.body.push({ type: 'h2', children: [{ text: subhead.text }] })
      read.wholeTexts.push(subhead.text)
      continue
    }
    const opening =
      index === 0
        ? splitDateline(joinLines(block.lines))
        : { text: joinLines(block.lines), dateline: null, bylines: [] }
    const closing = splitClosingByline(opening.text)
    read.dateline ??= opening.dateline
    read.bylines.push(...opening.bylines, ...closing.bylines)
    const spaced = splitAtGaps(closing.text)
    const firstOrdinal = read.gaps.length + 1
    read.gaps.push(
      ...spaced.gaps.map((kind, at) => ({ kind, before: spaced.runs[at] ?? '', after: spaced.runs[at + 1] ?? '' })),
    )
    read.body.push({ children: inlineNodes({ ...spaced, order, firstOrdinal }) })
    read.wholeTexts.push(...spaced.runs)
    if (block.lines.length > 1) log.add('joinedLines', [closing.text])
    log.add('removedSpace', spaced.removed)
  }
  return read
}

function inlineNodes({
  runs,
  gaps,
  order,
  firstOrdinal,
}: {
  runs: string[]
  gaps: RawGap['kind'][]
  order: number
  firstOrdinal: number
}): InlineNode[] {
  return runs.flatMap((text, index): InlineNode[] => {
    const kind = gaps[index]
    if (!kind) return [{ text }]
    return [{ text }, { type: 'gap', gapId: gapIdOf(order, firstOrdinal + index), kind, children: [{ text: '' }] }]
  })
}
