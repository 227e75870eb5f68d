import type { Where } from 'payload'
import { publicPictures } from '../photos/publicPictures'
import type { Asker } from './asker'
import { staff } from './staff'

/** The newsroom sees every picture, the public those that a published piece shows and nothing holds back. */
export function staffOrReleased(asker: Asker): true | Where {
  return staff(asker) || publicPictures(new Date())
}
