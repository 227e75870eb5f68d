import type { Where } from 'payload'
import type { Asker } from './asker'
import { staff } from './staff'

/** What anybody may read of a collection under the workflow. */
export const published: Where = { and: [{ _status: { equals: 'published' } }, { deletedAt: { exists: false } }] }

export function staffOrPublished(asker: Asker): true | Where {
  return staff(asker) || published
}
