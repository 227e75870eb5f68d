import { holdsRole } from '../roles'
import { admin } from './admin'
import type { Asker } from './asker'
import { personOf } from './person'

export function chiefEditorOrAdmin(asker: Asker): boolean {
  return holdsRole(personOf(asker.req.user), 'chiefEditor') || admin(asker)
}
