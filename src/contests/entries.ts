import type { PayloadRequest } from 'payload'
import { idOf } from '../fields/relationId'
import { slugs } from '../slugs'

/** An entry as far as giving awards goes. */
export interface Entry {
  readonly id: string
  readonly contest: string | null
  readonly category: string | null
  readonly title: string | null
  readonly photographerName: string | null
  /** Neither withdrawn nor disqualified. */
  readonly isStanding: boolean
}

export async function findEntry(req: PayloadRequest, id: string): Promise<Entry | null> {
  const { docs } = await req.payload.find({
    collection: slugs.contestEntries,
    where: { id: { equals: id } },
    depth: 0,
    limit: 1,
    pagination: false,
    // The endpoint has asked who this is.
    overrideAccess: true,
    req,
  })
  const entry = docs[0]
  if (!entry) return null
  return {
    id: entry.id,
    contest: idOf(entry.contest),
    category: entry.category || null,
    title: entry.title ?? null,
    photographerName: entry.photographer?.name ?? null,
    isStanding: entry.status === 'entered',
  }
}

/** Titles of the awards that an entry has, published or not. */
export async function awardsOf(req: PayloadRequest, entryId: string): Promise<string[]> {
  const { docs } = await req.payload.find({
    collection: slugs.contestAwards,
    where: { 'winners.entry': { equals: entryId } },
    draft: true,
    depth: 0,
    limit: 100,
    pagination: false,
    // Every award counts, whoever may read it.
    overrideAccess: true,
    req,
  })
  return docs.map(({ title }) => title ?? '')
}
