/**
 * Whether the winners of a contest may be seen by everybody: not before any of the times at which they are to be
 * announced. Moving the ceremony back holds at once; moving it forward when it is published.
 */
export function isAnnounced(announceTimes: readonly (string | null)[], now: Date): boolean {
  return announceTimes.every((time) => time === null || Date.parse(time) <= now.getTime())
}
