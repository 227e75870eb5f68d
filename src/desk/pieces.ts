import type { PayloadRequest, Where } from 'payload'
import { itemFromRow } from '../editorial/itemRow'
import { withholdingOf } from '../editorial/withholding'
import { slugs } from '../slugs'
import type { Card, PieceList } from './card'
import type { Condition } from './condition'

interface Asked {
  readonly conditions: readonly Condition[]
  readonly sort: readonly string[]
  readonly limit: number
}

/** The most urgent first: due time, then urgent pieces, then who has waited longest. */
export const urgentFirst = ['urgency', 'stateSince'] as const

/** The first of the pieces that meet all conditions, and how many there are. */
export async function findPieces(req: PayloadRequest, { conditions, sort, limit }: Asked): Promise<PieceList> {
  const { docs, totalDocs } = await req.payload.find({
    collection: slugs.editorialItems,
    where: await whereOf(req, conditions),
    sort: [...sort],
    limit,
    depth: 0,
    select: shown,
    // Items are open to all staff, which the endpoints have asked, but for the condition above; the cap on outside reads is not meant for this.
    overrideAccess: true,
    req,
  })
  return { total: totalDocs, cards: docs.map(cardOf) }
}

export async function countPieces(req: PayloadRequest, conditions: readonly Condition[]): Promise<number> {
  const { totalDocs } = await req.payload.count({
    collection: slugs.editorialItems,
    where: await whereOf(req, conditions),
    // As above.
    overrideAccess: true,
    req,
  })
  return totalDocs
}

async function whereOf(req: PayloadRequest, conditions: readonly Condition[]): Promise<Where> {
  const readable = await withholdingOf(req).aboutReadable(req)
  // The same shape; Payload's type lists the operators.
  return { and: [...conditions, ...(readable === true ? [] : [readable])] } as Where
}

const shown = {
  collectionSlug: true,
  documentId: true,
  state: true,
  track: true,
  revision: true,
  slugline: true,
  headline: true,
  section: true,
  genre: true,
  authorNames: true,
  assignee: true,
  wordCount: true,
  pictureCount: true,
  openGaps: true,
  verbatimDigest: true,
  stateSince: true,
  dueAt: true,
  publishAt: true,
  publishedAt: true,
  embargoUntil: true,
  lateReviewDueAt: true,
  returnedAt: true,
  failure: true,
  held: true,
} as const

type Row = Record<string, unknown>

function cardOf(row: object): Card {
  const item = itemFromRow(row)
  const { id, collectionSlug, documentId, state, track, revision, assignee, dueAt, publishAt, failure, held } = item
  // A row of the same collection, of which these are plain columns.
  const columns = row as Row
  const text = (name: string) => (typeof columns[name] === 'string' ? String(columns[name]) : '')
  const number = (name: string) => (typeof columns[name] === 'number' ? Number(columns[name]) : 0)
  return {
    ...{ id, collectionSlug, documentId, state, track, revision, assignee, dueAt, publishAt, held },
    slugline: text('slugline'),
    headline: text('headline'),
    section: text('section') || null,
    genre: text('genre') || null,
    authorNames: text('authorNames'),
    wordCount: number('wordCount'),
    pictureCount: number('pictureCount'),
    openGaps: number('openGaps'),
    isVerbatim: item.verbatimDigest !== null,
    stateSince: text('stateSince') || null,
    publishedAt: text('publishedAt') || null,
    embargoUntil: text('embargoUntil') || null,
    lateReviewDueAt: text('lateReviewDueAt') || null,
    returnedAt: text('returnedAt') || null,
    failure: failure?.message ?? null,
  }
}
