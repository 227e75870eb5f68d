import type { PayloadRequest } from 'payload'
import type { Person } from '../access/person'
import { withTransaction } from '../database/retryTransaction'
import { GuardsFailed, type Problem } from '../errors'
import { frontPageSlug, slugs } from '../slugs'
import { FrontPageOvertaken } from './FrontPageOvertaken'
import { frontPageDesk } from './frontPageDesk'
import { type FrontPageSlots, pieceIdsIn } from './slotRules'

interface FrontPageChange {
  readonly revision: number
  readonly slots: FrontPageSlots
  readonly person: Person
  readonly now: Date
}

/**
 * Puts other pieces on the front page, for whoever saw it as it stands. What stood before is kept as a version with its
 * maker's name.
 * @throws FrontPageOvertaken where somebody else was first; GuardsFailed where a slot names nothing
 */
export async function changeFrontPage(
  req: PayloadRequest,
  { revision, slots, person, now }: FrontPageChange,
): Promise<void> {
  await withTransaction(req, async () => {
    // Read in the transaction: on MongoDB two that read the same revision meet at the write, and one reads again.
    const standing = await frontPageDesk(req)
    if (standing.revision !== revision) throw new FrontPageOvertaken(standing)
    const problems = await unknownReferences(req, slots, standing.slots)
    if (problems.length > 0) throw new GuardsFailed(problems)
    await req.payload.updateGlobal({
      slug: frontPageSlug,
      data: {
        revision: revision + 1,
        slots: { ...slots },
        changedAt: now.toISOString(),
        changedBy: person.id,
        changedByName: person.name,
      },
      depth: 0,
      // The endpoint has asked who this is; nobody writes the global by another way.
      overrideAccess: true,
      req,
    })
  })
}

/** What is new has to exist; what stood there before may have gone, and is shown as such. */
async function unknownReferences(
  req: PayloadRequest,
  slots: FrontPageSlots,
  before: FrontPageSlots,
): Promise<Problem[]> {
  const kept = new Set([...pieceIdsIn(before), ...before.topics, ...before.sections.map(({ section }) => section)])
  const fresh = (ids: readonly string[]) => ids.filter((id) => !kept.has(id))
  const sectionIds = slots.sections.map(({ section }) => section)
  return [
    ...(await missing(req, slugs.articles, fresh(pieceIdsIn(slots)))),
    ...(await missing(req, slugs.topics, fresh(slots.topics))),
    ...(await missing(req, slugs.sections, fresh(sectionIds))),
  ]
}

async function missing(
  req: PayloadRequest,
  collection: 'articles' | 'sections' | 'topics',
  ids: readonly string[],
): Promise<Problem[]> {
  if (ids.length === 0) return []
  const { docs } = await req.payload.db.find({
    collection,
    where: { id: { in: [...ids] } },
    limit: ids.length,
    pagination: false,
    select: { id: true },
    req,
  })
  const known = new Set(docs.map(({ id }) => String(id)))
  return ids.some((id) => !known.has(id)) ? [unknownReference] : []
}

const unknownReference: Problem = {
  code: 'unknown_reference',
  path: 'slots',
  message: { zh: '有的稿件、专题或栏目已经不存在。', en: 'A piece, topic or section does not exist.' },
}
