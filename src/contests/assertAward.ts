import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload'
import { GuardsFailed } from '../errors'
import { slugs } from '../slugs'
import { type Award, awardProblems, awardTitle } from './awardRules'
import { awardTiers, winnersStatuses } from './vocabulary'

/** A collection hook, since drafts are saved without field validation: names the award and refuses more winners than its quota. */
export const assertAward: CollectionBeforeChangeHook = async ({ data, req }) => {
  const award = parsed(data)
  const problems = awardProblems(award, await categoriesOf(data.contest, req))
  if (problems.length > 0) throw new GuardsFailed(problems)
  return { ...data, title: awardTitle(award) }
}

function parsed(data: Readonly<Record<string, unknown>>): Award {
  return {
    category: typeof data.category === 'string' && data.category !== '' ? data.category : null,
    tier: isKey(awardTiers, data.tier) ? data.tier : null,
    quota: typeof data.quota === 'number' ? data.quota : null,
    winnerCount: Array.isArray(data.winners) ? data.winners.length : 0,
    winnersStatus: isKey(winnersStatuses, data.winnersStatus) ? data.winnersStatus : 'pending',
  }
}

/** The categories of the contest as it stands in its newest draft: they may be written together. */
async function categoriesOf(contest: unknown, req: PayloadRequest): Promise<string[] | null> {
  if (typeof contest !== 'string') return null
  const { docs } = await req.payload.find({
    collection: slugs.photoContests,
    where: { id: { equals: contest } },
    depth: 0,
    draft: true,
    limit: 1,
    pagination: false,
    // Whoever may write the award needs no further right to have it checked.
    overrideAccess: true,
    req,
  })
  const categories: unknown = docs[0] && 'categories' in docs[0] ? docs[0].categories : null
  return Array.isArray(categories)
    ? categories.map((category: { name?: unknown }) => String(category.name ?? ''))
    : null
}

function isKey<Vocabulary extends object>(vocabulary: Vocabulary, value: unknown): value is keyof Vocabulary & string {
  return typeof value === 'string' && value in vocabulary
}
