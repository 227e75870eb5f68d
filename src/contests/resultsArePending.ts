import type { PayloadRequest } from 'payload'
import { databaseNow } from '../database/databaseNow'
import { slugs } from '../slugs'
import { awaitsOutcome } from './awaitsOutcome'
import { entriesOf, winnerRows } from './winnerRules'

/**
 * Whether awards of a contest have gone to entries, whichever, and readers do not know all of them yet. It says nothing of any
 * one entry.
 */
export async function resultsArePending(req: PayloadRequest, contest: string): Promise<boolean> {
  const { docs } = await req.payload.find({
    collection: slugs.contestAwards,
    where: { contest: { equals: contest } },
    select: { winners: true },
    draft: true,
    depth: 0,
    limit: 0,
    pagination: false,
    // Every award counts, whoever may read it.
    overrideAccess: true,
    req,
  })
  const isGiven = docs.some(({ winners }) => entriesOf(winnerRows(winners)).length > 0)
  return isGiven && (await awaitsOutcome(req, contest, await databaseNow(req.payload)))
}
