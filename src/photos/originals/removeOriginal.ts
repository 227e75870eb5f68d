import type { Payload, PayloadRequest, Where } from 'payload'
import { slugs } from '../../slugs'
import type { PictureFile } from '../storage/keyRules'
import { pictureStore } from '../storage/newsroomStore'

/** The collections whose rows name originals; one file can be named by several rows. */
const naming = [slugs.media, slugs.contestPictures] as const

/** Removes an original that no row names any more. */
export async function removeUnlessNamed(payload: Payload, file: PictureFile): Promise<void> {
  if ((await namedHashes(payload, [file.sha256])).size > 0) return
  const store = await pictureStore()
  await store.remove(file)
}

/** Of these hashes those whose file a row names, whoever may see it. */
export async function namedHashes(payload: Payload, hashes: readonly string[]): Promise<Set<string>> {
  const where: Where = { contentHash: { in: [...hashes] } }
  const named = new Set<string>()
  for (const collection of naming) {
    const { docs } = await payload.db.find<{ contentHash?: string | null }>({ collection, where, pagination: false })
    for (const { contentHash } of docs) if (contentHash) named.add(contentHash)
  }
  return named
}

/** A file that could not be removed now is found by the next sweep: what led here is more to the point than that. */
export async function tryRemoving({ payload }: Pick<PayloadRequest, 'payload'>, file: PictureFile): Promise<void> {
  try {
    await removeUnlessNamed(payload, file)
  } catch (error) {
    payload.logger.warn({ err: error, msg: 'an original that no row names was left for the sweep' })
  }
}
