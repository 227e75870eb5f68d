import type { State } from '../editorial/workflow'
import { anyOf, type Condition } from './condition'

/**
 * What remains of a condition where the state is known: `true` or `false` where nothing does. The database is then asked
 * by the state and what remains, which an index finds; a choice between states hides that from it, and every piece ever
 * published would be gone through.
 */
export function narrowedTo(state: State, condition: Condition): Condition | boolean {
  if (isAnd(condition)) {
    const parts = condition.and.map((part) => narrowedTo(state, part))
    if (parts.includes(false)) return false
    const open = parts.filter((part) => part !== true && part !== false)
    return open.length > 0 ? { and: open } : true
  }
  if (isOr(condition)) {
    const parts = condition.or.map((part) => narrowedTo(state, part))
    if (parts.includes(true)) return true
    const open = parts.filter((part) => part !== true && part !== false)
    return open.length > 0 ? anyOf(open) : false
  }
  if (!('state' in condition)) return condition
  const { equals, in: among } = condition.state
  if (equals !== undefined) return equals === state
  return Array.isArray(among) ? among.includes(state) : condition
}

function isAnd(condition: Condition): condition is { readonly and: Condition[] } {
  return 'and' in condition && Array.isArray(condition.and)
}

function isOr(condition: Condition): condition is { readonly or: Condition[] } {
  return 'or' in condition && Array.isArray(condition.or)
}
