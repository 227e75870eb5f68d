import { pictureStore } from '../storage/newsroomStore'
import { storedFile } from '../storage/storedFile'
import type { OriginalFacts } from './look'
import type { Received } from './received'

/**
 * Puts the original into the store, bit for bit as it came; a file of this disk is gone from where it was. No row names it
 * yet: the caller makes the row, or has it removed (removeOriginal.ts).
 * @param isSafe that it was brought to the disk (`syncReceived`)
 * @throws StorageFull, StorageUnavailable, ContentMismatch
 */
export async function keepOriginal(
  facts: OriginalFacts,
  received: Received,
  isSafe = false,
): Promise<'stored' | 'alreadyThere'> {
  const file = storedFile(facts.filename)
  if (!file) throw new RangeError('no name of an original')
  const store = await pictureStore()
  return store.put({ ...file, byteCount: received.byteCount, from: { ...received.content, isSafe } })
}
