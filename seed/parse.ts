import type { ParsedByline, ParsedPage, ParsedPiece, UnplacedLine } from './page'
import { gatherBlocks } from './parse/blocks'
import { type ReadBody, readBody } from './parse/body'
import { readCaptions } from './parse/captions'
import { readContest } from './parse/contest'
import { describeGaps } from './parse/gaps'
import { assignHeadlines, groupHeadlines, type HeadlineGroup } from './parse/headlines'
import { type Line, readLines } from './parse/lines'
import { createMendLog, type MendLog } from './parse/mends'
import { sortBlocks } from './parse/pieces'
import { sluglineOf } from './parse/slugline'
import { keepBreaks } from './parse/spaces'
import { bigramsOf } from './parse/terms'

/**
 * One newspaper page, from the text that an extractor made of it: hard-wrapped lines, the headlines and captions perhaps
 * gathered apart from their pieces. Never throws; every character that is not a space comes out once, placed or listed.
 */
export function parsePage(text: string): ParsedPage {
  const log = createMendLog()
  const lines = readLines(text)
  log.add(
    'letterSpaced',
    lines.filter((line) => line.letterSpaced).map((line) => line.text),
  )
  const sorted = sortBlocks(gatherBlocks(lines))
  const bodies = sorted.pieces.map((piece, index) => readBody({ piece, order: index + 1, log }))
  const bodyTexts = bodies.map((body) => body.wholeTexts.join('\n'))
  const bigrams = bodyTexts.map(bigramsOf)
  const groups = groupHeadlines(sorted.displays, bigrams)
  const assigned = assignHeadlines(
    groups,
    bodies.map((body, index) => ({ bigrams: bigrams[index] ?? new Set(), signed: body.bylines.length > 0 })),
  )
  const groupOf = new Map([...assigned].map(([group, piece]) => [piece, groups[group]]))
  const headings = bodies.map((_, index) => readHeading(groupOf.get(index), log))
  const captions = readCaptions({ blocks: sorted.captions, pieceTexts: bodyTexts, log })
  const wholeTexts = [...bodies.flatMap((body) => body.wholeTexts), ...captions.map((caption) => caption.text)]
  const pieces = bodies.map((body, index) =>
    pieceOf({ body, heading: headings[index] ?? readHeading(undefined, log), order: index + 1, bodyTexts, wholeTexts }),
  )
  log.add(
    'gap',
    pieces.flatMap((piece) => piece.gaps.map((gap) => `${gap.before}▢${gap.after}`)),
  )
  return {
    pieces,
    captions,
    contest: readContest(
      pieces.map(({ order, headline }, index) => ({ order, headline, text: bodyTexts[index] ?? '' })),
    ),
    bylineNames: unique(pieces.flatMap((piece) => piece.bylines.map((byline) => byline.name))),
    photographerNames: unique(captions.flatMap((caption) => caption.credit?.name ?? [])),
    unplaced: unplacedOf(groups.filter((_, index) => !assigned.has(index))),
    mended: log.mends(),
  }
}

interface Heading {
  headline: string | null
  deck: string | null
  bylines: ParsedByline[]
}

function readHeading(group: HeadlineGroup | undefined, log: MendLog): Heading {
  return {
    headline: group ? displayed(group.headline, log) : null,
    deck: group ? displayed(group.deck, log) : null,
    bylines: group?.byline?.bylines ?? [],
  }
}

function displayed(lines: Line[], log: MendLog): string | null {
  if (lines.length === 0) return null
  const { text, removed, kept } = keepBreaks(lines.map((line) => line.text).join('\n'))
  log.add('removedSpace', removed)
  log.add('keptSpace', kept)
  return text
}

function pieceOf({
  body,
  heading,
  order,
  bodyTexts,
  wholeTexts,
}: {
  body: ReadBody
  heading: Heading
  order: number
  bodyTexts: string[]
  wholeTexts: string[]
}): ParsedPiece {
  const bylines = [...heading.bylines, ...body.bylines]
  const otherTexts = bodyTexts.filter((_, index) => index !== order - 1)
  return {
    order,
    kind: body.dateline === null ? 'feature' : 'news',
    headline: heading.headline,
    deck: heading.deck,
    dateline: body.dateline,
    bylines,
    body: body.body,
    gaps: describeGaps({ order, gaps: body.gaps, wholeTexts }),
    missing: [
      ...(heading.headline === null ? ['headline' as const] : []),
      ...(bylines.length === 0 ? ['byline' as const] : []),
    ],
    slugline: sluglineOf({ headline: heading.headline, text: bodyTexts[order - 1] ?? '', otherTexts }),
  }
}

function unplacedOf(groups: HeadlineGroup[]): UnplacedLine[] {
  const lines = groups.flatMap((group) => [
    ...group.headline,
    ...group.deck,
    ...(group.byline ? [group.byline.line] : []),
  ])
  return lines.map((line) => ({ line: line.number, text: line.printed })).sort((a, b) => a.line - b.line)
}

function unique(names: string[]): string[] {
  return [...new Set(names)]
}
