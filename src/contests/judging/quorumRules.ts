/**
 * How many ballots an entry needs: the quorum, or every juror who may judge it where recusals leave fewer than that. An
 * entry that nobody may judge needs one, which it can get from a further juror only.
 */
export function ballotsNeeded(quorum: number, eligibleCount: number): number {
  return Math.max(1, Math.min(quorum, eligibleCount))
}

/** An entry of a round with the ballots that count: those of jurors who may judge it. */
export interface EntryStanding {
  readonly entryId: string
  readonly code: string
  readonly category: string
  readonly eligibleCount: number
  readonly ballotCount: number
}

export interface Shortfall {
  readonly code: string
  readonly category: string
  readonly ballotCount: number
  readonly needed: number
  /** Nobody on the jury may judge it. */
  readonly isBarred: boolean
}

/** What the contest office may know of shortfalls while ballots are sealed. */
export interface SealedShortfall {
  /** How many entries lack their quorum. */
  readonly missingCount: number
  /** Those that nobody on the jury may judge: they follow from recusals, and wait for a further juror. */
  readonly barred: readonly Pick<Shortfall, 'code' | 'category'>[]
}

/**
 * Without saying which entries wait for a ballot: an entry that leaves the list at the moment when a juror's count goes up
 * tells whom that juror has judged.
 */
export function sealedShortfall(missing: readonly Shortfall[]): SealedShortfall {
  const barred = missing.filter(({ isBarred }) => isBarred).map(({ code, category }) => ({ code, category }))
  return { missingCount: missing.length, barred }
}

/** The entries without their quorum: the round cannot be closed without saying why. */
export function shortfalls(entries: readonly EntryStanding[], quorum: number): Shortfall[] {
  return entries.flatMap(({ code, category, eligibleCount, ballotCount }) => {
    const needed = ballotsNeeded(quorum, eligibleCount)
    return ballotCount >= needed ? [] : [{ code, category, ballotCount, needed, isBarred: eligibleCount === 0 }]
  })
}
