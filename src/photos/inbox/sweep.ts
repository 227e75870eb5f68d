import type { Problem } from '../../errors'
import type { InboxMemory } from './findOffered'

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

/** What became of a file of the inbox: the picture that it is, or what is wrong with it. */
export interface InboxOutcome {
  /** Account whose folder it lay in. */
  readonly person: string
  readonly name: string
  readonly became: { readonly picture: string } | { readonly problems: readonly Problem[] }
}
