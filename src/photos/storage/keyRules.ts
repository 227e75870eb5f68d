export type PictureKind = 'original' | 'rendition'

/** A file as its content names it: the same bytes have the same place, and a place never gets other bytes. */
export interface PictureFile {
  readonly kind: PictureKind
  /** SHA-256 of the content, 64 hex digits in lower case. */
  readonly sha256: string
  /** Without a dot: `jpg`. */
  readonly extension: string
}

const sha256Form = /^[0-9a-f]{64}$/
const extensionForm = /^[a-z0-9]{2,5}$/
const keyForm = /^(original|rendition)s\/([0-9a-f]{2})\/([0-9a-f]{2})\/([0-9a-f]{64})\.([a-z0-9]{2,5})$/

/**
 * Where a file lies: `originals/ab/cd/<sha256>.<extension>`. Two levels of folders keep each of them small.
 * @throws RangeError for what names no file; a key never leads out of its folder
 */
export function keyOf({ kind, sha256, extension }: PictureFile): string {
  if (!sha256Form.test(sha256) || !extensionForm.test(extension)) throw new RangeError('no name of a picture file')
  return `${kind}s/${sha256.slice(0, 2)}/${sha256.slice(2, 4)}/${sha256}.${extension}`
}

/** The file that lies there; null for a key that `keyOf` does not make. */
export function fileAt(key: string): PictureFile | null {
  const [, kind, first, second, sha256, extension] = keyForm.exec(key) ?? []
  if (kind === undefined || sha256 === undefined || extension === undefined) return null
  if (!sha256.startsWith(`${first}${second}`)) return null
  return { kind: kind === 'original' ? 'original' : 'rendition', sha256, extension }
}
