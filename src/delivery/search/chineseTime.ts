const dayMilliseconds = 86_400_000
/** Ahead of UTC; China has had one time and no summer time since 1991. By the offset alone, since a calendar takes a hundred times as long. */
const aheadMilliseconds = 8 * 3_600_000

/** The day on which a moment falls, counted from 1970. */
export function dayOf(moment: number): number {
  return Math.floor((moment + aheadMilliseconds) / dayMilliseconds)
}

/** On New Year's morning it is no longer last year. */
export function yearOf(moment: number): number {
  return new Date(moment + aheadMilliseconds).getUTCFullYear()
}
