import type { AccessArgs, Where } from 'payload'
import { holdsRole } from '../roles'
import { admin } from './admin'
import { personOf } from './person'

/** What a desk head enters for a colleague. */
const absence = new Set(['awayUntil'])

/**
 * Administrators change any account, everyone their own; a desk head enters a colleague's absence and nothing with it (a
 * password is no field, so field access alone would not keep it out). Which fields is the fields' own access to say.
 */
export function accountUpdate({ req, data }: AccessArgs): boolean | Where {
  const person = personOf(req.user)
  if (!person) return false
  if (admin({ req })) return true
  const isAbsenceOnly = Object.keys(isObject(data) ? data : {}).every((key) => absence.has(key))
  return (holdsRole(person, 'deskHead') && isAbsenceOnly) || { id: { equals: person.id } }
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null
}
