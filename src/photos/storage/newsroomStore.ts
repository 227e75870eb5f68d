import { readEnv } from '../../env'
import { createPictureStore } from './createPictureStore'
import type { PictureStore } from './pictureStore'

let opened: Promise<PictureStore> | null = null

/** The newsroom's one store of originals and renditions. */
export function pictureStore(): Promise<PictureStore> {
  opened ??= createPictureStore(readEnv())
  return opened
}
