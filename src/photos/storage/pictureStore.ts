import type { Readable } from 'node:stream'
import type { PictureFile } from './keyRules'

/**
 * Where the bytes come from. A `file` is taken over: it lies in the store afterwards and is gone from where it was, so
 * that what is on the same disk already is neither written nor read a second time; its hash is its writer's word, and so is
 * that it was brought to the disk (`isSafe`).
 */
export type Content =
  | { readonly bytes: Buffer }
  | { readonly stream: Readable }
  | { readonly file: string; readonly isSafe?: boolean }

export interface Incoming extends PictureFile {
  /** Of the whole content. */
  readonly byteCount: number
  readonly from: Content
}

/** First and last byte, both of them included; without a last one up to the end. */
export interface ByteRange {
  readonly first: number
  readonly last?: number
}

export interface StoredFile extends PictureFile {
  readonly byteCount: number
  readonly storedAt: Date
}

/**
 * Where pictures lie: a folder, or an S3-compatible bucket. A file is there whole or not at all, is never changed, and is
 * reached through this server alone: who may see it is decided here at each request.
 */
export interface PictureStore {
  /**
   * Resolves when the content is safe; a second time it stores nothing.
   * @throws StorageFull, StorageUnavailable, or ContentMismatch for other bytes than the name says
   */
  put(incoming: Incoming): Promise<'stored' | 'alreadyThere'>
  /** Null where there is no such file. */
  open(file: PictureFile, range?: ByteRange): Promise<Readable | null>
  /** Null where there is no such file. */
  stat(file: PictureFile): Promise<StoredFile | null>
  /** Lends the file as a path on this machine, to be read until `use` has ended; null where there is no such file. */
  asLocalFile<Result>(file: PictureFile, use: (path: string) => Promise<Result>): Promise<Result | null>
  /** Nothing happens where there is no such file. */
  remove(file: PictureFile): Promise<void>
  /** All files of a kind whose hash begins so. */
  list(kind: PictureFile['kind'], hashPrefix?: string): AsyncIterable<StoredFile>
  /** Removes what broken-off puts of more than a day ago have left. */
  clearLeftovers(now: Date): Promise<void>
}
