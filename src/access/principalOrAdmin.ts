import type { Where } from 'payload'
import { admin } from './admin'
import type { Asker } from './asker'
import { personOf } from './person'

/** For a delegation: whoever lent the right, and administrators. */
export function principalOrAdmin(asker: Asker): boolean | Where {
  const person = personOf(asker.req.user)
  return admin(asker) || (person !== null && { from: { equals: person.id } })
}
