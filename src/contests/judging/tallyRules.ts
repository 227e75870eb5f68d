import type { Vote } from './ballotRules'
import { type Fraction, fraction, mean } from './fractionRules'
import type { RoundKind } from './vocabulary'

export interface CountedBallot {
  readonly juror: string
  readonly entryId: string
  readonly vote: Vote
}

export interface Criterion {
  readonly name: string
  /** A whole number from 1. */
  readonly weight: number
}

/** What the ballots say of one entry. */
export interface Tally {
  readonly entryId: string
  readonly ballotCount: number
  /** Highest first: the result itself, then what breaks a tie, in that order. Empty where no ballot says anything. */
  readonly values: readonly Fraction[]
  /** What was given, from the best, without saying by whom. */
  readonly marks: readonly number[]
}

interface Counting {
  readonly kind: RoundKind
  readonly criteria: readonly Criterion[]
  /** Of one category, in any order. */
  readonly entryIds: readonly string[]
  /** Ballots that count: of jurors who may judge the entry. */
  readonly ballots: readonly CountedBallot[]
}

/** Counts a category. A mean over the ballots that count: a juror who is recused makes an entry neither better nor worse. */
export function tallyCategory({ kind, criteria, entryIds, ballots }: Counting): Tally[] {
  const counted = kind === 'ranking' ? ranksAmong(ballots, entryIds) : ballots
  return entryIds.map((entryId) => {
    const own = counted.filter((ballot) => ballot.entryId === entryId)
    return { entryId, ballotCount: own.length, ...counters[kind](own, criteria) }
  })
}

type Counter = (ballots: readonly RankedBallot[], criteria: readonly Criterion[]) => Pick<Tally, 'values' | 'marks'>

interface RankedBallot extends CountedBallot {
  /** How many entries the juror has ranked in the category. */
  readonly among?: number
}

const counters: Record<RoundKind, Counter> = {
  /** The share of yes. */
  shortlist: (ballots) => {
    const answers = ballots.flatMap(({ vote }) => ('isYes' in vote ? [vote.isYes ? 1 : 0] : []))
    return { values: answers.length > 0 ? [meanOf(answers)] : [], marks: fromTheBest(answers) }
  },
  /** The weighted mean; a tie goes by the criteria, the heaviest first. */
  score: (ballots, criteria) => {
    const sheets = ballots.flatMap(({ vote }) => ('scores' in vote ? [vote.scores] : []))
    if (sheets.length === 0) return { values: [], marks: [] }
    const totals = sheets.map((scores) => weighted(scores, criteria))
    const byWeight = criteria.map(({ weight }, place) => ({ weight, place })).sort((a, b) => b.weight - a.weight)
    const single = byWeight.map(({ place }) => meanOf(sheets.map((scores) => scores[place] ?? 0)))
    return {
      values: [mean(totals), ...single],
      marks: fromTheBest(totals.map(({ top, bottom }) => Number(top) / Number(bottom))),
    }
  },
  /**
   * Borda's count as a share: the best of m entries gets 1, the last 0, evenly between, whatever m is; a juror who is
   * recused from some ranks the others, and weighs as much. Of one entry alone there is nothing to rank. A tie goes by the
   * share of first places.
   */
  ranking: (ballots) => {
    const ranked = ballots.flatMap(({ vote, among = 0 }) => ('rank' in vote ? [{ rank: vote.rank, among }] : []))
    const telling = ranked.filter(({ among }) => among > 1)
    const marks = ranked.map(({ rank }) => rank).sort((a, b) => a - b)
    if (telling.length === 0) return { values: ranked.length > 0 ? [fraction(0), fraction(0)] : [], marks }
    const points = mean(telling.map(({ rank, among }) => fraction(among - rank, among - 1)))
    return { values: [points, meanOf(telling.map(({ rank }) => (rank === 1 ? 1 : 0)))], marks }
  },
}

/** Ranks anew, where an entry that a juror has ranked is out of the round, or is one that he or she may not judge after all. */
function ranksAmong(ballots: readonly CountedBallot[], entryIds: readonly string[]): RankedBallot[] {
  const inRound = ballots.filter(({ entryId }) => entryIds.includes(entryId))
  const jurors = [...new Set(inRound.map(({ juror }) => juror))]
  return jurors.flatMap((juror) => {
    const own = inRound.filter((ballot) => ballot.juror === juror).sort((a, b) => rankIn(a.vote) - rankIn(b.vote))
    return own.map((ballot, place) => ({ ...ballot, vote: { rank: place + 1 }, among: own.length }))
  })
}

function rankIn(vote: Vote): number {
  return 'rank' in vote ? vote.rank : 0
}

function weighted(scores: readonly number[], criteria: readonly Criterion[]): Fraction {
  const total = criteria.reduce((sum, { weight }) => sum + weight, 0)
  return fraction(
    criteria.reduce((sum, { weight }, place) => sum + weight * (scores[place] ?? 0), 0),
    total,
  )
}

function meanOf(numbers: readonly number[]): Fraction {
  return mean(numbers.map((number) => fraction(number)))
}

function fromTheBest(marks: readonly number[]): number[] {
  return marks.map((mark) => Math.round(mark * 1_000) / 1_000).sort((a, b) => b - a)
}
