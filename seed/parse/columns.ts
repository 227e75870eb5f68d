import { endsSentence } from './characters'
import type { Line } from './lines'

const window = 4
/** A column that changes by this much is another one. Ems. */
const otherColumn = 2.5
/** Lines of one column differ by no more than this, for the marks squeezed in them. Ems. */
const near = 1.5

/** How much narrower than its column a paragraph's first line is set: two ems, give or take a squeezed mark. Ems. */
const usualIndent = 2
const indentFrom = 1.4
const indentTo = 3.6

/** Column width, in ems, by the lines after `index`; `null` where none follows in the same frame. */
function columnAfter(lines: Line[], index: number): number | null {
  const next = lines.slice(index + 1, index + 1 + window)
  const frameEnd = next.findIndex((line) => line.opensFrame)
  return columnOf(frameEnd === -1 ? next : next.slice(0, frameEnd))
}

/** Column width, in ems, of consecutive lines. */
export function columnOf(lines: Line[]): number | null {
  const widths = lines.filter((line) => !line.letterSpaced).map((line) => line.width)
  widths.sort((a, b) => b - a)
  // The widest that another line comes near: a first line, a last line or a subhead among them says nothing.
  return widths.find((width, index) => index > 0 && (widths[index - 1] ?? width) - width <= near) ?? widths[0] ?? null
}

/** Width of a paragraph's column by its lines so far; a first line alone is taken to be indented. Ems. */
export function columnBefore(paragraph: Line[]): number | null {
  const [first, second] = paragraph
  return first && !second && !first.letterSpaced ? first.width + usualIndent : columnOf(paragraph)
}

/** Between two paragraphs the column becomes another one. Where either has one line only, nothing says so. */
export function changesColumn(before: Line[], after: Line[]): boolean {
  const [end, start] = [columnRange(before.slice(-window - 2)), columnRange(after.slice(0, window + 2))]
  if (!end || !start) return false
  return Math.max(start.least - end.most, end.least - start.most) >= otherColumn
}

/**
 * How many ems the line at `index` falls short of its column: that of the lines after it or, where only the last line of
 * its sentence is left, the one that `running` names. 0 where neither is known.
 */
export function shortOfNext(lines: Line[], index: number, running: number | null = null): number {
  const [line, next] = [lines[index], lines[index + 1]]
  if (!line) return 0
  const lastIsLeft = !endsSentence(line.text) && (!next || (next.width < line.width && endsSentence(next.text)))
  const column = (lastIsLeft ? running : null) ?? columnAfter(lines, index)
  return column === null ? 0 : column - line.width
}

/** Set like the first line of a paragraph: narrower than its column by the two ems of the lost indent. */
export function looksIndented(lines: Line[], index: number, running: number | null = null): boolean {
  const short = shortOfNext(lines, index, running)
  return lines[index]?.indented === true || (short >= indentFrom && short <= indentTo)
}

/** Too narrow for running text: more than an indent short of the lines after it. */
export function looksDisplayed(lines: Line[], index: number): boolean {
  return shortOfNext(lines, index) > indentTo
}

/** What a paragraph's lines say of its column, in ems: the full ones exactly, a first one only that it may be indented. */
function columnRange(paragraph: Line[]): { least: number; most: number } | null {
  const full = columnOf(paragraph.slice(1, -1))
  if (full !== null) return { least: full, most: full }
  const first = paragraph[0]
  return first && paragraph.length > 1 ? { least: first.width, most: first.width + indentTo } : null
}
