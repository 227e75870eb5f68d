import { bytesSource } from './byteSource'
import { withFileSource } from './fileSource'
import type { PictureMetadata } from './pictureMetadata'
import { readMetadata } from './readMetadata'

/** What the file of a picture says of itself, read in pieces. Fails only where the file cannot be opened or read. */
export async function readPictureFile(path: string, now: Date): Promise<PictureMetadata> {
  return withFileSource(path, (source) => readMetadata(source, now))
}

/** The same of bytes in memory: the whole file, or as much of its beginning as there is. */
export async function readPictureBytes(bytes: Buffer, now: Date): Promise<PictureMetadata> {
  return readMetadata(bytesSource(bytes), now)
}
