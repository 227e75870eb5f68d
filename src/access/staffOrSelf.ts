import type { Where } from 'payload'
import type { Asker } from './asker'
import { personOf } from './person'
import { staff } from './staff'

/** Colleagues see each other's accounts; one without a role, such as an outside juror's, sees itself. */
export function staffOrSelf(asker: Asker): boolean | Where {
  if (staff(asker)) return true
  const person = personOf(asker.req.user)
  return person !== null && { id: { equals: person.id } }
}
