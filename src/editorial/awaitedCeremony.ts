import type { PayloadRequest, Where } from 'payload'
import { slugs } from '../slugs'
import { standingPieces } from './standingPieces'
import type { Ceremony } from './subject'

/**
 * The last of the ceremonies whose winners an article announces, by the published contests and by their newest drafts: a
 * ceremony that is put off holds at once. Contests in the trash, spiked or taken down hold nothing; null where none does.
 */
export async function awaitedCeremony(req: PayloadRequest, articleId: string): Promise<Ceremony | null> {
  const linking = await contests(req, { announcement: { equals: articleId } })
  const ids = [...new Set(linking.map(({ id }) => id))]
  if (ids.length === 0) return null
  const standing = await standingPieces(req, slugs.photoContests, ids)
  const rows = await contests(req, { id: { in: [...standing] } })
  const times = rows.flatMap(({ announceAt, title }) => (announceAt ? [{ at: announceAt, contest: title ?? '' }] : []))
  return times.sort((one, other) => Date.parse(one.at) - Date.parse(other.at)).at(-1) ?? null
}

/** As readers see them, and as their newest drafts stand. */
async function contests(req: PayloadRequest, where: Where) {
  const kept: Where = { and: [where, { deletedAt: { exists: false } }] }
  // One after the other: a transaction is one connection.
  const live = await find(req, { and: [kept, { _status: { equals: 'published' } }] }, false)
  return [...live, ...(await find(req, kept, true))]
}

async function find(req: PayloadRequest, where: Where, draft: boolean) {
  const { docs } = await req.payload.find({
    collection: slugs.photoContests,
    where,
    draft,
    depth: 0,
    limit: 100,
    pagination: false,
    // The ceremony holds for everybody, whoever may read the contest.
    overrideAccess: true,
    req,
  })
  return docs
}
