import type { PayloadRequest } from 'payload'
import { isGivenUp } from '../editorial/pieceStates'
import { slugs } from '../slugs'
import { isAnnounced } from './announcementRules'
import { announceTimesOf, contestInForce } from './contestInForce'
import { roundsOf } from './judging/rounds'

/**
 * Whether a contest is still to be judged or its winners are still to be announced: until then the office has to know whose
 * works they are. One that was cancelled or deleted waits for nothing.
 */
export async function awaitsOutcome(req: PayloadRequest, contest: string, now: Date): Promise<boolean> {
  const row = await contestInForce(req, contest)
  if (!row || row.phase === 'cancelled') return false
  if (!isAnnounced(await announceTimesOf(req, contest), now)) return true
  if ((await roundsOf(req, contest)).some(({ status }) => status !== 'closed')) return true
  return hasAwardsToCome(req, contest)
}

/** What was given up or taken back is not announced any more. */
async function hasAwardsToCome(req: PayloadRequest, contest: string): Promise<boolean> {
  const { docs } = await req.payload.find({
    collection: slugs.contestAwards,
    where: { and: [{ contest: { equals: contest } }, { _status: { not_equals: 'published' } }] },
    draft: true,
    depth: 0,
    limit: 0,
    pagination: false,
    // Whoever may read them: each holds the data back.
    overrideAccess: true,
    req,
  })
  return docs.some(({ state }) => !state || !isGivenUp(state))
}
