import type { PayloadRequest } from 'payload'
import { liveAndNewest } from '../editorial/liveAndNewest'
import { standingPieces } from '../editorial/pieceStates'
import type { Ceremony } from '../editorial/subject'
import { slugs } from '../slugs'

/**
 * The last of the ceremonies whose winners an article announces, by the published contests and by their newest drafts: a
 * ceremony that is put off holds at once. Contests in the trash, spiked or taken down hold nothing; null where none does.
 */
export async function awaitedCeremony(req: PayloadRequest, articleId: string): Promise<Ceremony | null> {
  const linking = await liveAndNewest(req, slugs.photoContests, { announcement: { equals: articleId } })
  const ids = [...new Set(linking.map(({ id }) => id))]
  if (ids.length === 0) return null
  const standing = await standingPieces(req, slugs.photoContests, ids)
  const rows = await liveAndNewest(req, slugs.photoContests, { id: { in: [...standing] } })
  const times = rows.flatMap(({ announceAt, title }) => (announceAt ? [{ at: announceAt, contest: title ?? '' }] : []))
  return times.sort((one, other) => Date.parse(one.at) - Date.parse(other.at)).at(-1) ?? null
}
