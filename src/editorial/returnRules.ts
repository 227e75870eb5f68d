import type { State } from './workflow'

/** Why, by whom and from where a piece was sent back. */
export interface LastReturn {
  readonly reason: string
  readonly actorName: string
  readonly from: State
  /** ISO 8601, UTC. */
  readonly at: string
}
