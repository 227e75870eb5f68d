import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload'
import { GuardsFailed, type Problem } from '../errors'
import { slugs } from '../slugs'
import { type Award, awardProblems, awardTitle } from './awardRules'
import { isGivingAward } from './awardToken'
import { awardTiers, winnersStatuses } from './vocabulary'
import { entriesOf, winnerRows } from './winnerRules'

/**
 * A collection hook, since drafts are saved without field validation: names the award and refuses more winners than its
 * quota. Entries win through the service alone, which looks at all awards and puts it on record (giveAward.ts).
 */
export const assertAward: CollectionBeforeChangeHook = async ({ data, originalDoc, req }) => {
  const named = entriesOf(winnerRows(data.winners))
  const standing = entriesOf(winnerRows(originalDoc?.winners))
  if (!isGivingAward(req, String(data.id ?? originalDoc?.id)) && !isSameList(named, standing)) {
    throw new GuardsFailed([entriesByService])
  }
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

/** In any order: the form may sort its rows. */
function isSameList(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && [...one].sort().join() === [...other].sort().join()
}

const entriesByService: Problem = {
  code: 'entries_by_award',
  path: 'winners',
  message: {
    zh: '参赛作品获奖须由大赛办授奖，也由大赛办撤回；这里只能填写没有参赛记录的获奖者。',
    en: 'Entries win, and lose an award, by the contest office’s own action; only winners without an entry are written here.',
  },
}
