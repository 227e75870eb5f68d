/** After so many tries a mail is given up; with the pauses below that is about a day. */
export const maxAttempts = 12

const firstPauseMinutes = 1
const longestPauseMinutes = 240

/** When a mail is tried again after its `attempts`-th try: each pause twice the one before, to a bound. */
export function nextTry(attempts: number, now: Date): Date {
  const minutes = Math.min(firstPauseMinutes * 2 ** Math.max(0, attempts - 1), longestPauseMinutes)
  return new Date(now.getTime() + minutes * 60_000)
}
