import { isStaff } from '../roles'
import type { Asker } from './asker'
import { personOf } from './person'

/** Everyone who holds a role. */
export function staff({ req }: Asker): boolean {
  return isStaff(personOf(req.user))
}
