import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type BootedNewsroom, bootNewsroom } from '../support/bootNewsroom'
import { expectStatus, told } from '../support/client'
import type { PersonName } from '../support/people'
import { contestSteps } from './contestSteps'
import { judgingSteps, jury, nameIn } from './judgingSteps'

let newsroom: BootedNewsroom
const steps = judgingSteps(() => newsroom)
const { act, enter, makeContest, makeRound, openedRound, vote } = steps
const { give, makeAward, takeBack, winnersOf } = contestSteps(() => newsroom)

beforeAll(async () => {
  newsroom = await bootNewsroom()
})

afterAll(() => newsroom?.stop())

interface Planned {
  readonly awardId: string
  readonly code: string
}

const planOf = async (round: string, by: PersonName | null = 'desk') =>
  newsroom.ask(by, 'GET', `/api/contest-rounds/${round}/award-plan`)
const writtenPlan = (plan: unknown, names: Readonly<Record<string, string>>) =>
  (plan as Planned[]).map(({ awardId, code }) => `${names[awardId]}:${nameIn(code)}`)

/** A contest whose entries A to F the jury has ranked in this order, with awards for one and two of them. */
async function rankedContest() {
  const contest = await makeContest()
  const entries = await Promise.all([...'ABCDEF'].map((name) => enter(contest, name)))
  const first = await makeAward(contest)
  const second = await makeAward(contest, { tier: 'second', rank: 2, quota: 2 })
  const round = await openedRound(contest, { kind: 'ranking', quorum: 3 })
  const order = entries.map(({ code }) => code)
  for (const by of jury) expectStatus(await vote(round, by, { category: '风光类', order }), 201)
  return { contest, round, first, second, entries, names: { [first]: '一等', [second]: '二等' } }
}

describe('awards by the ranking', () => {
  it('are planned, confirmed and given, with a row in the history each, once', async () => {
    const { round, first, second, entries, names } = await rankedContest()
    expect(told(await planOf(round))).toBe('409 round_sealed')
    expectStatus(await act(round, 'close'), 200)
    const { body } = expectStatus(await planOf(round), 200)
    expect(writtenPlan(body.plan, names)).toEqual(['一等:A', '二等:B', '二等:C'])
    expect(told(await act(round, 'give-awards', 'desk', { digest: 'another plan' }))).toBe('409 plan_changed')
    expect(told(await act(round, 'give-awards', 'desk'))).toBe('409 plan_changed')
    expect(await winnersOf(first)).toEqual([])
    const given = expectStatus(await act(round, 'give-awards', 'desk', { digest: body.digest }), 200)
    expect(given.body).toMatchObject({ given: [{ code: entries[0]?.code }, {}, {}], refused: [] })
    expect((await winnersOf(first)).map(({ entry }) => entry)).toEqual([entries[0]?.id])
    expect((await winnersOf(second)).map(({ entry }) => entry)).toEqual([entries[1]?.id, entries[2]?.id])
    const { events, isIntact } = await newsroom.history(second, 'contest-awards')
    expect([isIntact, events?.map(({ action }) => action)]).toEqual([true, ['create', 'giveAward', 'giveAward']])
    expect((await planOf(round)).body.plan).toEqual([])
  })

  it('pass over who has won, was disqualified, or has no place left, and never exceed a quota', async () => {
    const { round, first, second, entries, names } = await rankedContest()
    expectStatus(await act(round, 'close'), 200)
    const [a, b, c] = entries
    expectStatus(await give(first, String(b?.id)), 201)
    expectStatus(
      await newsroom.ask('desk', 'POST', `/api/contest-entries/${a?.id}/disqualify`, { body: { reason: '拼接' } }),
      200,
    )
    const { body } = await planOf(round)
    expect(writtenPlan(body.plan, names)).toEqual(['二等:C', '二等:D'])
    // Somebody else takes a place and the plan is another one.
    expectStatus(await give(second, String(entries[5]?.id)), 201)
    expect(told(await act(round, 'give-awards', 'desk', { digest: body.digest }))).toBe('409 plan_changed')
    const next = (await planOf(round)).body
    expect(writtenPlan(next.plan, names)).toEqual(['二等:C'])
    const both = await Promise.all([1, 2].map(() => act(round, 'give-awards', 'desk', { digest: next.digest })))
    expect(both.some((answer) => answer.status === 200)).toBe(true)
    expect((await winnersOf(second)).map(({ entry }) => entry).sort()).toEqual([c?.id, entries[5]?.id].sort())
    expectStatus(await takeBack(second, String(c?.id), '放弃'), 200)
    expect(writtenPlan((await planOf(round)).body.plan, names)).toEqual(['二等:C'])
  })

  it('leave an award that is under review alone, and say why', async () => {
    const { round, first, second } = await rankedContest()
    expectStatus(await act(round, 'close'), 200)
    const named = { quota: 2, winners: [{ name: '没有参赛记录的人' }], winnersStatus: 'named' }
    expectStatus(await newsroom.edit(first, 'reporter', named, 'contest-awards'), 200)
    for (const [action, by] of [
      ['submit', 'reporter'],
      ['approve', 'editor'],
      ['approve', 'desk2'],
      ['approve', 'chief'],
      ['publish', 'chief'],
    ] as const)
      expectStatus(await newsroom.take(first, action, by, {}, 'contest-awards'), 200)
    const { body } = await planOf(round)
    const given = expectStatus(await act(round, 'give-awards', 'desk', { digest: body.digest }), 200)
    expect(given.body).toMatchObject({
      given: [{}, {}],
      refused: [{ awardId: first, errors: [{ code: 'wrong_state' }] }],
    })
    expect(await winnersOf(second)).toHaveLength(2)
  })

  it('are signed in a house with one desk head and one chief editor: whoever gave them signs one stage and no other', async () => {
    const { round, first, second, entries } = await rankedContest()
    expectStatus(await act(round, 'close'), 200)
    // By hand it is the desk head's own choice, which he does not sign.
    expectStatus(await give(second, String(entries[1]?.id)), 201)
    const { body } = await planOf(round)
    expectStatus(await act(round, 'give-awards', 'desk', { digest: body.digest }), 200)
    const take = (award: string, action: string, by: PersonName) =>
      newsroom.take(award, action, by, {}, 'contest-awards')
    for (const award of [first, second]) {
      expectStatus(await take(award, 'submit', 'reporter'), 200)
      expectStatus(await take(award, 'approve', 'editor'), 200)
    }
    expect(told(await take(second, 'approve', 'desk'))).toBe('403 transition_denied own_piece')

    expect(told(await take(first, 'approve', 'desk'))).toBe('200')
    const asked = await newsroom.ask('desk', 'GET', `/api/contest-awards/${first}/transitions`)
    expect(asked.body.state).toBe('review3')
    expect((await take(first, 'approve', 'desk')).status).toBe(403)
    expectStatus(await take(first, 'approve', 'chief'), 200)
    expectStatus(await take(first, 'publish', 'chief'), 200)
    const { events } = await newsroom.history(first, 'contest-awards')
    expect(events?.find(({ action }) => action === 'giveAward')).toMatchObject({
      actorId: newsroom.ids.desk,
      details: { entry: entries[0]?.id, round },
    })
  })

  it('given by the chief editor by the ranking are signed by that person once, whoever else signs', async () => {
    const { round, first } = await rankedContest()
    expectStatus(await act(round, 'close'), 200)
    const { body } = await planOf(round, 'chief')
    expectStatus(await act(round, 'give-awards', 'chief', { digest: body.digest }), 200)
    const take = (action: string, by: PersonName) => newsroom.take(first, action, by, {}, 'contest-awards')
    expectStatus(await take('submit', 'reporter'), 200)
    expectStatus(await take('approve', 'editor'), 200)
    // A higher role may sign the second stage, and is then barred from the third.
    expectStatus(await take('approve', 'chief'), 200)
    expect(told(await take('approve', 'chief'))).toBe('403 transition_denied signed_already')
    expectStatus(
      await newsroom.take(first, 'return', 'chief', { to: 'review2', reason: '换人' }, 'contest-awards'),
      200,
    )
    expectStatus(await take('approve', 'desk'), 200)
    expectStatus(await take('approve', 'chief'), 200)
  })

  it('are the giver’s own where he has disqualified an entry himself, since the plan follows from that', async () => {
    const { round, first, entries } = await rankedContest()
    expectStatus(await act(round, 'close'), 200)
    const disqualify = { body: { reason: '拼接' } }
    expectStatus(
      await newsroom.ask('desk', 'POST', `/api/contest-entries/${entries[0]?.id}/disqualify`, disqualify),
      200,
    )
    const { body } = await planOf(round)
    expectStatus(await act(round, 'give-awards', 'desk', { digest: body.digest }), 200)
    const take = (action: string, by: PersonName) => newsroom.take(first, action, by, {}, 'contest-awards')
    expectStatus(await take('submit', 'reporter'), 200)
    expectStatus(await take('approve', 'editor'), 200)
    expect(told(await take('approve', 'desk'))).toBe('403 transition_denied own_piece')
    expectStatus(await take('approve', 'desk2'), 200)
  })

  it('are the contest office’s, by the last ranking, when its ties are decided', async () => {
    const { contest, round } = await rankedContest()
    expectStatus(await act(round, 'close'), 200)
    for (const who of [null, 'editor', 'admin', 'reporter'] as const) {
      expect((await planOf(round, who)).status).toBe(who ? 403 : 401)
      expect((await act(round, 'give-awards', who)).status).toBe(who ? 403 : 401)
    }
    await enter(contest, 'Z', { submitter: newsroom.ids.desk2 })
    for (const answer of [
      await planOf(round, 'desk2'),
      await act(round, 'give-awards', 'desk2'),
      await steps.result(round, 'desk2'),
    ])
      expect(told(answer)).toBe('403 own_contest')
    await makeRound(contest, { kind: 'shortlist' })
    expect(told(await planOf(round))).toBe('409 not_the_last_round')
    const other = await makeContest()
    const [a, b] = [await enter(other, 'A'), await enter(other, 'B')]
    const tied = await openedRound(other, { kind: 'ranking' })
    expectStatus(await vote(tied, jury[0], { category: '风光类', order: [a.code, b.code] }), 201)
    expectStatus(await vote(tied, jury[1], { category: '风光类', order: [b.code, a.code] }), 201)
    expectStatus(await act(tied, 'close'), 200)
    expect(told(await planOf(tied))).toBe('409 ties_undecided')
  })
})
