import type { CollectionBeforeChangeHook } from 'payload'
import { GuardsFailed } from '../errors'
import { idOf } from '../fields/relationId'
import { candidateOf } from './candidate'
import { shiftProblems } from './dutyRules'

/** Puts on the roster only who may hold the rights of duty, for every way of saving a shift. */
export const assertShift: CollectionBeforeChangeHook = async ({ data, operation, originalDoc, req }) => {
  const before = operation === 'update' ? idOf(originalDoc?.user) : null
  const problems = shiftProblems({ before, person: await candidateOf(idOf(data.user), req) })
  if (problems.length > 0) throw new GuardsFailed(problems)
  return data
}
