import type { PayloadRequest } from 'payload'
import { contestOffice } from '../../access/contestOffice'
import { DocumentNotFound } from '../../errors'
import { idOf } from '../../fields/relationId'
import { frontPageDesk } from '../../frontpage/frontPageDesk'
import { pieceIdsIn } from '../../frontpage/slotRules'
import type { Media } from '../../payload-types'
import { slugs } from '../../slugs'
import { pictureName } from '../pictureNameRules'
import { type KeptTexts, keptTexts } from './keptTexts'
import type { ShownCaption } from './recallRules'
import { type EntryRow, entriesWith } from './suspendEntries'
import { type Named, titleOf, type UsedPiece, usedPieces } from './usedPieces'
import { whereShown } from './whereShown'

/** Where a picture is used: everything that a recall would touch, by name and id. */
export interface PictureUsage {
  readonly name: string
  readonly recall: { readonly at: string; readonly byName: string; readonly reason: string } | null
  /** Other records of the very same file. */
  readonly sameFile: readonly { readonly id: string; readonly name: string }[]
  readonly pieces: readonly UsedPiece[]
  readonly captions: readonly ShownCaption[]
  /** Articles that have it as the picture of their original, which no reader sees. */
  readonly originals: readonly Named[]
  readonly entries: readonly UsedEntry[]
  /** How many more entries there are than this person may see. */
  readonly hiddenEntries: number
  /** Pieces above that stand on the front page. */
  readonly frontPage: readonly Named[]
  readonly topics: readonly Named[]
  /** Lists of related pieces with one of the pieces above, by the article that they stand under. */
  readonly related: readonly Named[]
  /** Lightboxes that it lies in, of those that this person sees; they hold no picture back. */
  readonly lightboxes: readonly Named[]
  readonly kept: KeptTexts
}

interface UsedEntry extends Named {
  readonly number: string
  readonly status: string
}

const all = { depth: 0, limit: 0, pagination: false } as const

/** @throws DocumentNotFound */
export async function usageOf(req: PayloadRequest, pictureId: string, now: Date): Promise<PictureUsage> {
  const picture = await req.payload.db.findOne<Media>({
    collection: slugs.media,
    where: { id: { equals: pictureId } },
    req,
  })
  if (!picture) throw new DocumentNotFound()
  const { contentHash, recalledAt, recalledByName, recallReason } = picture
  const twins = contentHash ? await recordsWith(req, contentHash) : []
  const sameFile = twins.filter(({ id }) => id !== pictureId)
  const pictureIds = [pictureId, ...sameFile.map(({ id }) => id)]
  const shown = await whereShown(req, pictureIds)
  const pieces = await usedPieces(req, { showing: shown.pieces, pictureIds, now })
  const articleIds = pieces.filter(({ collection }) => collection === slugs.articles).map(({ id }) => id)
  const entries = await entriesWith(req, contentHash ? [contentHash] : [])
  const maySeeEntries = contestOffice({ req })
  return {
    name: pictureName(picture),
    recall: recalledAt
      ? { at: new Date(recalledAt).toISOString(), byName: recalledByName ?? '', reason: recallReason ?? '' }
      : null,
    sameFile: sameFile.map((record) => ({ id: record.id, name: pictureName(record) })),
    pieces,
    captions: shown.captions,
    originals: await originalsWith(req, pictureIds),
    entries: maySeeEntries ? entries.map(usedEntry) : [],
    hiddenEntries: maySeeEntries ? 0 : entries.length,
    frontPage: await onFrontPage(req, articleIds),
    topics: await topicsWith(req, articleIds),
    related: await relatedWith(req, articleIds),
    lightboxes: await lightboxesWith(req, pictureIds),
    kept: await keptTexts(req, { pictureIds, contentHash: contentHash ?? null, pieces }),
  }
}

async function recordsWith(req: PayloadRequest, contentHash: string): Promise<Media[]> {
  const where = { contentHash: { equals: contentHash } }
  const { docs } = await req.payload.db.find<Media>({
    collection: slugs.media,
    where,
    limit: 0,
    pagination: false,
    req,
  })
  return docs
}

async function originalsWith(req: PayloadRequest, pictureIds: readonly string[]): Promise<Named[]> {
  const { docs } = await req.payload.find({
    ...all,
    collection: slugs.articles,
    where: { 'original.file': { in: [...pictureIds] } },
    draft: true,
    // Staff see every piece; the endpoint has asked who this is.
    overrideAccess: true,
    req,
  })
  return docs.map(({ id, headline, slugline }) => ({ id, title: headline || slugline || '' }))
}

async function lightboxesWith(req: PayloadRequest, pictureIds: readonly string[]): Promise<Named[]> {
  const { docs } = await req.payload.find({
    ...all,
    collection: slugs.lightboxes,
    where: { pictures: { in: [...pictureIds] } },
    overrideAccess: false,
    user: req.user,
    req,
  })
  return docs.map(({ id, title }) => ({ id, title }))
}

function usedEntry({ id, title, number, status }: EntryRow): UsedEntry {
  return { id, title: String(title ?? ''), number: String(number ?? ''), status: String(status ?? '') }
}

async function onFrontPage(req: PayloadRequest, articleIds: readonly string[]): Promise<Named[]> {
  const { slots, pieces } = await frontPageDesk(req)
  const placed = new Set(pieceIdsIn(slots))
  return pieces.filter(({ id }) => placed.has(id) && articleIds.includes(id)).map(({ id, title }) => ({ id, title }))
}

async function topicsWith(req: PayloadRequest, articleIds: readonly string[]): Promise<Named[]> {
  if (articleIds.length === 0) return []
  const { docs } = await req.payload.find({
    ...all,
    collection: slugs.topics,
    where: { pieces: { in: [...articleIds] } },
    // As above.
    overrideAccess: true,
    req,
  })
  return docs.map(({ id, title }) => ({ id, title }))
}

async function relatedWith(req: PayloadRequest, articleIds: readonly string[]): Promise<Named[]> {
  if (articleIds.length === 0) return []
  const { docs } = await req.payload.find({
    ...all,
    collection: slugs.relatedPieces,
    where: { pieces: { in: [...articleIds] } },
    // As above.
    overrideAccess: true,
    req,
  })
  const related: Named[] = []
  for (const { id, article } of docs) {
    const under = idOf(article)
    related.push({ id, title: under ? await titleOf(req, slugs.articles, under) : '' })
  }
  return related
}
