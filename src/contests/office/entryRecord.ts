import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { pipeline } from 'node:stream/promises'
import type { PayloadRequest } from 'payload'
import { DocumentNotFound } from '../../errors'
import { idOf } from '../../fields/relationId'
import type { PictureMetadata } from '../../photos/metadata/pictureMetadata'
import { readPictureFile } from '../../photos/metadata/readPicture'
import { slugs } from '../../slugs'
import { withEntryPicture } from '../entryPicture'
import { type EntryRow, samePicturesOf } from '../samePictures/samePictures'
import type { EntryStatus } from '../vocabulary'
import { contestTitles, type ShownSamePicture, withTitles } from './officeEntries'

/** What is kept of an entry for the day on which somebody doubts it; for the contest office alone. */
export interface EntryRecord {
  readonly id: string
  readonly number: string
  readonly status: EntryStatus
  readonly statusReason: string | null
  readonly submittedAt: string | null
  readonly pictures: readonly PictureRecord[]
  readonly same: readonly ShownSamePicture[]
}

export interface PictureRecord {
  readonly id: string
  /** Leads to the file itself. */
  readonly url: string | null
  /** As it was called on the entrant's computer; null once the entrant is forgotten. */
  readonly originalName: string | null
  /** SHA-256, taken when it came. */
  readonly contentHash: string
  readonly byteCount: number | null
  readonly width: number | null
  readonly height: number | null
  readonly keptAt: string | null
  /** Null where the file is not in the store. */
  readonly file: FileFacts | null
}

interface FileFacts {
  /** Whether the file that lies in the store still has the hash that was taken of it. */
  readonly isAsEntered: boolean
  readonly metadata: PictureMetadata
}

interface PictureRow {
  readonly id: string
  readonly filename?: string | null
  readonly originalName?: string | null
  readonly contentHash?: string | null
  readonly filesize?: number | null
  readonly width?: number | null
  readonly height?: number | null
  readonly createdAt?: string | null
}

/** @throws DocumentNotFound */
export async function entryRecord(req: PayloadRequest, id: string, now: Date): Promise<EntryRecord> {
  const row = await req.payload.db.findOne<RecordRow>({
    collection: slugs.contestEntries,
    where: { id: { equals: id } },
    req,
  })
  if (!row) throw new DocumentNotFound()
  const found = await samePicturesOf(req, [row])
  const same = found.get(id) ?? []
  const pictures: PictureRecord[] = []
  // One after the other: each is a file of up to 20 MB.
  for (const picture of await picturesOf(req, row)) pictures.push(await pictureRecord(req, picture, now))
  return {
    id,
    number: row.number ?? '',
    status: row.status ?? 'entered',
    statusReason: row.statusReason ?? null,
    submittedAt: row.submittedAt ?? null,
    pictures,
    same: withTitles(same, await contestTitles(req, same)),
  }
}

interface RecordRow extends EntryRow {
  readonly statusReason?: string | null
  readonly submittedAt?: string | null
  readonly pictures?: readonly { readonly picture?: unknown }[] | null
}

/** In the order of the series. */
async function picturesOf(req: PayloadRequest, { pictures }: RecordRow): Promise<PictureRow[]> {
  const ids = (pictures ?? []).flatMap(({ picture }) => idOf(picture) ?? [])
  if (ids.length === 0) return []
  const { docs } = await req.payload.db.find<PictureRow>({
    collection: slugs.contestPictures,
    where: { id: { in: ids } },
    limit: 0,
    pagination: false,
    req,
  })
  return ids.flatMap((id) => docs.find((row) => row.id === id) ?? [])
}

async function pictureRecord(req: PayloadRequest, row: PictureRow, now: Date): Promise<PictureRecord> {
  const { id, filename, originalName, contentHash, filesize, width, height, createdAt } = row
  const { routes } = req.payload.config
  return {
    id,
    url: filename ? `${routes.api}/${slugs.contestPictures}/file/${encodeURIComponent(filename)}` : null,
    originalName: originalName ?? null,
    contentHash: contentHash ?? '',
    byteCount: filesize ?? null,
    width: width ?? null,
    height: height ?? null,
    keptAt: createdAt ?? null,
    file: await withEntryPicture(row, async (file) => ({
      isAsEntered: (await hashOfFile(file)) === contentHash,
      metadata: await readPictureFile(file, now),
    })),
  }
}

async function hashOfFile(file: string): Promise<string> {
  const hash = createHash('sha256')
  await pipeline(createReadStream(file), hash)
  return hash.digest('hex')
}
