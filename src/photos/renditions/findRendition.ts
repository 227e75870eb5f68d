import type { Payload } from 'payload'
import { slugs } from '../../slugs'
import { publicPictures } from '../publicPictures'
import type { PictureFile } from '../storage/keyRules'
import type { RenditionRow } from './renditionRow'

export interface FoundRendition {
  readonly file: PictureFile & { readonly byteCount: number }
  readonly mediaIds: readonly string[]
}

/** The file behind an address like `<sha256>.<extension>`, and the pictures that have it; null where none has. */
export async function findRendition(payload: Payload, name: string): Promise<FoundRendition | null> {
  const [, sha256, extension] = /^([0-9a-f]{64})\.([a-z0-9]{2,5})$/.exec(name) ?? []
  if (!sha256 || !extension) return null
  const { docs } = await payload.db.find<RenditionRow>({
    collection: slugs.mediaRenditions,
    where: { and: [{ sha256: { equals: sha256 } }, { extension: { equals: extension } }] },
    // As many copies of one picture as anybody keeps.
    limit: 100,
    pagination: false,
  })
  const [first] = docs
  if (!first) return null
  return {
    file: { kind: 'rendition', sha256, extension, byteCount: first.byteCount },
    mediaIds: [...new Set(docs.map(({ media }) => media))],
  }
}

/** Whether one of these pictures may be seen by anybody now. Asked anew each time: a recall takes effect with the next request. */
export async function isPublicNow(payload: Payload, mediaIds: readonly string[], now: Date): Promise<boolean> {
  const { docs } = await payload.db.find<{ id: string }>({
    collection: slugs.media,
    where: { and: [{ id: { in: [...mediaIds] } }, publicPictures(now)] },
    limit: 1,
    pagination: false,
    select: { id: true },
  })
  return docs.length > 0
}

/** A file that its row names and the store has lost is made again. */
export async function remakeLost(payload: Payload, mediaIds: readonly string[]): Promise<void> {
  payload.logger.error({ msg: 'a rendition is missing in the store and is made again', media: mediaIds })
  for (const id of mediaIds) {
    await payload.db.updateOne({
      collection: slugs.media,
      where: { and: [{ id: { equals: id } }, { renditionState: { equals: 'made' } }] },
      data: { renditionState: 'waiting', updatedAt: null },
    })
  }
}
