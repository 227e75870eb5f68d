import type { EditorialItem } from './item'
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

type Owing = Pick<EditorialItem, 'dueAt' | 'lateReview'>

/** The times by which something is to be done: the due time of the state, and that of a late review still owed. */
function timesOf({ dueAt, lateReview }: Owing): string[] {
  const owed = lateReview && !lateReview.doneAt ? lateReview.dueAt : null
  return [dueAt, owed].filter((time) => time !== null)
}

/** The next of these times after `now` of which somebody is to be reminded; null where none lies ahead. */
export function nextReminder(item: Owing, now: Date): string | null {
  return (
    timesOf(item)
      .filter((time) => new Date(time) > now)
      .sort()[0] ?? null
  )
}

/** When to remind of a piece that was changed; undefined where no time of it has moved. A time given too late is told at once. */
export function reminderAfterChange(before: Owing, after: Owing, now: Date): string | null | undefined {
  const known = timesOf(before)
  const times = timesOf(after)
  if (known.length === times.length && times.every((time) => known.includes(time))) return undefined
  return times.filter((time) => new Date(time) > now || !known.includes(time)).sort()[0] ?? null
}
