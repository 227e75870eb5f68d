import type { PayloadRequest, Where } from 'payload'
import { itemFromRow } from '../editorial/itemRow'
import { withholdingOf } from '../editorial/withholding'
import { type State, states } from '../editorial/workflow'
import { frontPageSlug, slugs } from '../slugs'
import { type FrontPageSlots, parseSlots, pieceIdsIn } from './slotRules'

/** A piece as whoever makes up the front page sees it. */
export interface DeskPiece {
  readonly id: string
  readonly title: string
  /** Null where it has been deleted. */
  readonly state: State | null
  /** Whether readers see it in its slot. */
  readonly isPublic: boolean
  readonly section: string | null
}

export interface FrontPageDesk {
  /** To be sent with a change. */
  readonly revision: number
  readonly slots: FrontPageSlots
  readonly pieces: readonly DeskPiece[]
  readonly changedAt: string | null
  readonly changedByName: string | null
}

/** The front page as it stands, with every piece in it, public or not. */
export async function frontPageDesk(req: PayloadRequest): Promise<FrontPageDesk> {
  const stored = await req.payload.findGlobal({ slug: frontPageSlug, depth: 0, overrideAccess: true, req })
  const { slots } = parseSlots(stored.slots ?? {})
  return {
    revision: stored.revision ?? 0,
    slots,
    pieces: await deskPieces(req, pieceIdsIn(slots)),
    changedAt: stored.changedAt ?? null,
    changedByName: stored.changedByName ?? null,
  }
}

/** Title and state of pieces by id; one that is gone keeps its place, without a title. */
export async function deskPieces(req: PayloadRequest, ids: readonly string[]): Promise<DeskPiece[]> {
  if (ids.length === 0) return []
  const { docs } = await req.payload.db.find({
    collection: slugs.editorialItems,
    where: { and: [{ documentId: { in: [...ids] } }, { collectionSlug: { equals: slugs.articles } }] },
    limit: ids.length,
    pagination: false,
    req,
  })
  const known = new Map(docs.map((row) => [itemFromRow(row).documentId, deskPiece(row)]))
  return ids.map((id) => known.get(id) ?? { id, title: '', state: null, isPublic: false, section: null })
}

/** What can be put on the front page: pieces that readers see, and those that wait for their hour. */
const offered: readonly State[] = ['published', 'correcting', 'scheduled', 'approved']
const maxFound = 20

/** Pieces whose headline or slugline has these words, the newest first; all of them where there are none. */
export async function findPieces(req: PayloadRequest, words: string): Promise<DeskPiece[]> {
  const readable = await withholdingOf(req).aboutReadable(req)
  const open: Where[] = readable === true ? [] : [readable]
  const named: Where[] = words ? [{ or: [{ headline: { like: words } }, { slugline: { like: words } }] }] : []
  const { docs } = await req.payload.db.find({
    collection: slugs.editorialItems,
    where: {
      and: [{ state: { in: [...offered] } }, { collectionSlug: { equals: slugs.articles } }, ...open, ...named],
    },
    sort: '-updatedAt',
    limit: maxFound,
    pagination: false,
    req,
  })
  return docs.map(deskPiece)
}

function deskPiece(row: unknown): DeskPiece {
  // The fields of `editorial-items` beside those of the item.
  const { headline, slugline, section } = row as { headline?: unknown; slugline?: unknown; section?: unknown }
  const { documentId, state } = itemFromRow(row)
  const title = [headline, slugline].find((text) => typeof text === 'string' && text.trim() !== '')
  return {
    id: documentId,
    title: String(title ?? '').replace(/\s*\n\s*/g, ' '),
    state,
    isPublic: states[state].readers === 'visible',
    section: typeof section === 'string' ? section : null,
  }
}
