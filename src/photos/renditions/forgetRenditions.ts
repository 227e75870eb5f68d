import type { CollectionAfterDeleteHook } from 'payload'
import { queueAfterCommit } from '../../database/afterCommit'
import { takeRows } from './keepRenditions'
import { removeUnused } from './renditionFiles'

/** Takes away what was made of a picture that is deleted: the rows with it, the files once that is certain. */
export const forgetRenditions: CollectionAfterDeleteHook = async ({ id, req }) => {
  const files = await takeRows(req, String(id))
  await queueAfterCommit(req, () => removeUnused(req.payload, files))
}
