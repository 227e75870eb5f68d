import type { CollectionBeforeChangeHook } from 'payload'
import { personOf } from '../access/person'
import { hasRole } from '../roles'

/** What a photographer of the paper brings in is the paper's own unless it is said otherwise; of all else somebody has to know. */
export const assumeOwnRights: CollectionBeforeChangeHook = ({ data, operation, req }) => {
  if (operation !== 'create' || data.rights) return data
  return { ...data, rights: hasRole(personOf(req.user), 'photographer') ? 'cleared' : 'unclear' }
}
