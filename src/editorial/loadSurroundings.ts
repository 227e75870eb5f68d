import type { PayloadRequest } from 'payload'
import { newsroomSettingsSlug, slugs } from '../slugs'
import { circumstancesOf } from './circumstances'
import type { EditorialItem } from './item'
import type { Surroundings } from './subject'
import { type GuardName, transitions } from './workflow'

interface Asked {
  readonly item: EditorialItem
  /** Its newest content. */
  readonly doc: Readonly<Record<string, unknown>>
  /** The person named in the request. */
  readonly assignee: string | null
  readonly now: Date
}

/** The newsroom's settings, and the people and pieces that a guard asks after. */
export async function loadSurroundings(
  req: PayloadRequest,
  { item, doc, assignee, now }: Asked,
): Promise<Surroundings> {
  // One after the other: a MongoDB transaction does not bear two commands at once.
  const settings = await req.payload.findGlobal({ slug: newsroomSettingsSlug, depth: 0, overrideAccess: true, req })
  const holder = await findPerson(req, item.assignee)
  const named = await findPerson(req, assignee)
  const circumstances = circumstancesOf(req)
  return {
    settings: { urgentTrackIsOn: settings.urgentTrackIsOn === true },
    assigneeIsAway: holder !== null && (holder.suspended === true || isAway(holder.awayUntil, now)),
    assigneeExists: named !== null && named.suspended !== true,
    contradictions: await circumstances.contradictions(req, item.collectionSlug, doc),
    ceremony: asksForCeremony(item) ? await circumstances.ceremony(req, item.documentId) : null,
  }
}

const timely: readonly GuardName[] = ['embargoOver', 'ceremonyOver', 'hasPublishAt']
const beforeReaders = new Set(
  transitions.flatMap(({ from, guards = [] }) => (timely.some((guard) => guards.includes(guard)) ? [from] : [])),
)

/** Of articles, in the states out of which a step goes by a time. */
function asksForCeremony({ collectionSlug, state }: EditorialItem): boolean {
  return collectionSlug === slugs.articles && beforeReaders.has(state)
}

async function findPerson(req: PayloadRequest, id: string | null) {
  if (!id) return null
  // Absence and suspension decide for everybody, whoever may read them.
  return req.payload.findByID({ collection: slugs.users, id, depth: 0, disableErrors: true, overrideAccess: true, req })
}

function isAway(until: string | null | undefined, now: Date): boolean {
  return Boolean(until) && new Date(String(until)) > now
}
