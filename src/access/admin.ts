import { hasRole } from '../roles'
import type { Asker } from './asker'
import { personOf } from './person'

/** Holders of the role that looks after accounts and the system. */
export function admin({ req }: Asker): boolean {
  return hasRole(personOf(req.user), 'admin')
}
