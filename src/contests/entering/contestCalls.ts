import type { PayloadRequest, Where } from 'payload'
import { journalist } from '../../access/journalist'
import type { Person } from '../../access/person'
import type { PhotoContest } from '../../payload-types'
import { slugs } from '../../slugs'
import { entrantIdentity } from '../entrantIdentity'
import { entrantRows } from '../entrants'
import { entryWindow } from '../entryRules'
import { standingEntries } from '../standingEntries'
import { accountProblem, inOrderOfClosing, type OpenCall } from './enteringRules'

/** Published, and not over, or with one of the account's. */
export async function contestsFor(
  req: PayloadRequest,
  entered: readonly string[],
  now: Date,
): Promise<readonly PhotoContest[]> {
  // The second that it names still counts.
  const isNotOver: Where = { 'entering.closesAt': { greater_than: new Date(now.getTime() - 1_000).toISOString() } }
  const { docs } = await req.payload.find({
    collection: slugs.photoContests,
    where: {
      and: [
        { _status: { equals: 'published' } },
        entered.length > 0 ? { or: [isNotOver, { id: { in: [...entered] } }] } : isNotOver,
      ],
    },
    draft: false,
    depth: 0,
    limit: 0,
    pagination: false,
    // An account without a role sees what readers see: these are published.
    overrideAccess: true,
    req,
  })
  return docs
}

/** Categories of all that counts for the limits of a contest, entered with the account or under its e-mail address. */
export async function usedBy(req: PayloadRequest, person: Person, contest: string): Promise<(string | null)[]> {
  const { keys } = await entrantIdentity(req, { contest, userId: person.id, address: '' })
  const rows = await entrantRows(req, keys)
  const standing = await standingEntries(
    req,
    rows.map(({ id }) => id),
  )
  return standing.map(({ category }) => category)
}

/** The contests that take works of this account at `now`, the one that closes next first; none where it cannot enter any. */
export async function openCalls(req: PayloadRequest, person: Person, now: Date): Promise<OpenCall[]> {
  if (accountProblem(journalist({ req }))) return []
  const calls: OpenCall[] = []
  for (const contest of await contestsFor(req, [], now)) {
    if (entryWindow(contest, now) !== 'open') continue
    const { id, title, entering } = contest
    const usedCount = (await usedBy(req, person, id)).length
    const call = { id, title: title ?? '', closesAt: entering?.closesAt ?? '' }
    calls.push({ ...call, usedCount, perPerson: entering?.perPerson ?? null })
  }
  return calls.sort(inOrderOfClosing)
}
