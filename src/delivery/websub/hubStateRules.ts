import { lateCommitMilliseconds } from '../changes/changeTimeRules'

/** What the hub has been told of, as the database keeps it: one row for all processes. Times are ISO 8601, UTC. */
export interface HubState {
  /** Rows from then on are looked at. */
  readonly since: string
  /** Those of them that the hub knows of. */
  readonly told: readonly string[]
  /** Failed tries in a row. */
  readonly attempts: number
  /** Not before. */
  readonly nextAt: string
}

/** As much of a row of `public-changes` as counts here. */
interface Row {
  readonly id: string
  readonly at: Date
}

/** A process that has not come back by then is dead. Longer than all of a ping's requests can take. */
export const leaseMilliseconds = 120_000
/** Between one try and the next; the last one for as long as the hub is away. */
const pauseSeconds = [5, 60, 300, 1_800] as const

/** A newsroom that has a hub for the first time tells of what was just before too: a piece may go out before the first look. */
export function firstState(now: Date): HubState {
  return {
    since: new Date(now.getTime() - lateCommitMilliseconds).toISOString(),
    told: [],
    attempts: 0,
    nextAt: now.toISOString(),
  }
}

/**
 * What is to be told. A hub asks at once: whoever answers it, another process or a cache in front, must know by then.
 * @param settledMilliseconds until a change is seen wherever the hub may ask
 */
export function untold<Each extends Row>(
  rows: readonly Each[],
  { told }: HubState,
  { now, settledMilliseconds }: { readonly now: Date; readonly settledMilliseconds: number },
): Each[] {
  const known = new Set(told)
  return rows.filter(({ id, at }) => !known.has(id) && now.getTime() - at.getTime() >= settledMilliseconds)
}

/** Whether the hub is to be left alone at `now`. */
export function isLater({ nextAt }: HubState, now: Date): boolean {
  return Date.parse(nextAt) > now.getTime()
}

export function leased(state: HubState, now: Date): HubState {
  return { ...state, nextAt: new Date(now.getTime() + leaseMilliseconds).toISOString() }
}

/** After the hub has taken it. */
export function afterTelling(state: HubState, rows: readonly Row[], now: Date): HubState {
  const floor = new Date(now.getTime() - lateCommitMilliseconds)
  const since = new Date(Math.max(floor.getTime(), Date.parse(state.since)))
  const known = new Set(state.told)
  const kept = rows.filter(({ id, at }) => known.has(id) && at >= since).map(({ id }) => id)
  return { since: since.toISOString(), told: kept, attempts: 0, nextAt: now.toISOString() }
}

/** Nothing is given up: the next try tells of everything since. */
export function afterFailing(state: HubState, now: Date): HubState {
  const seconds = pauseSeconds[Math.min(state.attempts, pauseSeconds.length - 1)] ?? 0
  return {
    ...state,
    attempts: state.attempts + 1,
    nextAt: new Date(now.getTime() + seconds * 1_000).toISOString(),
  }
}
