import { type State, states, type Track } from './workflow'

/** Hours within which a piece is to leave a state; a state without hours sets no time. */
export type DueHours = Readonly<Partial<Record<State | 'urgent', number | null>>>

/** The states in which somebody's work is waited for. */
export const statesWithDueTime = [
  'draft',
  'review1',
  'review2',
  'review3',
  'approved',
  'correcting',
] as const satisfies readonly State[]

interface Entering {
  readonly state: State
  readonly track: Track
  /** What stood before. */
  readonly dueAt: string | null
  readonly hours: DueHours
  readonly now: Date
}

/**
 * The due time of a piece that enters a state: the newsroom's hours, those of urgent pieces first; where it has set none,
 * the time that stands. Nothing is due any more once a piece waits for nobody.
 */
export function dueAtOnEntering({ state, track, dueAt, hours, now }: Entering): string | null {
  if (!(statesWithDueTime as readonly State[]).includes(state)) return null
  const isUnderReview = states[state].readers === 'hidden' && state !== 'draft'
  const urgent = track === 'urgent' && isUnderReview ? hours.urgent : null
  const allowed = urgent ?? hours[state]
  return allowed ? new Date(now.getTime() + allowed * 3_600_000).toISOString() : dueAt
}
