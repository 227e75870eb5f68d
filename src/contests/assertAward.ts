import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload'
import { contestOffice } from '../access/contestOffice'
import { holdRow } from '../database/holdRow'
import { findItem } from '../editorial/items'
import { isServiceWriting } from '../editorial/serviceWrite'
import { workflowTokenOf } from '../editorial/workflowToken'
import { AwardRefused, GuardsFailed, type Problem } from '../errors'
import { idOf } from '../fields/relationId'
import { slugs } from '../slugs'
import { type Award, awardProblems, awardTitle } from './awardRules'
import { givenAwardProblems, type StandingAward } from './givenAwardRules'
import { twinAward } from './twinAward'
import { twinAwardProblem } from './twinAwardRules'
import { awardTiers, winnersStatuses } from './vocabulary'
import { winnerRows } from './winnerRules'

/**
 * A collection hook, since drafts are saved without field validation: names the award and refuses more winners than its
 * quota. Entries win through the service alone, which looks at all awards and puts it on record (giveAward.ts).
 */
export const assertAward: CollectionBeforeChangeHook = async ({ data, originalDoc, req }) => {
  const award = parsed(data)
  const problems = [
    ...changeProblems(req, { data, originalDoc: originalDoc ?? {} }),
    ...awardProblems(award, await categoriesOf(data.contest, req)),
  ]
  if (problems.length > 0) throw new GuardsFailed(problems)
  await refuseTwin(req, { data, originalDoc: originalDoc ?? {} })
  return { ...data, title: awardTitle(award) }
}

interface Change {
  readonly data: Readonly<Record<string, unknown>>
  readonly originalDoc: Readonly<Record<string, unknown>>
}

/** An award that has its twin already is saved still, so that it can be put right; nobody signs it (isComplete). */
async function refuseTwin(req: PayloadRequest, { data, originalDoc }: Change): Promise<void> {
  const [before, after] = [standing(originalDoc), standing(data)]
  const isSame = before.contest === after.contest && before.category === after.category && before.tier === after.tier
  if (isSame || !after.contest || !after.tier || workflowTokenOf(req)) return
  const contest = await findItem(req, slugs.photoContests, after.contest)
  // Two who make the same award at once meet here, and whoever comes second runs again.
  if (contest) await holdRow(req, slugs.editorialItems, contest.id)
  const title = await twinAward(req, { ...data, id: data.id ?? originalDoc.id })
  if (title !== null) throw new AwardRefused(twinAwardProblem(title))
}

function changeProblems(req: PayloadRequest, { data, originalDoc }: Change): Problem[] {
  const token = workflowTokenOf(req)
  // Taking down puts back what readers saw, whatever a correction had made of it, and is never refused.
  if (token?.status === 'draft' || isServiceWriting(req, String(data.id ?? originalDoc.id))) return []
  // Giving up a correction puts back the quota too.
  const isOfficer = contestOffice({ req }) || token !== undefined
  return givenAwardProblems({ before: standing(originalDoc), after: standing(data), isOfficer })
}

function standing(doc: Readonly<Record<string, unknown>>): StandingAward {
  const { category, tier, quota } = parsed(doc)
  return { contest: idOf(doc.contest), category, tier, quota, winners: winnerRows(doc.winners) }
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
