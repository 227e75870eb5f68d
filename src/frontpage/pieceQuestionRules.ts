import { sortPathsIn } from '../delivery/whereRules'
import { isRecord } from '../isRecord'

type Where = Readonly<Record<string, unknown>>

const list = 'pieces'
/** By which a reader asks what a piece belongs to. */
const askable = new Set(['equals', 'in', 'contains'])
/** No document is without an id. */
const nothing: Where = { id: { exists: false } }

/**
 * The ids that a question from outside names as members of a list of pieces; null where it asks of the list what would
 * tell of its hidden members (what it does not hold, whether it holds any, their order).
 */
export function piecesAskedFor(where: unknown, sort: unknown): readonly string[] | null {
  if (sortPathsIn(sort).some((path) => path === list || path.startsWith(`${list}.`))) return null
  const asked = conditionsOn(where)
  if (asked.some((condition) => !isAskable(condition))) return null
  return asked.flatMap((condition) => Object.values(condition as Where).flatMap(idsIn))
}

/** The same question, with the members of `known` only; what asks for others finds nothing. */
export function narrowedTo(known: ReadonlySet<string>, where: Where): Where {
  const parts = Object.entries(where).map(([key, condition]): Where => {
    if (Array.isArray(condition))
      return { [key]: condition.map((part) => (isRecord(part) ? narrowedTo(known, part) : part)) }
    if (!isTheList(key) || !isRecord(condition)) return { [key]: condition }
    const every = Object.values(condition).map((value) => idsIn(value).filter((id) => known.has(id)))
    return every.some((ids) => ids.length === 0) ? nothing : { and: every.map((ids) => ({ [list]: { in: ids } })) }
  })
  const [only, ...others] = parts
  return only && others.length === 0 ? only : { and: parts }
}

function conditionsOn(where: unknown): unknown[] {
  if (Array.isArray(where)) return where.flatMap(conditionsOn)
  if (!isRecord(where)) return []
  return Object.entries(where).flatMap(([key, condition]) =>
    isTheList(key) ? [condition] : Array.isArray(condition) ? conditionsOn(condition) : [],
  )
}

/** The list itself, or its members' ids; their other fields are asked for through their own access. */
function isTheList(key: string): boolean {
  return /^pieces((\.|__)_?id)?$/.test(key)
}

function isAskable(condition: unknown): boolean {
  return isRecord(condition) && Object.keys(condition).every((operator) => askable.has(operator))
}

function idsIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(idsIn)
  return typeof value === 'string' || typeof value === 'number' ? String(value).split(',') : []
}
