import type { Problem } from '../errors'
import { isRecord } from '../isRecord'

/** What a field holds, as far as a query must suit it; `closed` is what no database here can be asked about. */
export type QueriedKind = 'date' | 'number' | 'closed' | 'other'

const operators = new Set([
  'equals',
  'not_equals',
  'in',
  'not_in',
  'exists',
  'greater_than',
  'greater_than_equal',
  'less_than',
  'less_than_equal',
  'like',
  'not_like',
  'contains',
])

/**
 * What is wrong with a `where` from outside: operators that no field here has, values that are no values, dates and
 * numbers that are none. Without this the database would be asked, and fail.
 * @param kindOf what the field at a path holds
 */
export function whereProblems(where: unknown, kindOf: (path: string) => QueriedKind): Problem[] {
  if (where === undefined || where === null) return []
  if (!isRecord(where)) return [malformed('where')]
  return Object.entries(where).flatMap(([key, condition]) => {
    if (joinsConditions(key)) return listProblems(condition, kindOf)
    return isRecord(condition)
      ? conditionProblems(key, condition, kindOf(key.replaceAll('__', '.')))
      : [malformed(`where.${key}`)]
  })
}

/** What is wrong with an order: fields that nothing can be ordered by. */
export function sortProblems(sort: unknown, kindOf: (path: string) => QueriedKind): Problem[] {
  return sortPathsIn(sort)
    .filter((path) => kindOf(path) === 'closed')
    .map((path) => malformed(`sort.${path}`))
}

/** The paths that an order names. */
export function sortPathsIn(sort: unknown): string[] {
  const given = Array.isArray(sort) ? sort : [sort]
  return given.flatMap((one) => (typeof one === 'string' ? one.split(',') : [])).map(pathOfSort)
}

function pathOfSort(written: string): string {
  return written.trim().replace(/^-/, '').replaceAll('__', '.')
}

/** The paths that a `where` names, in whatever depth; GraphQL writes their dots as `__`. */
export function pathsIn(where: unknown): string[] {
  if (Array.isArray(where)) return where.flatMap(pathsIn)
  if (!isRecord(where)) return []
  return Object.entries(where).flatMap(([key, condition]) =>
    joinsConditions(key) ? pathsIn(condition) : [key.replaceAll('__', '.')],
  )
}

/** REST writes `and`, GraphQL `AND`. */
function joinsConditions(key: string): boolean {
  return /^(and|or)$/i.test(key)
}

function listProblems(conditions: unknown, kindOf: (path: string) => QueriedKind): Problem[] {
  if (!Array.isArray(conditions)) return [malformed('where')]
  return conditions.flatMap((condition) => whereProblems(condition, kindOf))
}

function conditionProblems(path: string, condition: Record<string, unknown>, kind: QueriedKind): Problem[] {
  return Object.entries(condition).flatMap(([operator, value]) => {
    // Names that begin with $ are the database's own: Payload refuses them as paths.
    if (operator.startsWith('$')) return []
    if (!operators.has(operator)) return [malformed(`where.${path}.${operator}`)]
    if (kind === 'closed') return [malformed(`where.${path}`)]
    if (operator === 'exists') return []
    const isOfList = operator === 'in' || operator === 'not_in'
    if (Array.isArray(value) && !isOfList) return [malformed(`where.${path}.${operator}`)]
    const values = Array.isArray(value) ? value : isOfList ? String(value).split(',') : [value]
    return values.every((each) => isValueOf(kind, each)) ? [] : [malformed(`where.${path}`)]
  })
}

function isValueOf(kind: QueriedKind, value: unknown): boolean {
  if (value === null || value === '' || value === 'null') return true
  if (typeof value === 'object') return value instanceof Date
  if (kind === 'date') return !Number.isNaN(new Date(String(value)).getTime())
  return kind !== 'number' || Number.isFinite(Number(value))
}

function malformed(path: string): Problem {
  return {
    code: 'malformed_query',
    path,
    message: { zh: `查询条件 ${path} 有误。`, en: `The query condition ${path} is malformed.` },
  }
}
