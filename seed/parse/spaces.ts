import type { GapKind } from '../../src/body/schema'
import { isHan } from './characters'
import { looksLikeSpacedName } from './names'

const snippetReach = 4
/** Characters on either side that the meaning of a space is judged by; also what keeps long lines linear. */
const judgedReach = 12
const dash = /[—–]/u
const opening = /[“‘（《〈【「『]/u
const setMark = /[，。、；：“”‘’（）《》〈〉【】「」『』！？·…—–]/u

export interface SpacedText {
  /** The text between the gaps, one run more than there are gaps. */
  runs: string[]
  gaps: GapKind[]
  /** A few characters around each space that was removed, after removal. */
  removed: string[]
}

/**
 * A line set with space between all its characters, closed up: 项 脱 贫 → 项脱贫. Three spaces at least and more than half of
 * the places where one could stand, so that two lost glyphs in a short line are not taken for spacing.
 */
export function closeLetterSpacing(line: string): { text: string; letterSpaced: boolean } {
  const spaced = line.match(/(?<=[^!-~\s])\s+(?=[^!-~\s])/gu)?.length ?? 0
  const unspaced = line.match(/(?<=[^!-~\s])(?=[^!-~\s])/gu)?.length ?? 0
  if (spaced < 3 || spaced <= unspaced) return { text: line, letterSpaced: false }
  return { text: line.replace(/(?<=[^!-~\s])\s+|\s+(?=[^!-~\s])/gu, ''), letterSpaced: true }
}

/**
 * Running text: spaces of the extractor are removed (beside digits, Latin letters, after a mark), each that remains holds
 * the place of a glyph. A line's letter-spacing must be closed up before.
 */
export function splitAtGaps(text: string): SpacedText {
  const result: SpacedText = { runs: [], gaps: [], removed: [] }
  let run = ''
  let end = 0
  for (const space of text.matchAll(/\s+/gu)) {
    const before = text.slice(Math.max(0, space.index - judgedReach), space.index)
    const after = text.slice(space.index + space[0].length, space.index + space[0].length + judgedReach)
    run += text.slice(end, space.index)
    end = space.index + space[0].length
    const meaning = meaningInText(before, after)
    if (meaning === 'word') run += ' '
    else if (meaning === 'removed') result.removed.push(snippet(before, after))
    else {
      result.runs.push(run)
      result.gaps.push(meaning)
      run = ''
    }
  }
  result.runs.push(run + text.slice(end))
  return result
}

/** A headline, subhead or caption: a space between Chinese characters is a break and stays, those of the extractor go. */
export function keepBreaks(text: string): { text: string; removed: string[]; kept: string[] } {
  const removed: string[] = []
  const kept: string[] = []
  const mended = text.replace(/[^\S\n]+/gu, (space: string, index: number) => {
    const before = text.slice(Math.max(0, index - judgedReach), index)
    const after = text.slice(index + space.length, index + space.length + judgedReach)
    const sides = [lastChar(before), firstChar(after)]
    if (sides.every(isForeign)) return ' '
    if (sides.some(isForeign)) {
      removed.push(snippet(before, after))
      return ''
    }
    kept.push(`${before.slice(-snippetReach)} ${after.slice(0, snippetReach)}`)
    return ' '
  })
  return { text: mended, removed, kept }
}

function meaningInText(before: string, after: string): 'word' | 'removed' | GapKind {
  const left = lastChar(before)
  const right = firstChar(after)
  if (left === '' || right === '') return 'removed'
  if (isForeign(left) || isForeign(right)) return isForeign(left) && isForeign(right) ? 'word' : 'removed'
  if (looksLikeSpacedName(before, after)) return 'doubtful'
  // A mark carries blank inside its own square, which extractors read as a space: after a closing one, before an opening one.
  if (opening.test(right)) return isHan(left) ? 'doubtful' : 'removed'
  if (opening.test(left)) return 'doubtful'
  return isHan(left) || dash.test(left) ? 'lost' : 'removed'
}

/** Neither a Chinese character nor a mark of Chinese setting: digits, Latin letters, signs. */
function isForeign(char: string): boolean {
  return char !== '' && !isHan(char) && !setMark.test(char)
}

function snippet(before: string, after: string): string {
  return before.replace(/\s/gu, '').slice(-snippetReach) + after.replace(/\s/gu, '').slice(0, snippetReach)
}

function firstChar(text: string): string {
  return Array.from(text.slice(0, 2))[0] ?? ''
}

function lastChar(text: string): string {
  return Array.from(text.slice(-2)).at(-1) ?? ''
}
