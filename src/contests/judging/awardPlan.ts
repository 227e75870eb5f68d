import type { PayloadRequest } from 'payload'
import type { Person } from '../../access/person'
import { digestOf } from '../../editorial/digest'
import type { SystemAction } from '../../editorial/item'
import { isNewsroomError, JudgingRefused, type Problem } from '../../errors'
import { idOf } from '../../fields/relationId'
import { slugs } from '../../slugs'
import { contestInForce } from '../contestInForce'
import { giveAward } from '../giveAward'
import { isRepeatWins } from '../vocabulary'
import { entriesOf, winnerRows } from '../winnerRules'
import { type OpenAward, type PlannedAward, planAwards } from './awardPlanRules'
import { isSettled } from './placingRules'
import { type Round, roundsOf } from './rounds'

export interface AwardPlan {
  readonly plan: readonly PlannedAward[]
  /** What is confirmed: this very plan. */
  readonly digest: string
}

/**
 * Who would get what by the final ranking, given what is given already.
 * @throws JudgingRefused where the round is not the contest's last ranking, closed, and all ties decided
 */
export async function awardPlan(req: PayloadRequest, round: Round): Promise<AwardPlan> {
  const problem = await planProblem(req, round)
  if (problem) throw new JudgingRefused(problem)
  const contest = await contestInForce(req, round.contest)
  const standing = await standingAmong(req, round)
  const placings = (round.result?.categories ?? []).flatMap(({ category, placings: own }) =>
    own.flatMap(({ entryId, code, place, goesOn }) => (place && goesOn ? [{ entryId, code, place, category }] : [])),
  )
  const plan = planAwards({
    awards: await openAwards(req, round.contest),
    ranking: placings.filter(({ entryId }) => standing.has(entryId)),
    repeatWins: isRepeatWins(contest?.repeatWins) ? contest.repeatWins : 'once',
  })
  return { plan, digest: digestOf({ plan: plan.map((one) => ({ ...one })) }) }
}

interface Giving {
  readonly round: Round
  readonly person: Person
  readonly now: Date
  /** Of the plan that was looked at. */
  readonly digest: unknown
}

interface GivenAwards {
  readonly given: readonly PlannedAward[]
  readonly refused: readonly (PlannedAward & { readonly problem: Problem | null })[]
}

/**
 * Gives the awards of the plan, each by the service that gives any award, with its quota, its rules and its row in the
 * history. One that is refused (an award under review, a place taken meanwhile) does not hold up the others; asked again,
 * what is given already is left out.
 * @throws JudgingRefused `plan_changed` where it is not the plan that was confirmed
 */
export async function givePlannedAwards(
  req: PayloadRequest,
  { round, person, now, digest }: Giving,
): Promise<GivenAwards> {
  const current = await awardPlan(req, round)
  if (current.digest !== digest) throw new JudgingRefused(planChanged)
  const ranking = { round: round.id, isExecution: !(await hasDecided(req, round.contest, person.id)) }
  const given: PlannedAward[] = []
  const refused: (PlannedAward & { problem: Problem | null })[] = []
  for (const one of current.plan) {
    try {
      await giveAward(req, { awardId: one.awardId, entryId: one.entryId, person, now, ranking })
      given.push(one)
    } catch (error) {
      if (!isNewsroomError(error)) throw error
      refused.push({ ...one, problem: error.problems[0] ?? null })
    }
  }
  return { given, refused }
}

/** What the ranking or the plan follows from besides the ballots: a person's own judgement. */
const ownDecisions = ['disqualifyEntry', 'reinstateEntry', 'decideTie', 'overrideQuorum'] satisfies SystemAction[]

async function hasDecided(req: PayloadRequest, contest: string, person: string): Promise<boolean> {
  const { totalDocs } = await req.payload.db.count({
    collection: slugs.editorialEvents,
    where: {
      and: [
        { collectionSlug: { equals: slugs.photoContests } },
        { documentId: { equals: contest } },
        { action: { in: ownDecisions } },
        { actorId: { equals: person } },
      ],
    },
    req,
  })
  return totalDocs > 0
}

async function planProblem(req: PayloadRequest, round: Round): Promise<Problem | null> {
  if (round.kind !== 'ranking') return notRanking
  if (round.status !== 'closed') return notClosed
  if (!isSettled(round.result?.categories ?? [])) return tiesUndecided
  return (await roundsOf(req, round.contest)).at(-1)?.id === round.id ? null : notLast
}

async function standingAmong(req: PayloadRequest, { contest }: Round): Promise<Set<string>> {
  const { docs } = await req.payload.db.find<{ id: string }>({
    collection: slugs.contestEntries,
    where: { and: [{ contest: { equals: contest } }, { status: { equals: 'entered' } }] },
    select: { status: true },
    limit: 0,
    pagination: false,
    req,
  })
  return new Set(docs.map(({ id }) => id))
}

async function openAwards(req: PayloadRequest, contest: string): Promise<OpenAward[]> {
  const { docs } = await req.payload.find({
    collection: slugs.contestAwards,
    where: { contest: { equals: contest } },
    draft: true,
    depth: 0,
    limit: 500,
    pagination: false,
    // Every award counts, whoever may read it.
    overrideAccess: true,
    req,
  })
  return docs.map(({ id, title, category, rank, quota, winners }) => {
    const rows = winnerRows(winners)
    const named = entriesOf(rows)
    return {
      id,
      title: title ?? '',
      category: category || null,
      rank: rank ?? null,
      quota: quota ?? 0,
      winners: [...named, ...rows.filter(({ entry }) => idOf(entry) === null).map(() => null)],
    }
  })
}

const notRanking: Problem = {
  code: 'not_a_ranking',
  message: { zh: '只有终评排名可以据以授奖。', en: 'Awards are given by a final ranking only.' },
}

const notClosed: Problem = {
  code: 'round_sealed',
  message: { zh: '终评还没有结束。', en: 'The final ranking is not closed yet.' },
}

const tiesUndecided: Problem = {
  code: 'ties_undecided',
  message: { zh: '还有并列没有裁定。', en: 'There are ties that are not decided.' },
}

const notLast: Problem = {
  code: 'not_the_last_round',
  message: { zh: '后面还有轮次，按最后一轮授奖。', en: 'There are rounds behind this one: awards go by the last.' },
}

const planChanged: Problem = {
  code: 'plan_changed',
  path: 'digest',
  message: {
    zh: '授奖方案在您确认之前有了变化，没有授出任何奖项。请看过新的方案再确认。',
    en: 'The plan changed before you confirmed it, so nothing was given. Look at the new one first.',
  },
}
