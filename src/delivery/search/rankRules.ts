import { maxImpact } from './postingList'

/**
 * How much a word says by where it stands: the headline most, then what stands around it, names and tags, the body least.
 * `other` is what is looked for and not shown.
 */
export const fieldWeights = { headline: 8, slugline: 6, kicker: 4, deck: 4, names: 4, body: 1 } as const

export type SearchField = keyof typeof fieldWeights

/** Characters at which a body counts once for each time a word stands in it. */
const usualLength = 700
/** How much length counts (BM25's b). */
const lengthShare = 0.6
/** How soon more of the same word adds nothing (BM25's k1); high, or a word in the body would weigh as one in the headline. */
const saturation = 4

/** What one occurrence in a body of this length weighs: a word in a short notice says more of it than in a long report. */
export function bodyWeight(length: number): number {
  return fieldWeights.body / (1 - lengthShare + lengthShare * (length / usualLength))
}

/** A weight of all occurrences as one of sixteen steps, in which the index keeps it. */
export function impactOf(weight: number): number {
  return Math.min(maxImpact, Math.max(1, Math.round(3 * Math.log2(1 + weight))))
}

/** BM25's part of the word in the document, for each step. */
const shares: readonly number[] = Array.from({ length: maxImpact + 1 }, (_, impact) => {
  const weight = 2 ** (impact / 3) - 1
  return (weight * (saturation + 1)) / (weight + saturation)
})

export function shareOf(impact: number): number {
  return shares[impact] ?? 0
}

/** BM25's part of the word in the whole index: what many articles have says little of any. */
export function rarity(articles: number, having: number): number {
  return Math.log(1 + (articles - having + 0.5) / (having + 0.5))
}

const halfLifeDays = 180
/** What was written long ago keeps half of its score: an old article about the very thing stays before a new one that names it. */
const leastFreshness = 0.5

const farDays = 3_650
const byDays: readonly number[] = Array.from(
  { length: farDays + 1 },
  (_, days) => leastFreshness + (1 - leastFreshness) * 2 ** (-days / halfLifeDays),
)

/** By age in whole days; the same for all that is older than ten years. */
export function freshness(days: number): number {
  return byDays[Math.max(0, Math.min(days, farDays))] ?? leastFreshness
}
