import type { PayloadRequest } from 'payload'
import type { PhotoContest } from '../payload-types'
import { slugs } from '../slugs'

/** A contest as its entrants know it: what is published, and only before that its newest draft. */
export async function contestInForce(req: PayloadRequest, id: string): Promise<PhotoContest | null> {
  const row = await readContest(req, id, false)
  return row?._status === 'published' ? row : readContest(req, id, true)
}

/** A contest as it is published; null where readers do not see it. */
export async function publishedContest(req: PayloadRequest, id: string): Promise<PhotoContest | null> {
  const row = await readContest(req, id, false)
  return row?._status === 'published' && !row.deletedAt ? row : null
}

/** When its winners are to be announced, by the published row and by the newest draft. */
export async function announceTimesOf(req: PayloadRequest, id: string): Promise<(string | null)[]> {
  // One after the other: a transaction is one connection.
  const published = await readContest(req, id, false)
  const newest = await readContest(req, id, true)
  return [published?.announceAt ?? null, newest?.announceAt ?? null]
}

async function readContest(req: PayloadRequest, id: string, draft: boolean): Promise<PhotoContest | null> {
  const { docs } = await req.payload.find({
    collection: slugs.photoContests,
    where: { id: { equals: id } },
    draft,
    depth: 0,
    limit: 1,
    pagination: false,
    // The rules hold for everybody, whoever may read the draft.
    overrideAccess: true,
    req,
  })
  return docs[0] ?? null
}
