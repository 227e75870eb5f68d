import type { RepeatWins } from '../vocabulary'

/** An award with the places that it still has. */
export interface OpenAward {
  readonly id: string
  readonly title: string
  readonly category: string | null
  /** 1 for the highest; null counts as the lowest. */
  readonly rank: number | null
  readonly quota: number
  readonly winners: readonly (string | null)[]
}

interface RankedEntry {
  readonly entryId: string
  readonly code: string
  readonly category: string
  readonly place: number
}

export interface PlannedAward {
  readonly awardId: string
  readonly awardTitle: string
  readonly entryId: string
  readonly code: string
  readonly category: string
  readonly place: number
}

interface Planning {
  readonly awards: readonly OpenAward[]
  /** Of the final ranking, entries that still stand. */
  readonly ranking: readonly RankedEntry[]
  readonly repeatWins: RepeatWins
}

/**
 * Who gets what by the ranking: in each category the best take the highest award until its quota is filled, then the next.
 * What an entry has won already counts by the contest's own rule; an award of no category is left to the office.
 */
export function planAwards({ awards, ranking, repeatWins }: Planning): PlannedAward[] {
  const won = awards.flatMap(({ id, category, winners }) =>
    winners.flatMap((entryId) => (entryId ? [{ awardId: id, category, entryId }] : [])),
  )
  const inOrder = awards.filter(({ category }) => category !== null).sort((a, b) => rankOf(a) - rankOf(b))
  const plan: PlannedAward[] = []
  for (const award of inOrder) {
    const entries = ranking.filter(({ category }) => category === award.category).sort((a, b) => a.place - b.place)
    let places = award.quota - award.winners.length
    for (const entry of entries) {
      if (places <= 0) break
      const isPlanned = plan.some(({ entryId }) => entryId === entry.entryId)
      if (isPlanned || hasWon(entry, { award, won, repeatWins })) continue
      plan.push({ awardId: award.id, awardTitle: award.title, ...entry })
      places -= 1
    }
  }
  return plan
}

interface Won {
  readonly award: OpenAward
  readonly won: readonly { readonly awardId: string; readonly category: string | null; readonly entryId: string }[]
  readonly repeatWins: RepeatWins
}

/** By the ranking an entry takes one award of its category, even where the contest lets it win more: those are given by hand. */
function hasWon({ entryId }: RankedEntry, { award, won, repeatWins }: Won): boolean {
  return won.some(
    (one) =>
      one.entryId === entryId && (repeatWins === 'once' || one.awardId === award.id || one.category === award.category),
  )
}

function rankOf({ rank }: OpenAward): number {
  return rank ?? Number.POSITIVE_INFINITY
}
