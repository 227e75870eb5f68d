import { readdir, stat } from 'node:fs/promises'
import path from 'node:path'
import type { Payload } from 'payload'
import { isNewsroomError } from '../../errors'
import type { PictureStore } from '../storage/pictureStore'
import { storedFile } from '../storage/storedFile'

interface Adopting {
  readonly store: Pick<PictureStore, 'put'>
  readonly mediaDir: string
  readonly logger: Pick<Payload['logger'], 'info' | 'warn'>
}

/**
 * Takes files that lie in the media folder under the names of their contents, as earlier releases kept them, into the
 * store. Doing it again, or in two processes at once, does it once: a file is taken when it lies in the store, and then gone
 * from where it was.
 */
export async function adoptLocalFiles({ store, mediaDir, logger }: Adopting): Promise<void> {
  let adopted = 0
  for (const folder of [mediaDir, path.join(mediaDir, 'contest')]) {
    for (const name of await readdir(folder).catch(noneIfMissing)) {
      const file = storedFile(name)
      const from = path.join(folder, name)
      const found = file && (await stat(from).catch(noneIfMissing))
      if (!found || !('size' in found)) continue
      try {
        await store.put({ ...file, byteCount: found.size, from: { file: from } })
        adopted += 1
      } catch (error) {
        // A file of other bytes than its name says stays where it is; without room or bucket nothing can start.
        if (isNewsroomError(error) && error.code === 'content_mismatch')
          logger.warn({ file: from, msg: 'a picture is not what its name says and was left where it is' })
        else if (!isMissing(error)) throw error
      }
    }
  }
  if (adopted > 0) logger.info({ adopted, msg: 'pictures of an earlier release were taken into the store' })
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT'
}

/** Another process may adopt beside this one. */
function noneIfMissing(error: unknown): never[] {
  if (isMissing(error)) return []
  throw error
}
