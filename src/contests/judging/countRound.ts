import type { PayloadRequest } from 'payload'
import { ballotsOf } from './ballots'
import { readFraction } from './fractionRules'
import { type CategoryResult, placeCategory } from './placingRules'
import type { EntryStanding } from './quorumRules'
import { eligibleJurors } from './recusalRules'
import { declaredRecusals, type RoundEntry, roundEntries } from './roundEntries'
import { advanceOf } from './roundRules'
import { type Round, roundBefore } from './rounds'
import { tallyCategory } from './tallyRules'

type Ballots = Awaited<ReturnType<typeof ballotsOf>>

export interface RoundCount {
  readonly entries: readonly (RoundEntry & { readonly eligible: readonly string[] })[]
  /** Those that count: of jurors who may judge an entry that stands. */
  readonly ballots: Ballots
  readonly allBallots: Ballots
  readonly categories: readonly CategoryResult[]
}

/** Counts the ballots by the rules. Only what closes a round may show anything of it. */
export async function countRound(req: PayloadRequest, round: Round): Promise<RoundCount> {
  const declared = await declaredRecusals(req, round.contest)
  const entries = (await roundEntries(req, round, { jurors: round.jurors })).map((entry) => ({
    ...entry,
    eligible: eligibleJurors(round.jurors, entry, declared),
  }))
  const allBallots = await ballotsOf(req, { round: round.id })
  const eligible = new Map(entries.map((entry) => [entry.entryId, entry.eligible]))
  const ballots = allBallots.filter(({ juror, entryId }) => eligible.get(entryId)?.includes(juror))
  const before = await tallyBefore(req, round)
  const names = [...new Set(entries.map(({ category }) => category))].sort()
  const categories = names.map((category) => {
    const own = entries.filter((entry) => entry.category === category)
    const tallies = tallyCategory({
      kind: round.kind ?? 'shortlist',
      criteria: round.criteria.map(({ name, weight }) => ({ name, weight: weight ?? 1 })),
      entryIds: own.map(({ entryId }) => entryId),
      ballots,
    })
    return placeCategory({
      kind: round.kind ?? 'shortlist',
      category,
      advance: advanceOf(round, category),
      entries: tallies.map((tally, place) => ({
        ...tally,
        code: own[place]?.code ?? '',
        before: readFraction(before.get(tally.entryId)),
      })),
    })
  })
  return { entries, ballots, allBallots, categories }
}

export function standingOf({ entries, ballots }: Pick<RoundCount, 'entries' | 'ballots'>): EntryStanding[] {
  const counts = new Map<string, number>()
  for (const { entryId } of ballots) counts.set(entryId, (counts.get(entryId) ?? 0) + 1)
  return entries.map(({ entryId, code, category, eligible }) => ({
    entryId,
    code,
    category,
    eligibleCount: eligible.length,
    ballotCount: counts.get(entryId) ?? 0,
  }))
}

/** What the entries got in the round before. */
async function tallyBefore(req: PayloadRequest, round: Round): Promise<Map<string, string | null>> {
  const before = await roundBefore(req, round)
  const placings = (before?.result?.categories ?? []).flatMap((category) => category.placings)
  return new Map(placings.map(({ entryId, tally }) => [entryId, tally]))
}
