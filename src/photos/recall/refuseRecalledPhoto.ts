import type { CollectionBeforeChangeHook } from 'payload'
import { PictureRecalled } from '../../errors'
import { idOf } from '../../fields/relationId'
import { recalledPictures } from './recalledPictures'

/** A caption does not get a recalled picture; one that has it since before shows it as an open point (docs/adr/0018). */
export const refuseRecalledPhoto: CollectionBeforeChangeHook = async ({ data, originalDoc, req }) => {
  const photo = idOf(data.photo)
  if (!photo || photo === idOf(originalDoc?.photo)) return data
  if ((await recalledPictures(req, [photo])).has(photo)) throw new PictureRecalled('photo')
  return data
}
