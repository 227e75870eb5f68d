import type { Payload } from 'payload'
import { nothingHoldsBack } from '../photos/publicPictures'
import { publicRenditions } from '../photos/publicRenditionRules'
import { findRendition } from '../photos/renditions/findRendition'
import type { PictureFile } from '../photos/storage/keyRules'
import type { ReadingPiece } from '../reading/piece'
import { slugs } from '../slugs'
import { type PictureFiles, pictureIds, placeholderOf, wholeFiles } from './pictureFileRules'

/** The files of a shared piece's pictures as they are now, by the pictures' ids; not of those that nobody outside may see. */
export async function sharedPictures(
  payload: Payload,
  piece: ReadingPiece,
  now: Date,
): Promise<ReadonlyMap<string, PictureFiles>> {
  const ids = pictureIds(piece)
  if (ids.length === 0) return new Map()
  const { docs } = await payload.db.find<{ id: string; renditions?: unknown }>({
    collection: slugs.media,
    where: { and: [{ id: { in: ids } }, nothingHoldsBack(now)] },
    limit: ids.length,
    pagination: false,
  })
  return new Map(
    docs.map((picture) => {
      const files = wholeFiles(publicRenditions(picture.renditions))
      return [picture.id, { files, placeholder: placeholderOf(picture) }] as const
    }),
  )
}

/** The file of this name where one of the piece's pictures has it; null otherwise. */
export async function sharedFile(
  payload: Payload,
  piece: ReadingPiece,
  name: string,
): Promise<(PictureFile & { readonly byteCount: number }) | null> {
  const found = await findRendition(payload, name)
  const shown = [...(await sharedPictures(payload, piece, new Date())).keys()]
  return found?.mediaIds.some((id) => shown.includes(id)) ? found.file : null
}
