import { isState, type State, stateNames } from '../editorial/workflow'
import type { Problem } from '../errors'
import { badFilter } from './boardFilterRules'
import type { Condition } from './condition'

/** Cards of a column that come at first, and the most that one answer holds of it. */
export const cardsAtFirst = 20
export const cardsAtMost = 300

export interface ColumnRequest {
  readonly state: State
  readonly limit: number
}

/**
 * Reads `columns=review1:60,draft:20`: which columns, and how many cards of each. All of them where absent.
 */
export function readColumns(value: unknown): { columns: ColumnRequest[]; problems: Problem[] } {
  if (value === undefined || value === '') {
    return { columns: stateNames.map((state) => ({ state, limit: cardsAtFirst })), problems: [] }
  }
  const parts = typeof value === 'string' && value.length < 400 ? value.split(',') : ['']
  const columns = parts.flatMap((part) => readColumn(part) ?? [])
  return columns.length === parts.length ? { columns, problems: [] } : { columns, problems: [badFilter('columns')] }
}

function readColumn(part: string): ColumnRequest | null {
  const [, state, limit] = /^([a-z0-9]+):(\d{1,4})$/i.exec(part) ?? []
  const count = Number(limit)
  return isState(state) && count >= 1 && count <= cardsAtMost ? { state, limit: count } : null
}

const dayMilliseconds = 86_400_000

/** What has ended shows what is recent: a column of everything ever published would be no board. */
const recentDays: Partial<Record<State, number>> = { published: 3, withdrawn: 7, killed: 7, spiked: 7 }

export function columnConditions(state: State, now: Date): Condition[] {
  const days = recentDays[state]
  const since = days && new Date(now.getTime() - days * dayMilliseconds).toISOString()
  return [{ state: { equals: state } }, ...(since ? [{ stateSince: { greater_than: since } }] : [])]
}

/** The most urgent first; what is scheduled by its time, what has ended newest first. */
export function columnSort(state: State): readonly string[] {
  if (state === 'scheduled') return ['publishAt']
  return recentDays[state] ? ['-stateSince'] : ['urgency', 'stateSince']
}
