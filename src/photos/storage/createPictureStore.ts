import type { Env } from '../../env'
import { localStore } from './localStore'
import type { PictureStore } from './pictureStore'
import { placedByThread } from './placedByThread'
import { s3Store } from './s3Store'

/** The settings alone decide: the bucket that is named, else the media folder. */
export async function createPictureStore({
  s3,
  mediaDir,
  dataDir,
}: Pick<Env, 's3' | 'mediaDir' | 'dataDir'>): Promise<PictureStore> {
  if (s3) return s3Store({ settings: s3, workDir: dataDir })
  return placedByThread(localStore({ root: mediaDir }), mediaDir)
}
