import { isRecord } from '../isRecord'

/** The most documents that one answer holds, and the most levels of relations that it follows. */
const maxLimit = 100
export const maxDepth = 3

/** What a reader asks for; absent where he or she does not. */
export interface ReadArgs {
  readonly limit?: number
  readonly depth?: number
  readonly pagination?: boolean
  readonly joins?: Readonly<Record<string, unknown>> | false
}

/** What of a request must change to stay within the caps: 0 and every other way to ask for everything become the most that is given. */
export function readCaps({ limit, depth, pagination, joins }: ReadArgs): ReadArgs {
  const asksForAll = pagination === false && limit === undefined
  return {
    ...(limit === undefined && !asksForAll ? {} : { limit: cappedLimit(limit) }),
    ...(depth === undefined ? {} : { depth: cappedDepth(depth) }),
    ...(joins ? { joins: cappedJoins(joins) } : {}),
  }
}

/** Payload takes 0 for "all of them"; what is no number of at least 1 counts as that. */
function cappedLimit(limit: unknown): number {
  const asked = Number(limit)
  return Number.isFinite(asked) && asked >= 1 ? Math.min(Math.floor(asked), maxLimit) : maxLimit
}

function cappedDepth(depth: unknown): number {
  const asked = Number(depth)
  return Number.isFinite(asked) ? Math.min(Math.max(Math.floor(asked), 0), maxDepth) : maxDepth
}

function cappedJoins(joins: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(joins).map(([path, join]) => [
      path,
      isRecord(join) && 'limit' in join ? { ...join, limit: cappedLimit(join.limit) } : join,
    ]),
  )
}
