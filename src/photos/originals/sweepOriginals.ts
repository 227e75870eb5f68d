import path from 'node:path'
import type { Payload } from 'payload'
import { readEnv } from '../../env'
import { clearResumable } from '../intake/resumable'
import { clearOldFiles } from '../storage/leftovers'
import { pictureStore } from '../storage/newsroomStore'
import type { StoredFile } from '../storage/pictureStore'
import { namedHashes, removeUnlessNamed } from './removeOriginal'

/** Long after any upload whose row is still to be written. */
const graceMilliseconds = 2 * 60 * 60 * 1000
const askedAtOnce = 500

/** Removes originals that no row names: a server died between file and row, or could not ask its database. */
export async function sweepOriginals(payload: Payload, now: Date): Promise<void> {
  const store = await pictureStore()
  await store.clearLeftovers(now)
  await clearOldFiles(path.join(readEnv().dataDir, 'uploads'), now)
  await clearResumable(now)
  let asked: StoredFile[] = []
  for await (const file of store.list('original')) {
    if (now.getTime() - file.storedAt.getTime() < graceMilliseconds) continue
    asked.push(file)
    if (asked.length < askedAtOnce) continue
    await removeUnnamed(payload, asked)
    asked = []
  }
  if (asked.length > 0) await removeUnnamed(payload, asked)
}

async function removeUnnamed(payload: Payload, files: readonly StoredFile[]): Promise<void> {
  const named = await namedHashes(
    payload,
    files.map(({ sha256 }) => sha256),
  )
  // Asked once more for each: between listing and removing somebody may have uploaded the same picture.
  for (const file of files) if (!named.has(file.sha256)) await removeUnlessNamed(payload, file)
}
