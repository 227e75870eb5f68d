import type { PayloadRequest, Where } from 'payload'
import { idOf } from '../fields/relationId'
import { slugs } from '../slugs'
import { type Account, bylinesOfPerson, entrantsOfPerson } from './entryOwners'

/**
 * Those of these contests in which a person has a work that was not taken back, told as the owner of an entry is. Asked with
 * much that the staff reads, each time anew, since an entry counts from its commit on: three questions, each by an index.
 */
export async function enteredAmong(
  req: PayloadRequest,
  contests: readonly string[],
  account: Account,
): Promise<Set<string>> {
  if (contests.length === 0) return new Set()
  const person = account.id
  // One after the other: a transaction is one connection.
  const bylines = await bylinesOfPerson(req, person)
  const entrants = await entrantsOfPerson(req, contests, account)
  const theirs: Where[] = [
    { submitter: { equals: person } },
    ...(bylines.length > 0 ? [{ 'photographer.byline': { in: bylines } }] : []),
    ...(entrants.length > 0 ? [{ entrant: { in: entrants } }] : []),
  ]
  const { docs } = await req.payload.db.find<{ id: string; contest?: unknown }>({
    collection: slugs.contestEntries,
    where: { and: [{ contest: { in: [...contests] } }, { status: { not_equals: 'withdrawn' } }, { or: theirs }] },
    select: { contest: true },
    limit: 0,
    pagination: false,
    req,
  })
  return new Set(docs.flatMap(({ contest }) => idOf(contest) ?? []))
}
