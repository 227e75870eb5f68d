import { readEnv } from '../env'
import { createPictureStore } from './storage/createPictureStore'
import type { PictureFile } from './storage/keyRules'
import type { PictureStore } from './storage/pictureStore'

let opened: Promise<PictureStore> | null = null

/** The newsroom's one store of originals and renditions. */
export function pictureStore(): Promise<PictureStore> {
  opened ??= createPictureStore(readEnv())
  return opened
}

/** A picture as its row names it: `<sha256>.<extension>`; null for a row without a file. */
export function originalOf({ filename }: { filename?: string | null }): PictureFile | null {
  const [, sha256, extension] = /^([0-9a-f]{64})\.([a-z0-9]{2,5})$/.exec(filename ?? '') ?? []
  return sha256 && extension ? { kind: 'original', sha256, extension } : null
}
