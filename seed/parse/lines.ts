import { endsSentence, setWidth } from './characters'
import { closeLetterSpacing } from './spaces'

const markWidths = [0.5, 0.6, 0.7, 0.8, 0.9, 1]
/** Lines that differ by more than this are not of one column, and how much more says nothing. Ems. */
const farApart = 2

export interface Line {
  /** Line of the file, from 1. */
  number: number
  /** Without the space around it and closed up where it was letter-spaced. */
  text: string
  /** As read, without the space around it. */
  printed: string
  letterSpaced: boolean
  /** Ems. */
  width: number
  /** No blank line stands between this line and the one before it. */
  tight: boolean
  /** A single space before the text: the extractor's trace of a jump to another frame of the page. */
  opensFrame: boolean
  /** Two spaces or a full-width one before the text: a paragraph's indent that survived extraction. */
  indented: boolean
}

/** The lines that hold text, whatever ends them (LF, CRLF, CR, form feed). */
export function readLines(text: string): Line[] {
  const lines = splitLines(text)
  const markWidth = markWidthOf(lines)
  return lines.map((line) => ({ ...line, width: setWidth(line.text, markWidth) }))
}

function splitLines(text: string): Line[] {
  const lines: Line[] = []
  let blankBefore = true
  text.split(/\r\n?|[\n\f\v\u2028\u2029]/u).forEach((raw, index) => {
    const printed = raw.trim()
    if (printed !== '') lines.push(lineOf({ raw, printed, number: index + 1, tight: !blankBefore }))
    blankBefore = printed === ''
  })
  return lines
}

function lineOf({
  raw,
  printed,
  number,
  tight,
}: {
  raw: string
  printed: string
  number: number
  tight: boolean
}): Line {
  const { text, letterSpaced } = closeLetterSpacing(printed)
  const lead = raw.slice(0, raw.length - raw.trimStart().length).replace(/\uFEFF/gu, '')
  const indented = lead.includes('\u3000') || lead.length > 1
  return { number, text, printed, letterSpaced, width: 0, tight, opensFrame: lead !== '' && !indented, indented }
}

/**
 * How wide the page sets its marks, in ems: lines that run on are all as wide as their column, so that the right measure is
 * the one by which neighbouring lines differ least.
 */
function markWidthOf(lines: Line[]): number {
  const running = lines.filter((line) => !line.letterSpaced && !endsSentence(line.text))
  const differences = markWidths.map((markWidth) => {
    const widths = running.map((line) => setWidth(line.text, markWidth))
    return widths.reduce(
      (sum, width, index) => sum + Math.min(farApart, Math.abs(width - (widths[index - 1] ?? width))),
      0,
    )
  })
  return markWidths[differences.indexOf(Math.min(...differences))] ?? 1
}
