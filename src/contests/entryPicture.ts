import type { PayloadRequest } from 'payload'
import { DocumentNotFound } from '../errors'
import { idOf } from '../fields/relationId'
import type { ContestPicture } from '../payload-types'
import { pictureStore } from '../photos/storage/newsroomStore'
import { storedFile } from '../photos/storage/storedFile'
import { slugs } from '../slugs'

/**
 * The picture at a place of an entry, counted from 0, for whoever has been found to see it.
 * @throws DocumentNotFound
 */
export async function pictureAt(req: PayloadRequest, entryId: string, place: number): Promise<ContestPicture> {
  const entry = await req.payload.findByID({
    collection: slugs.contestEntries,
    id: entryId,
    select: { pictures: true },
    depth: 0,
    overrideAccess: true,
    disableErrors: true,
    req,
  })
  const id = idOf(entry?.pictures?.[place]?.picture)
  if (!id) throw new DocumentNotFound()
  return req.payload.findByID({ collection: slugs.contestPictures, id, depth: 0, overrideAccess: true, req })
}

/**
 * Lends the file of an entry's picture, bit for bit as it was sent, as a path on this machine, to be read until `use` has
 * ended; null where it is not there.
 */
export async function withEntryPicture<Result>(
  { filename }: { readonly filename?: string | null },
  use: (file: string) => Promise<Result>,
): Promise<Result | null> {
  const file = storedFile(filename)
  return file && (await pictureStore()).asLocalFile(file, use)
}
