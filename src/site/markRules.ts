/** A piece of a text, and whether it is what was searched for. */
export interface MarkedText {
  readonly text: string
  readonly isMarked: boolean
}

/** Where a text is marked: from, and up to but not with, in UTF-16 units as the search tells them. */
export type MarkedRange = readonly [from: number, to: number]

/** The text cut at its marks. What lies outside it, or before what is marked already, is left out. */
export function markRanges(text: string, ranges: readonly MarkedRange[]): readonly MarkedText[] {
  const parts: MarkedText[] = []
  let done = 0
  for (const [from, to] of ranges) {
    if (!(from >= done && to > from && to <= text.length)) continue
    parts.push({ text: text.slice(done, from), isMarked: false }, { text: text.slice(from, to), isMarked: true })
    done = to
  }
  return [...parts, { text: text.slice(done), isMarked: false }].filter((part) => part.text !== '')
}
