import { isClosingBylineLine, markedByline, opensWithDateline, splitClosingByline } from './bylines'
import { countSentences, endsSentence } from './characters'
import { columnBefore, columnOf, looksDisplayed, looksIndented, shortOfNext } from './columns'
import { endsWithCredit, isCreditLine } from './credits'
import type { Line } from './lines'

/** What stands together on the page: running text, a caption with its credit, or a run of lines set on display. */
export interface Block {
  kind: 'paragraph' | 'creditedCaption' | 'display'
  lines: Line[]
}

/** Lines. No sentence runs over more, so that nothing further on need be read. */
const longestSentence = 40
/** A last line this much shorter than its column ends a paragraph, whatever follows. Ems. */
const clearlyShort = 3.5
const slightlyShort = 1.5
/** A first line that the lines after it overrun by less than this may still be their column. Ems. */
const overrun = 1.5
const markedOverrun = 3
const sameWidth = 0.3
/** Marks that stand inside sentences, and seldom in what is set on display. */
const innerMark = /[，；：、]/u

/**
 * The lines, gathered into blocks in their order. Blank lines say little (they stand between most lines of a paragraph and
 * are missing between others), so that a paragraph is told by its sentences and by the widths its lines are set to.
 */
export function gatherBlocks(lines: Line[]): Block[] {
  const blocks: Block[] = []
  let index = 0
  while (index < lines.length) {
    const block = blockAt(lines, index)
    const previous = blocks.at(-1)
    if (block.kind === 'display' && previous?.kind === 'display') previous.lines.push(...block.lines)
    else blocks.push(block)
    index += block.lines.length
  }
  return blocks
}

/** A paragraph's lines as one text, still with the spaces inside the lines. */
export function joinLines(lines: Line[]): string {
  return lines.reduce(
    (text, line) => text + (/[A-Za-z]$/u.test(text) && /^[A-Za-z]/u.test(line.text) ? ' ' : '') + line.text,
    '',
  )
}

/** One sentence on at most three lines: the shape of a caption. */
export function isOneSentence(block: Block): boolean {
  return block.lines.length <= 3 && countSentences(joinLines(block.lines)) <= 1
}

function blockAt(lines: Line[], index: number): Block {
  const captionEnd = creditedCaptionEnd(lines, index)
  if (captionEnd !== null) return { kind: 'creditedCaption', lines: lines.slice(index, captionEnd + 1) }
  if (!opensParagraph(lines, index)) return { kind: 'display', lines: lines.slice(index, index + 1) }
  let end = index
  while (end + 1 < lines.length && !endsParagraph({ lines, start: index, end })) end += 1
  return { kind: 'paragraph', lines: lines.slice(index, end + 1) }
}

function opensParagraph(lines: Line[], index: number): boolean {
  const line = lines[index]
  if (!line || markedByline(line.text)) return false
  if (opensWithDateline(line.text) || line.indented) return true
  if (endsSentence(splitClosingByline(line.text).text)) return true
  const end = sentenceEndFrom(lines, index)
  if (end === null || isHeadingBeforeParagraph(lines, index)) return false
  if (looksIndented(lines, index)) return true
  // Without an indent: a caption, or text that goes on as wide as it begins. Marks inside a line speak against a heading.
  const allowed = innerMark.test(line.text) ? markedOverrun : overrun
  return lines.slice(index + 1, end + 1).every((next) => next.width <= line.width + allowed)
}

/**
 * The line that ends the sentence which the line at `index` would open; `null` where the lines on the way are no running
 * text: one of another frame, or one that stops short of the column although its sentence goes on.
 */
function sentenceEndFrom(lines: Line[], index: number): number | null {
  let column = lines[index]?.width ?? 0
  for (let next = index; next < Math.min(index + longestSentence, lines.length); next += 1) {
    const line = lines[next]
    if (!line || (next > index && interrupts(lines, next))) return null
    if (endsSentence(splitClosingByline(line.text).text) || /[。！？]/u.test(line.text)) return next
    if (!line.letterSpaced && line.width < column - clearlyShort && !innerMark.test(line.text)) return null
    column = Math.max(column, line.letterSpaced ? 0 : line.width)
  }
  return null
}

/** A line without any mark inside and as wide as the one under it, which begins a paragraph with an indent of its own. */
function isHeadingBeforeParagraph(lines: Line[], index: number): boolean {
  const [line, next] = [lines[index], lines[index + 1]]
  if (
    !line ||
    !next ||
    line.letterSpaced ||
    innerMark.test(line.text) ||
    line.text.includes('。') ||
    endsSentence(next.text)
  )
    return false
  return next.width <= line.width + sameWidth && looksIndented(lines, index + 1)
}

function endsParagraph({ lines, start, end }: { lines: Line[]; start: number; end: number }): boolean {
  const [line, next] = [lines[end], lines[end + 1]]
  if (!line || !next) return true
  if (splitClosingByline(joinLines(lines.slice(Math.max(start, end - 1), end + 1))).bylines.length > 0) return true
  if (endsSentence(line.text) && isClosingBylineLine(next.text)) return false
  if (interrupts(lines, end + 1)) return true
  const column = columnBefore(lines.slice(Math.max(start, end - 4), end))
  const short = column === null || line.letterSpaced ? 0 : column - line.width
  if (!endsSentence(line.text)) return short > clearlyShort && end > start && looksIndented(lines, end + 1)
  const running = columnOf(lines.slice(Math.max(start, end - 3), end + 1))
  if (looksIndented(lines, end + 1, running)) return true
  const narrows = Math.abs(shortOfNext(lines, end)) < 1
  if (short > clearlyShort && !narrows) return true
  if (looksDisplayed(lines, end + 1) && !endsSentence(next.text)) return true
  if (sentenceEndFrom(lines, end + 1) === null) return true
  return short > slightlyShort && shortOfNext(lines, end + 1) > 1
}

/** Nothing that runs on from the line before it: a dateline, a byline, a caption with its credit, another frame. */
function interrupts(lines: Line[], index: number): boolean {
  const line = lines[index]
  if (!line) return true
  return (
    line.opensFrame ||
    line.indented ||
    opensWithDateline(line.text) ||
    markedByline(line.text) !== null ||
    creditedCaptionEnd(lines, index) !== null
  )
}

/** The last line of a credited caption that begins at `index`, its lines standing tight; `null` for anything else. */
function creditedCaptionEnd(lines: Line[], index: number): number | null {
  for (let end = index; end < Math.min(index + 3, lines.length); end += 1) {
    const line = lines[end]
    if (!line || (end > index && (!line.tight || line.opensFrame))) return null
    if (endsWithCredit(line.text)) return end
    const next = lines[end + 1]
    if (endsSentence(line.text) && !(next?.tight && isCreditLine(next.text))) return null
  }
  return null
}
