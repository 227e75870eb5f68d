/** A session as its owner sees it. */
export interface SessionShown {
  readonly id: string
  /** `Chrome · Windows`; empty where it is not known. */
  readonly device: string
  /** ISO 8601, UTC. */
  readonly since: string
  readonly isThisOne: boolean
}
