/** How often each pair of neighbouring characters stands in a text, its ends included. */
export interface Profile {
  readonly pairs: ReadonlyMap<string, number>
  readonly size: number
}

export function profileOf(text: string): Profile {
  const pairs = new Map<string, number>()
  const framed = `\u0002${text}\u0003`
  for (let index = 0; index < framed.length - 1; index += 1) {
    const pair = framed.slice(index, index + 2)
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1)
  }
  return { pairs, size: framed.length - 1 }
}

/** The Sørensen–Dice coefficient of two texts over their pairs of characters: 0 (nothing in common) to 1 (the same). */
export function similarity(a: Profile, b: Profile): number {
  const [small, large] = a.pairs.size < b.pairs.size ? [a, b] : [b, a]
  let shared = 0
  for (const [pair, count] of small.pairs) shared += Math.min(count, large.pairs.get(pair) ?? 0)
  return (2 * shared) / (a.size + b.size)
}

/** Two paragraphs in a row as one, for a paragraph that was split or joined. */
export function together(a: Profile, b: Profile): Profile {
  const pairs = new Map(a.pairs)
  for (const [pair, count] of b.pairs) pairs.set(pair, (pairs.get(pair) ?? 0) + count)
  return { pairs, size: a.size + b.size }
}
