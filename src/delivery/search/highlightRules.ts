import { foldWithPlaces, isHan } from './foldRules'

/** From and to, in UTF-16 code units of the plain text; to is not part of it. */
export type Range = readonly [from: number, to: number]

const letter = /[\p{L}\p{N}]/u
const mostRanges = 100

/** Where these folded words stand in a text, in order and without overlaps. A Latin word is found whole, Chinese ones anywhere. */
export function highlight(original: string, words: readonly string[]): Range[] {
  const { text, starts } = foldWithPlaces(original)
  const found: [number, number][] = []
  for (const word of words) {
    if (word === '') continue
    for (let at = text.indexOf(word); at >= 0 && found.length < mostRanges; at = text.indexOf(word, at + word.length)) {
      const end = at + word.length
      if (!isHan(word) && !isWhole(text, at, end)) continue
      found.push(starts ? [starts[at] ?? 0, starts[end] ?? original.length] : [at, end])
    }
  }
  return merged(found)
}

interface Excerpt {
  readonly excerpt: string
  readonly highlights: readonly Range[]
}

const excerptLength = 120
/** How much of the text stands before the first word that was found. */
const lead = 24
const boundary = /[。！？；\n]/

/** The part of a text in which most of the words stand together, on one line, with an ellipsis where text is left out. */
export function excerptOf(original: string, words: readonly string[]): Excerpt {
  const ranges = highlight(original, words)
  const from = beginningOf(original, bestStart(ranges))
  const to = within(original, Math.min(original.length, from + excerptLength))
  const before = from > 0 ? '…' : ''
  const after = to < original.length ? '…' : ''
  // As long as it was: the ranges count its units.
  const excerpt = before + original.slice(from, to).replace(/\s/g, ' ') + after
  const shift = before.length - from
  const highlights = ranges.filter(([start, end]) => start >= from && end <= to)
  return { excerpt, highlights: highlights.map(([start, end]): Range => [start + shift, end + shift]) }
}

/** The first of those ranges after which most others follow within an excerpt. They are in order and do not overlap. */
function bestStart(ranges: readonly Range[]): number {
  let best = 0
  let most = 0
  let next = 0
  for (const [index, [start]] of ranges.entries()) {
    while (next < ranges.length && (ranges[next]?.[1] ?? 0) <= start + excerptLength - lead) next += 1
    if (next - index > most) [best, most] = [start, next - index]
  }
  return best
}

/** A little before, after the end of a sentence where one is near. */
function beginningOf(text: string, start: number): number {
  if (start <= lead) return 0
  for (let at = start; at > start - lead; at -= 1) if (boundary.test(text.charAt(at - 1))) return at
  return within(text, start - lead)
}

/** Never between the halves of one character. */
function within(text: string, at: number): number {
  const code = text.charCodeAt(at)
  return code >= 0xdc00 && code <= 0xdfff ? at - 1 : at
}

function isWhole(text: string, from: number, to: number): boolean {
  const [before, after] = [text.charAt(from - 1), text.charAt(to)]
  return !isAlike(before) && !isAlike(after)
}

/** Letters that would make the word a longer one; Chinese characters beside it do not. */
function isAlike(neighbour: string): boolean {
  return letter.test(neighbour) && !isHan(neighbour)
}

function merged(ranges: [number, number][]): Range[] {
  const all: [number, number][] = []
  for (const [from, to] of ranges.toSorted((one, other) => one[0] - other[0] || other[1] - one[1])) {
    const last = all.at(-1)
    if (last && from <= last[1]) last[1] = Math.max(last[1], to)
    else all.push([from, to])
  }
  return all
}
