import type { CollectionBeforeChangeHook } from 'payload'
import { PictureRecalled } from '../../errors'
import { idsOf } from '../../fields/relationId'
import { recalledPictures } from '../recall/recalledPictures'

/** Nobody puts a recalled picture aside; one that was there before stays, marked, until somebody takes it out. */
export const refuseRecalledPictures: CollectionBeforeChangeHook = async ({ data, originalDoc, req }) => {
  const standing = new Set(idsOf(originalDoc?.pictures))
  const added = idsOf(data.pictures).filter((id) => !standing.has(id))
  if ((await recalledPictures(req, added)).size > 0) throw new PictureRecalled('pictures')
  return data
}
