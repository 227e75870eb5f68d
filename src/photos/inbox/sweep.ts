import type { InboxMemory } from './findOffered'
import type { InboxOutcome } from './outcomeRules'

export interface Inbox {
  /** Absolute. */
  readonly folder: string
  /** Days for which what was taken is kept in `done`; 0 removes it at once. */
  readonly keptDays: number
}

export interface Sweep {
  readonly inbox: Inbox
  readonly memory: InboxMemory
  readonly now: Date
  readonly isStopped?: () => boolean
  /** Told of each file with which it came to an end. */
  readonly onOutcome?: (outcome: InboxOutcome) => void
}
