import type { PayloadRequest, Where } from 'payload'
import { idOf } from '../fields/relationId'
import { slugs } from '../slugs'
import { bylinesOfPerson, entrantsOfPerson } from './entryOwners'

/** Those of these contests in which a person has a work that was not taken back, told as the owner of an entry is. */
export async function enteredAmong(
  req: PayloadRequest,
  contests: readonly string[],
  person: string,
): Promise<Set<string>> {
  if (contests.length === 0) return new Set()
  // One after the other: a transaction is one connection.
  const bylines = await bylinesOfPerson(req, person)
  const entrants = await entrantsOfPerson(req, contests, person)
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
