import type { FieldAccess, PayloadRequest } from 'payload'
import { staff } from '../access/staff'
import { databaseNow } from '../database/databaseNow'
import { idOf } from '../fields/relationId'
import { onceARequest } from '../onceARequest'
import { isAnnounced } from './announcementRules'
import { announceTimesOf } from './contestInForce'
import { ownSecretContests, withheldContests, worksOnAward } from './withheldResults'

/**
 * Field access of what the ceremony makes known. Without a document the question is whether one may filter or sort by the
 * field: nobody outside the newsroom may, nor anybody from whom the results of a contest are kept, for the answer would tell
 * the names letter by letter.
 */
export const announced: FieldAccess = async ({ req, doc }) => {
  const contest = idOf(doc?.contest)
  if (staff({ req }) && !(await isKeptBack(req, doc, contest))) return true
  return contest !== null && hasBeenAnnounced(req, contest)
}

async function isKeptBack(req: PayloadRequest, doc: Record<string, unknown> | undefined, contest: string | null) {
  const withheld = await withheldContests(req)
  if (contest === null) return withheld.length > 0
  if (!withheld.includes(contest)) return false
  if ((await ownSecretContests(req)).includes(contest)) return true
  return !(await worksOnAward(req, String(doc?.id)))
}

/** By the database's clock; asked once, however many awards of a contest the answer has. */
export const hasBeenAnnounced = onceARequest(async (req, contest) =>
  isAnnounced(await announceTimesOf(req, contest), await databaseNow(req.payload)),
)
