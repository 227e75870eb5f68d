import type { PictureMetadata } from '../metadata/pictureMetadata'
import { readPictureBytes, readPictureFile } from '../metadata/readPicture'
import type { Look } from './look'
import { originalFacts } from './originalFacts'
import type { Received } from './received'

/** @throws GuardsFailed `not_a_picture`, `heic_not_taken`, `picture_too_large`, `picture_damaged` */
export async function lookInto(received: Received, now: Date): Promise<Look> {
  const [facts, metadata] = await Promise.all([originalFacts(received), metadataOf(received, now)])
  return { facts, metadata }
}

function metadataOf({ content }: Received, now: Date): Promise<PictureMetadata> {
  return 'file' in content ? readPictureFile(content.file, now) : readPictureBytes(content.bytes, now)
}
