import type { Where } from 'payload'
import type { Asker } from './asker'
import { staff } from './staff'

/** The newsroom sees every picture, the public those that a published piece shows. */
export function staffOrReleased(asker: Asker): true | Where {
  return staff(asker) || { released: { equals: true } }
}
