import type { PictureFile } from './keyRules'

const storedName = /^([0-9a-f]{64})(?:-\d+)?\.([a-z0-9]{2,5})$/

/**
 * The file behind a row's name. Rows of the same content differ by a number behind the hash: a picture that was entered
 * in two contests, and what was uploaded twice before the library knew a file again.
 */
export function storedFile(filename: string | null | undefined): PictureFile | null {
  const [, sha256, extension] = storedName.exec(filename ?? '') ?? []
  return sha256 && extension ? { kind: 'original', sha256, extension } : null
}
