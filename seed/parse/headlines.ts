import type { ParsedByline } from '../page'
import { markedByline } from './bylines'
import type { Line } from './lines'
import { type Display, isDeckLine, tightGroups } from './pieces'
import { likenessTo } from './terms'

/** A headline with what stands under it, all as printed. */
export interface HeadlineGroup {
  headline: Line[]
  deck: Line[]
  byline: { line: Line; bylines: ParsedByline[] } | null
  /** Index of the piece that begins right under the group. */
  above: number | null
}

export interface HeadedPiece {
  bigrams: Set<string>
  /** The text carries a byline of its own. */
  signed: boolean
}

/** Fewer pairs of characters in common than this may be chance. */
const fewestShared = 3

/**
 * Which group heads which piece (group index → piece index). A headline goes to the piece that shares most of its words, the
 * rarer counting more; standing right above a piece doubles that; no piece gets two, and none that is signed gets a byline.
 */
export function assignHeadlines(groups: HeadlineGroup[], pieces: HeadedPiece[]): Map<number, number> {
  const bigrams = pieces.map((piece) => piece.bigrams)
  const pairs = groups.flatMap((group, groupIndex) =>
    likenessTo([...group.headline, ...group.deck].map((line) => line.text).join('\n'), bigrams).map(
      ({ score, shared }, pieceIndex) => {
        const adjacent = group.above === pieceIndex
        return { groupIndex, pieceIndex, adjacent, shared, score: adjacent ? 2 * score + 1 : score }
      },
    ),
  )
  const assigned = new Map<number, number>()
  const headed = new Set<number>()
  for (const pair of pairs.sort(
    (a, b) => b.score - a.score || a.groupIndex - b.groupIndex || a.pieceIndex - b.pieceIndex,
  )) {
    if (!pair.adjacent && pair.shared < fewestShared) continue
    if (groups[pair.groupIndex]?.byline && pieces[pair.pieceIndex]?.signed) continue
    if (assigned.has(pair.groupIndex) || headed.has(pair.pieceIndex)) continue
    assigned.set(pair.groupIndex, pair.pieceIndex)
    headed.add(pair.pieceIndex)
  }
  return assigned
}

/** The displayed lines as headlines, each with its deck and byline. Only the last group of a display stands above a piece. */
export function groupHeadlines(displays: Display[], pieceBigrams: Set<string>[]): HeadlineGroup[] {
  return displays.flatMap((display) => {
    const groups: HeadlineGroup[] = []
    for (const lines of tightGroups(display.lines).flatMap(splitByMarks)) addTo(groups, lines, pieceBigrams)
    const last = groups.at(-1)
    if (last) last.above = display.above
    return groups
  })
}

function addTo(groups: HeadlineGroup[], lines: Line[], pieceBigrams: Set<string>[]): void {
  const first = lines[0]
  if (!first) return
  const current = groups.at(-1)
  const open = current && !current.byline && !first.opensFrame ? current : null
  const bylines = markedByline(first.text)
  if (bylines) {
    if (open) open.byline = { line: first, bylines }
    else groups.push({ headline: [], deck: [], byline: { line: first, bylines }, above: null })
  } else if (!open && isDeckLine(first.text)) {
    groups.push({ headline: [], deck: lines, byline: null, above: null })
  } else if (open && (isDeckLine(first.text) || !speaksOfAnother({ lines, of: open.headline, pieceBigrams }))) {
    open.deck.push(...lines)
  } else {
    groups.push({ headline: lines, deck: [], byline: null, above: null })
  }
}

/** Dashes open a deck and a mark opens a byline, although no blank line stands before either. */
function splitByMarks(lines: Line[]): Line[][] {
  const parts: Line[][] = []
  for (const line of lines) {
    const part = parts.at(-1)
    const isByline = markedByline(line.text) !== null
    const afterByline = part?.[0] !== undefined && markedByline(part[0].text) !== null
    if (part && !isByline && !afterByline && !isDeckLine(line.text)) part.push(line)
    else parts.push([line])
  }
  return parts
}

/** Lines under a headline that clearly go with another piece than it does are a headline themselves. */
function speaksOfAnother({
  lines,
  of,
  pieceBigrams,
}: {
  lines: Line[]
  of: Line[]
  pieceBigrams: Set<string>[]
}): boolean {
  const [own, others] = [bestPiece(lines, pieceBigrams), bestPiece(of, pieceBigrams)]
  return own !== null && others !== null && own !== others
}

function bestPiece(lines: Line[], pieceBigrams: Set<string>[]): number | null {
  const likeness = likenessTo(lines.map((line) => line.text).join('\n'), pieceBigrams)
  const best = likeness.reduce((top, next, index) => (next.score > (likeness[top]?.score ?? 0) ? index : top), 0)
  return (likeness[best]?.shared ?? 0) >= fewestShared ? best : null
}
