import { compareFractions, type Fraction, shownFraction, writtenFraction } from './fractionRules'
import type { Tally } from './tallyRules'
import type { RoundKind } from './vocabulary'

/** An entry in the result of a round; plain JSON, frozen with it. */
export interface Placing {
  readonly entryId: string
  readonly code: string
  /** 1, 2, 2, 4 …; null where no ballot counts. */
  readonly place: number | null
  readonly ballotCount: number
  /** What it has got, exactly (`17/4`), and for people to read; null where no ballot counts. */
  readonly tally: string | null
  readonly shown: number | null
  /** What was given, from the best, without saying by whom. */
  readonly marks: readonly number[]
  readonly goesOn: boolean
}

/** Entries that all rules leave level, where it matters which of them is before the other. */
export interface Tie {
  readonly id: string
  /** The first place that they share. */
  readonly place: number
  readonly codes: readonly string[]
  readonly decision: TieDecision | null
}

export interface TieDecision {
  /** From the best. */
  readonly order: readonly string[]
  readonly by: string
  readonly at: string
  readonly reason: string
}

export interface CategoryResult {
  readonly category: string
  /** How many go on, or how many places count; null for all. */
  readonly advance: number | null
  /** From the best; without ballots last. */
  readonly placings: readonly Placing[]
  readonly ties: readonly Tie[]
}

interface Counted {
  readonly kind: RoundKind
  readonly category: string
  readonly advance: number | null
  readonly entries: readonly (Tally & {
    readonly code: string /** What it got in the round before. */
    readonly before: Fraction | null
  })[]
}

/**
 * Puts a category in order: by the result, then by what breaks a tie in it, then by what the entries got in the round
 * before. What is level after that shares a place; where that matters it is a tie for the chair.
 */
export function placeCategory({ kind, category, advance, entries }: Counted): CategoryResult {
  const judged = entries.filter(({ values }) => values.length > 0)
  const groups = levelGroups([...judged].sort((a, b) => compareEntries(b, a)))
  const ties: Tie[] = []
  const placings: Placing[] = []
  for (const group of groups) {
    const place = placings.length + 1
    const last = place + group.length - 1
    const isOpen = group.length > 1 && mattersIn[kind]({ place, last, advance })
    const codes = group.map(({ code }) => code).sort()
    if (isOpen) ties.push({ id: `${category}/${place}`, place, codes, decision: null })
    for (const entry of group) {
      const goesOn = isOpen && last > (advance ?? last) ? false : advancesIn[kind]({ entry, place, advance })
      placings.push(placing(entry, place, goesOn))
    }
  }
  const unjudged = entries.filter(({ values }) => values.length === 0).map((entry) => placing(entry, null, false))
  return { category, advance, placings: [...placings, ...unjudged], ties }
}

type Entry = Counted['entries'][number]

/** Which level entries have to be told apart; in a shortlist all of them go on. */
const mattersIn: Record<RoundKind, (group: { place: number; last: number; advance: number | null }) => boolean> = {
  shortlist: () => false,
  score: ({ place, last, advance }) => advance !== null && place <= advance && last > advance,
  ranking: ({ place, advance }) => advance === null || place <= advance,
}

const advancesIn: Record<RoundKind, (one: { entry: Entry; place: number; advance: number | null }) => boolean> = {
  /** With a number, as many as it says and all that are level with the last of them, but none without a yes; else by more than half. */
  shortlist: ({ entry: { values }, place, advance }) => {
    const [share] = values
    if (!share) return false
    return advance === null ? share.top * 2n > share.bottom : place <= advance && share.top > 0n
  },
  score: ({ place, advance }) => advance === null || place <= advance,
  ranking: ({ place, advance }) => advance === null || place <= advance,
}

/** The result with a tie decided: `order` holds its codes, from the best. Places that nobody shares follow from it. */
export function withTieDecided(result: CategoryResult, tieId: string, decision: TieDecision): CategoryResult {
  const tie = result.ties.find(({ id }) => id === tieId)
  if (!tie) return result
  const placeOf = (code: string) => tie.place + decision.order.indexOf(code)
  const placings = result.placings.map((one) => {
    if (!tie.codes.includes(one.code)) return one
    const place = placeOf(one.code)
    return { ...one, place, goesOn: result.advance === null || place <= result.advance }
  })
  return {
    ...result,
    placings: placings.sort((a, b) => (a.place ?? Number.POSITIVE_INFINITY) - (b.place ?? Number.POSITIVE_INFINITY)),
    ties: result.ties.map((one) => (one.id === tieId ? { ...one, decision } : one)),
  }
}

/** Whether every tie that matters is decided: only then does the next round open, and are awards given. */
export function isSettled(categories: readonly CategoryResult[]): boolean {
  return categories.every(({ ties }) => ties.every(({ decision }) => decision !== null))
}

function compareEntries(one: Entry, other: Entry): number {
  for (const [place, value] of one.values.entries()) {
    const otherValue = other.values[place]
    const difference = otherValue ? compareFractions(value, otherValue) : 0
    if (difference !== 0) return difference
  }
  return one.before && other.before ? compareFractions(one.before, other.before) : 0
}

function levelGroups(sorted: readonly Entry[]): Entry[][] {
  const groups: Entry[][] = []
  for (const entry of sorted) {
    const group = groups.at(-1)
    const [first] = group ?? []
    if (group && first && compareEntries(first, entry) === 0) group.push(entry)
    else groups.push([entry])
  }
  return groups
}

function placing(entry: Entry, place: number | null, goesOn: boolean): Placing {
  const [value] = entry.values
  return {
    entryId: entry.entryId,
    code: entry.code,
    place,
    ballotCount: entry.ballotCount,
    tally: value ? writtenFraction(value) : null,
    shown: value ? shownFraction(value) : null,
    marks: entry.marks,
    goesOn,
  }
}
