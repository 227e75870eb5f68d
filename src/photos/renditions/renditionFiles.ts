import type { Payload } from 'payload'
import { slugs } from '../../slugs'
import { pictureStore } from '../storage/newsroomStore'
import type { RenditionRow } from './renditionRow'

/** A file of the store, as the rows name it. */
export interface RenditionFile {
  readonly sha256: string
  readonly extension: string
}

/** Removes those of the files that no picture has any more: two pictures can have the same. */
export async function removeUnused(payload: Payload, files: readonly RenditionFile[]): Promise<void> {
  if (files.length === 0) return
  const extensions = new Map(files.map(({ sha256, extension }) => [sha256, extension]))
  const used = await usedAmong(payload, [...extensions.keys()])
  const store = await pictureStore()
  for (const [sha256, extension] of extensions) {
    if (!used.has(sha256)) await store.remove({ kind: 'rendition', sha256, extension })
  }
}

const strayAgeMilliseconds = 24 * 3_600_000
const hourMilliseconds = 3_600_000

/**
 * Removes files that a process left behind when it died between storing them and saying whose they are. Each hour a 256th
 * part of the store is looked at, by the first two digits of the hash.
 */
export async function removeStray(payload: Payload, now: Date): Promise<void> {
  const part = Math.floor(now.getTime() / hourMilliseconds) % 256
  await removeStrayIn(payload, { hashPrefix: part.toString(16).padStart(2, '0'), now })
}

export async function removeStrayIn(
  payload: Payload,
  { hashPrefix, now }: { readonly hashPrefix: string; readonly now: Date },
): Promise<void> {
  const store = await pictureStore()
  const old: RenditionFile[] = []
  for await (const file of store.list('rendition', hashPrefix)) {
    if (now.getTime() - file.storedAt.getTime() > strayAgeMilliseconds) old.push(file)
    if (old.length >= askedAtOnce) await removeUnused(payload, old.splice(0))
  }
  await removeUnused(payload, old)
}

const askedAtOnce = 100

async function usedAmong(payload: Payload, hashes: readonly string[]): Promise<Set<string>> {
  const { docs } = await payload.db.find<RenditionRow>({
    collection: slugs.mediaRenditions,
    where: { sha256: { in: [...hashes] } },
    limit: 0,
    pagination: false,
    select: { sha256: true },
  })
  return new Set(docs.map(({ sha256 }) => sha256))
}
