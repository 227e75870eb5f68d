import type { CollectionAfterDeleteHook } from 'payload'
import { queueAfterCommit } from '../../database/afterCommit'
import { storedFile } from '../storage/storedFile'
import { tryRemoving } from './removeOriginal'

/** The file goes once its row is gone for good: a deletion that is rolled back has lost nothing. */
export const removeFileWithRow: CollectionAfterDeleteHook = async ({ doc, req }) => {
  const file = storedFile(doc.filename)
  if (file) await queueAfterCommit(req, () => tryRemoving(req, file))
}
