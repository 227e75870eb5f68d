import { hashOf } from '../hashRules'
import type { Vote } from './ballotRules'

/** A ballot as far as its seal goes. */
interface Sealed {
  readonly round: string
  readonly juror: string
  readonly entry: string
  readonly vote: Vote
  /** Random, 32 bytes, and kept with the ballot: without it ten guesses would open a score. */
  readonly salt: string
}

/**
 * Goes into the history when a ballot is cast, and says nothing of its content; when the round closes each ballot has to
 * fit its own. Whoever changed a ballot in the database meanwhile would have to change the history too.
 */
export function sealOf({ round, juror, entry, vote, salt }: Sealed): string {
  const content =
    'isYes' in vote ? ['yes', vote.isYes] : 'scores' in vote ? ['scores', ...vote.scores] : ['rank', vote.rank]
  return hashOf(round, juror, entry, salt, ...content)
}
