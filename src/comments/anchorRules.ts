import { isRecord } from '../isRecord'

/** A stretch of a flat text, `end` excluded. */
export interface Stretch {
  readonly start: number
  readonly end: number
}

/** Where a comment stands in a text: the place, the words themselves, and a little of what is around them. */
export interface Anchor extends Stretch {
  readonly text: string
  readonly before: string
  readonly after: string
}

/** Characters kept on each side of the words. */
const contextLength = 24
/** With so many characters of their surroundings the words are taken to be the same ones. */
const sureContext = 4
/** Words as long as this are found without their surroundings. */
const longEnough = 6
/** Neighbours that have closed ranks over so many characters show that the words between them were cut. */
const sureSeam = 6
/** How much of the words must be left for an edited stretch to count as the same. */
const sureLikeness = 0.5

const maxQuoteLength = 5_000
const maxContextLength = 100

/** Whether it is one, as it is sent or was kept. */
export function isAnchor(value: unknown): value is Anchor {
  if (!isRecord(value)) return false
  const { start, end, text, before, after } = value
  if (!isPlace(start) || !isPlace(end) || !isText(text, maxQuoteLength)) return false
  return (
    text !== '' && end - start === text.length && isText(before, maxContextLength) && isText(after, maxContextLength)
  )
}

export function anchorOf(text: string, { start, end }: Stretch): Anchor {
  return {
    start,
    end,
    text: text.slice(start, end),
    before: text.slice(Math.max(0, start - contextLength), start),
    after: text.slice(end, end + contextLength),
  }
}

/**
 * Where the words of an anchor stand in a text now; null where they were cut. The exact words go before similar ones,
 * those in their old surroundings before others, the nearest before those further away.
 */
export function findAnchor(text: string, anchor: Anchor): Stretch | null {
  if (anchor.text === '') return null
  const exact = bestOccurrence(text, anchor)
  if (exact && exact.context >= Math.min(sureContext, anchor.before.length + anchor.after.length)) return exact.stretch
  if (isCut(text, anchor)) return null
  if (exact && (exact.isOnly || anchor.text.length >= longEnough)) return exact.stretch
  return betweenNeighbours(text, anchor) ?? exact?.stretch ?? mostAlike(text, anchor)
}

/**
 * Follows a stretch through one change of its text. What was typed at its edges stays outside; of words that were partly
 * cut the rest is kept.
 * @returns null where the change took all of it away
 */
export function followChange(before: string, after: string, { start, end }: Stretch): Stretch | null {
  const { from, to, shift } = changeNear(before, after, start)
  if (end <= from) return { start, end }
  if (start >= to) return { start: start + shift, end: end + shift }
  if (from <= start && end <= to) return null
  if (from <= start) return { start: to + shift, end: end + shift }
  return end <= to ? { start, end: from } : { start, end: end + shift }
}

/** Follows a stretch through a change that may be many at once; what the change covers is looked for by its words. */
export function followStretch(before: string, after: string, stretch: Stretch): Stretch | null {
  const { from, to } = changeBetween(before, after)
  const isBeside = stretch.end <= from || stretch.start >= to
  const isAround = stretch.start < from && to < stretch.end
  if (isBeside || isAround) return followChange(before, after, stretch)
  return findAnchor(after, anchorOf(before, stretch)) ?? followChange(before, after, stretch)
}

/** The stretch of `before` that a change replaced, and by how much what follows it moved. */
function changeBetween(before: string, after: string): { from: number; to: number; shift: number } {
  const from = commonPrefix(before, after)
  const rest = Math.min(before.length, after.length) - from
  const suffix = Math.min(commonSuffix(before, after), rest)
  return { from, to: before.length - suffix, shift: after.length - before.length }
}

/** Of a cut or an addition that can be read in several ways (of 推进推 the first or the last two) the one that begins where a stretch does. */
function changeNear(before: string, after: string, start: number): ReturnType<typeof changeBetween> {
  const change = changeBetween(before, after)
  const cut = change.to - change.from
  const added = cut + change.shift
  if (cut > 0 && added > 0) return change
  const [longer, length] = cut > 0 ? [before, cut] : [after, added]
  let { from } = change
  while (from > start && longer[from - 1] === longer[from - 1 + length]) from -= 1
  return from === start ? { ...change, from, to: from + cut } : change
}

interface Occurrence {
  readonly stretch: Stretch
  /** Characters of the surroundings that are as they were. */
  readonly context: number
  readonly isOnly: boolean
}

function bestOccurrence(text: string, anchor: Anchor): Occurrence | null {
  let best: { at: number; context: number } | null = null
  let count = 0
  for (let at = text.indexOf(anchor.text); at >= 0; at = text.indexOf(anchor.text, at + 1)) {
    count += 1
    const context = contextAround(text, at, anchor)
    const isNearer = best !== null && Math.abs(at - anchor.start) < Math.abs(best.at - anchor.start)
    if (!best || context > best.context || (context === best.context && isNearer)) best = { at, context }
  }
  if (!best) return null
  const stretch = { start: best.at, end: best.at + anchor.text.length }
  return { stretch, context: best.context, isOnly: count === 1 }
}

function contextAround(text: string, at: number, anchor: Anchor): number {
  const end = at + anchor.text.length
  return (
    commonSuffix(text.slice(Math.max(0, at - contextLength), at), anchor.before) +
    commonPrefix(text.slice(end, end + contextLength), anchor.after)
  )
}

function isCut(text: string, { before, after }: Anchor): boolean {
  const seam = before.slice(-sureSeam) + after.slice(0, sureSeam)
  return before.length >= sureSeam / 2 && after.length >= sureSeam / 2 && seam.length >= sureSeam && text.includes(seam)
}

/** What stands between the old neighbours, where it still resembles the words. */
function betweenNeighbours(text: string, anchor: Anchor): Stretch | null {
  const before = anchor.before.slice(-sureSeam)
  const after = anchor.after.slice(0, sureSeam)
  if (before.length < sureSeam / 2 || after.length < sureSeam / 2) return null
  const candidates: Stretch[] = []
  for (let at = text.indexOf(before); at >= 0; at = text.indexOf(before, at + 1)) {
    const start = at + before.length
    const end = text.indexOf(after, start)
    if (end > start && end - start <= anchor.text.length * 2 + contextLength) candidates.push({ start, end })
  }
  const alike = candidates.filter(({ start, end }) => likeness(text.slice(start, end), anchor.text) >= sureLikeness / 2)
  return nearest(alike, anchor.start)
}

/** The stretch of the same length that shares most pairs of characters with the words, where it shares enough of them. */
function mostAlike(text: string, anchor: Anchor): Stretch | null {
  const { length } = anchor.text
  if (length < longEnough) return null
  const wanted = pairsOf(anchor.text)
  const pairs = Math.max(1, length - 1)
  const left = new Map(wanted)
  let shared = 0
  let best: { stretch: Stretch; shared: number } | null = null
  // A window of the words' length slides over the text; `left` counts which of their pairs it does not hold.
  for (let end = 1; end < text.length; end += 1) {
    const entering = text.slice(end - 1, end + 1)
    const count = left.get(entering)
    if (count !== undefined) {
      left.set(entering, count - 1)
      if (count > 0) shared += 1
    }
    const start = end + 1 - length
    if (start > 0) {
      const leaving = text.slice(start - 1, start + 1)
      const missing = left.get(leaving)
      if (missing !== undefined) {
        left.set(leaving, missing + 1)
        if (missing >= 0) shared -= 1
      }
    }
    if (start >= 0 && shared > (best?.shared ?? 0)) best = { stretch: { start, end: end + 1 }, shared }
  }
  return best && best.shared / pairs >= sureLikeness ? best.stretch : null
}

/** Share of the pairs of characters that two texts have in common (Dice's coefficient), 0 to 1. */
function likeness(a: string, b: string): number {
  const left = pairsOf(a)
  let shared = 0
  for (const [pair, count] of pairsOf(b)) shared += Math.min(count, left.get(pair) ?? 0)
  const total = Math.max(1, a.length - 1 + b.length - 1)
  return a === b ? 1 : (2 * shared) / total
}

function pairsOf(text: string): Map<string, number> {
  const pairs = new Map<string, number>()
  for (let at = 0; at + 1 < text.length; at += 1) {
    const pair = text.slice(at, at + 2)
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1)
  }
  return pairs
}

function nearest(stretches: readonly Stretch[], to: number): Stretch | null {
  const sorted = [...stretches].sort((a, b) => Math.abs(a.start - to) - Math.abs(b.start - to))
  return sorted[0] ?? null
}

function commonPrefix(a: string, b: string): number {
  const most = Math.min(a.length, b.length)
  let length = 0
  while (length < most && a[length] === b[length]) length += 1
  return length
}

function commonSuffix(a: string, b: string): number {
  const most = Math.min(a.length, b.length)
  let length = 0
  while (length < most && a[a.length - 1 - length] === b[b.length - 1 - length]) length += 1
  return length
}

function isPlace(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= 10_000_000
}

function isText(value: unknown, maxLength: number): value is string {
  return typeof value === 'string' && value.length <= maxLength
}
