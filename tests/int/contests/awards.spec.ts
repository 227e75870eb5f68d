import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type BootedNewsroom, bootNewsroom } from '../support/bootNewsroom'
import { codesOf, expectStatus } from '../support/client'
import { type PersonName, people } from '../support/people'
import { contestSteps } from './contestSteps'

let newsroom: BootedNewsroom
const steps = contestSteps(() => newsroom)
const { addEntrant, addEntry, give, letCeremonyPass, makeAward, makeContest, publish, takeBack, winnersOf } = steps

beforeAll(async () => {
  newsroom = await bootNewsroom()
})

afterAll(() => newsroom?.stop())

describe('an award', () => {
  it('is given to an entry by the contest office, with the name and the title that the entry has', async () => {
    const contest = await makeContest()
    const [award, entry] = [await makeAward(contest), await addEntry(contest)]
    const { body } = expectStatus(await give(award, entry), 201)
    expect(body.doc?.winners).toMatchObject([{ entry, name: '作者', title: '作品' }])
    expect(body.doc?.winnersStatus).toBe('named')
  })

  it.each<[PersonName | null, number]>([
    [null, 401],
    ['reporter', 403],
    ['photographer', 403],
    ['editor', 403],
    ['admin', 403],
  ])('is not given by %s', async (who, status) => {
    const contest = await makeContest()
    const [award, entry] = [await makeAward(contest), await addEntry(contest)]
    expect((await give(award, entry, who)).status).toBe(status)
    expect(await winnersOf(award)).toEqual([])
  })

  it('is not given by anybody to his or her own work, however it was entered, nor before the ceremony to another', async () => {
    const contest = await makeContest()
    const award = await makeAward(contest, { quota: 5 })
    const other = await addEntry(contest, { entrant: await addEntrant(contest, { email: 'somebody@example.org' }) })
    const own = [
      await addEntry(contest, { submitter: newsroom.ids.desk }),
      await addEntry(contest, { entrant: await addEntrant(contest, { user: newsroom.ids.desk }) }),
      await addEntry(contest, {
        entrant: await addEntrant(contest, { email: ` ${people.desk.email.toUpperCase()}` }),
      }),
    ]
    const refusals = async (entries: readonly string[]) => {
      const told: string[] = []
      for (const entry of entries) {
        const refused = await give(award, entry)
        told.push([refused.status, ...codesOf(refused)].join(' '))
      }
      return told
    }
    expect(await refusals([...own, other])).toEqual(Array(4).fill('403 own_contest'))
    expect(await winnersOf(award, 'desk2')).toEqual([])
    expectStatus(await give(award, String(own[2]), 'desk2'), 201)
    await letCeremonyPass(contest)
    expect(await refusals(own.slice(0, 2))).toEqual(Array(2).fill('403 own_entry'))
    expectStatus(await give(award, other), 201)
  })

  it('goes to an entry that has another one where the contest allows it', async () => {
    const contest = await makeContest({ repeatWins: 'free' })
    const entry = await addEntry(contest)
    for (const tier of ['first', 'second']) expectStatus(await give(await makeAward(contest, { tier }), entry), 201)
  })

  it('is refused to entries of another contest or category, and to none at all', async () => {
    const contest = await makeContest()
    const award = await makeAward(contest)
    expect(codesOf(await give(award, await addEntry(await makeContest())))).toEqual(['other_contest'])
    expect(codesOf(await give(award, await addEntry(contest, { category: '人文类' })))).toEqual(['other_category'])
    expect((await give(award, 'nothing')).status).toBe(404)
    expect((await give('nothing', await addEntry(contest))).status).toBe(404)
    const empty = await newsroom.ask('desk', 'POST', `/api/contest-awards/${award}/winners`, { body: {} })
    expect([empty.status, codesOf(empty)]).toEqual([400, ['entry_required']])
  })

  it('is taken back with a reason, and its place is free again', async () => {
    const contest = await makeContest()
    const award = await makeAward(contest)
    const [first, second] = [await addEntry(contest), await addEntry(contest)]
    expectStatus(await give(award, first), 201)
    expect(codesOf(await takeBack(award, first, ' '))).toEqual(['reason_required'])
    expect((await takeBack(award, second, '作者请求')).status).toBe(404)
    expect((await takeBack(award, first, '作者请求', 'editor')).status).toBe(403)
    const { body } = expectStatus(await takeBack(award, first, '作者请求'), 200)
    expect([body.doc?.winners, body.doc?.winnersStatus]).toEqual([[], 'pending'])
    expectStatus(await give(award, second), 201)
    const { events, isIntact } = await newsroom.history(award, 'contest-awards')
    expect(isIntact).toBe(true)
    expect(
      events?.map(({ action, actorName, reason, details }) => ({ action, actorName, reason, details })),
    ).toMatchObject([
      { action: 'create' },
      { action: 'giveAward', actorName: people.desk.name, details: { entry: first } },
      { action: 'withdrawAward', actorName: people.desk.name, reason: '作者请求', details: { entry: first } },
      { action: 'giveAward', details: { entry: second } },
    ])
  })

  it('names entries by this way alone: a save can neither add, change nor drop one', async () => {
    const contest = await makeContest()
    const award = await makeAward(contest, { quota: 3 })
    const [entry, other] = [await addEntry(contest), await addEntry(contest)]
    expectStatus(await give(award, entry), 201)
    const save = (winners: object[]) => newsroom.edit(award, 'reporter', { winners }, 'contest-awards')
    for (const winners of [[], [{ entry: other }], [{ entry }, { entry: other }], [{ entry }, { entry }]])
      expect(codesOf(await save(winners))).toEqual(['entries_by_award'])
    const created = await newsroom.ask('reporter', 'POST', '/api/contest-awards', {
      body: { contest, category: '风光类', tier: 'third', quota: 1, winnersStatus: 'named', winners: [{ entry }] },
    })
    expect(codesOf(created)).toEqual(['entries_by_award'])
    expectStatus(await save([{ entry, name: '作者', title: '作品' }]), 200)
    expect(await winnersOf(award)).toHaveLength(1)
  })

  it('stays as it was given, whoever saves it: winners, contest, category, tier, and its places but for the office', async () => {
    const contest = await makeContest()
    const award = await makeAward(contest, { quota: 2 })
    const entry = await addEntry(contest)
    expectStatus(await give(award, entry), 201)
    const given = { entry, name: '作者', title: '作品' }
    const refused: readonly [Record<string, unknown>, string][] = [
      [{ winners: [{ ...given, name: '冒名者' }] }, 'winners_by_award'],
      [{ winners: [{ ...given, title: '别的作品' }] }, 'winners_by_award'],
      [{ winners: [given, { name: '没有参赛记录的人' }] }, 'winners_by_award'],
      [{ contest: await makeContest() }, 'award_given'],
      [{ category: '人文类' }, 'award_given'],
      [{ tier: 'second' }, 'award_given'],
      [{ quota: 3 }, 'quota_by_office'],
    ]
    for (const [data, code] of refused) {
      const answer = await newsroom.edit(award, 'reporter', data, 'contest-awards')
      expect([data, answer.status, codesOf(answer)]).toEqual([data, 400, [code]])
    }
    expect(await winnersOf(award)).toMatchObject([given])
    // Whoever gives awards may raise the number of places; giving this one has made an author of the desk head.
    expectStatus(await newsroom.edit(award, 'desk', { quota: 3 }, 'contest-awards'), 200)
    expectStatus(await newsroom.edit(award, 'reporter', { quota: 1, rank: 2 }, 'contest-awards'), 200)
  })

  it('is not reviewed by whoever gave it, and not given while it is published', async () => {
    const contest = await makeContest()
    const award = await makeAward(contest, { quota: 2 })
    expectStatus(await give(award, await addEntry(contest)), 201)
    expectStatus(await newsroom.take(award, 'submit', 'reporter', {}, 'contest-awards'), 200)
    expectStatus(await newsroom.take(award, 'approve', 'editor', {}, 'contest-awards'), 200)
    expect((await newsroom.take(award, 'approve', 'desk', {}, 'contest-awards')).status).toBe(403)
    for (const [action, by] of [
      ['approve', 'desk2'],
      ['approve', 'chief'],
      ['publish', 'chief'],
    ] as const)
      expectStatus(await newsroom.take(award, action, by, {}, 'contest-awards'), 200)
    const late = await give(award, await addEntry(contest))
    expect([late.status, codesOf(late)]).toEqual([409, ['wrong_state']])
  })
})

describe('winners', () => {
  const canary = '密不可宣'
  const inOneHour = () => new Date(Date.now() + 3_600_000).toISOString()

  /** A published contest with a published award; its winner is called by the canary. */
  async function awarded(announceAt: string | null, name = canary): Promise<{ contest: string; award: string }> {
    const contest = await makeContest({ announceAt })
    const award = await makeAward(contest)
    expectStatus(await give(award, await addEntry(contest, { title: name, photographer: { name } })), 201)
    await publish('photo-contests', contest)
    await publish('contest-awards', award)
    return { contest, award }
  }

  it('are seen by nobody outside before the ceremony, by any question', async () => {
    const { contest, award } = await awarded(inOneHour())
    const base = '/api/contest-awards'
    const own = expectStatus(await newsroom.ask(null, 'GET', `${base}/${award}`), 200)
    expect(own.body).toMatchObject({ title: '风光类 一等奖', quota: 1 })
    expect(own.body.winners).toEqual([])
    expect(own.body).not.toHaveProperty('winnersStatus')
    const asked = [
      `${base}/${award}?depth=3`,
      `${base}?depth=3&where[contest][equals]=${contest}`,
      `${base}?draft=true&depth=3`,
      `${base}/${award}?draft=true`,
      `${base}?select[winners]=true`,
      `${base}/versions`,
      `/api/photo-contests/${contest}?depth=3`,
      `/api/contest-entries?where[contest][equals]=${contest}`,
    ]
    for (const path of asked) expect((await newsroom.ask(null, 'GET', path)).text).not.toContain(canary)
    const oracles = [
      `${base}?where[winners.name][like]=${encodeURIComponent(canary)}`,
      `${base}?where[winners.name][exists]=true`,
      `${base}?where[winners.entry.title][exists]=true`,
      `${base}?where[or][0][winnersStatus][equals]=named`,
      `${base}/count?where[winners.name][exists]=true`,
      `${base}?sort=winners.name`,
      `${base}?sort=-winnersStatus`,
      `/api/contest-entries?where[contest][equals]=${contest}`,
    ]
    for (const path of oracles)
      expect([path, (await newsroom.ask(null, 'GET', path)).status >= 400]).toEqual([path, true])
    const graphql = [
      `{ ContestAwards(where: { contest: { equals: "${contest}" } }) { docs { title winnersStatus winners { name title entry { id title } } } } }`,
      `{ ContestAward(id: "${award}") { winners { name } } }`,
      `{ ContestAwards(where: { winners__name: { exists: true } }) { totalDocs } }`,
      `{ countContestAwards(where: { winnersStatus: { equals: named } }) { totalDocs } }`,
      `{ versionsContestAwards { docs { version { title } } } }`,
    ]
    for (const query of graphql)
      expect((await newsroom.graphql(null, query)).text).not.toMatch(/密不可宣|named|totalDocs":[1-9]/)
  })

  it('are seen by everybody from the minute of the ceremony on, without another step', async () => {
    const { contest, award } = await awarded(inOneHour())
    const publicAward = async () => (await newsroom.ask(null, 'GET', `/api/contest-awards/${award}`)).body
    expect((await publicAward()).winners).toEqual([])
    // The newest draft and the published row as they would stand an hour later.
    const past = new Date(Date.now() - 1_000).toISOString()
    await newsroom.payload.db.updateOne({ collection: 'photo-contests', id: contest, data: { announceAt: past } })
    expect((await publicAward()).winners).toEqual([])
    const { docs } = await newsroom.payload.db.findVersions<{ announceAt?: string }>({
      collection: 'photo-contests',
      where: { parent: { equals: contest } },
      limit: 100,
    })
    for (const { id, version } of docs)
      await newsroom.payload.db.updateVersion({
        collection: 'photo-contests',
        id,
        versionData: { version: { ...version, announceAt: past } as never },
      })
    expect((await publicAward()).winners).toMatchObject([{ name: canary, title: canary }])
  })

  it('are seen with the award where no ceremony is planned', async () => {
    const { award } = await awarded(null)
    expect((await newsroom.ask(null, 'GET', `/api/contest-awards/${award}`)).body.winners).toMatchObject([
      { name: canary },
    ])
  })
})
