import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type BootedNewsroom, bootNewsroom } from '../support/bootNewsroom'
import { codesOf, expectStatus } from '../support/client'
import { contestSteps } from './contestSteps'

let newsroom: BootedNewsroom
let contest: string
let award: string
const steps = contestSteps(() => newsroom)
const canary = '密不可宣'
const announceAt = new Date(Date.now() + 3_600_000).toISOString()

beforeAll(async () => {
  newsroom = await bootNewsroom()
  contest = await steps.makeContest({ announceAt })
  award = await steps.makeAward(contest, { quota: 2 })
  // What somebody has put down in a draft is no result yet.
  const rumour = { category: '人文类', winners: [{ name: '传言者' }], winnersStatus: 'named' }
  await steps.makeAward(contest, rumour)
  for (const title of ['<作品>', '另一件'])
    expectStatus(await steps.give(award, await steps.addEntry(contest, { title, photographer: { name: canary } })), 201)
})

afterAll(() => newsroom?.stop())

const results = () => newsroom.ask(null, 'GET', `/api/photo-contests/${contest}/results`)

describe('the piece that announces the winners', () => {
  it('is a draft of the contest office, under embargo until the ceremony, and hangs on the contest', async () => {
    const path = `/api/photo-contests/${contest}/announcement`
    for (const [who, status] of [
      [null, 401],
      ['reporter', 403],
      ['admin', 403],
    ] as const)
      expect((await newsroom.ask(who, 'POST', path)).status).toBe(status)
    // A desk head edits a draft of others only as one of its authors; under the first review by the role.
    expectStatus(await newsroom.take(contest, 'submit', 'reporter', {}, 'photo-contests'), 200)
    const { body } = expectStatus(await newsroom.ask('desk', 'POST', path), 201)
    expect(body.isLinked).toBe(true)
    const { body: article } = await newsroom.ask('desk', 'GET', `/api/articles/${body.id}?draft=true`)
    expect(article).toMatchObject({ headline: '摄影大赛评选结果揭晓', _status: 'draft', embargoUntil: announceAt })
    expect(JSON.stringify(article.body)).toContain(`风光类 一等奖（2名）：${canary}《<作品>》、${canary}《另一件》。`)
    expect(JSON.stringify(article.body)).not.toContain('传言者')
    expect((await newsroom.standing(String(body.id))).state).toBe('draft')
    expect((await newsroom.history(String(body.id))).events?.[0]).toMatchObject({ actorId: newsroom.ids.desk })
    expect(
      (await newsroom.ask('desk', 'GET', `/api/photo-contests/${contest}?draft=true&depth=0`)).body.announcement,
    ).toBe(body.id)
    const again = await newsroom.ask('desk', 'POST', path)
    expect([again.status, codesOf(again)]).toEqual([409, ['announcement_exists']])
    expect(again.body).toMatchObject({ id: body.id, isLinked: true })
  })

  it('is drafted once, also where nobody can name it yet and several ask at once, and anew once it is spiked', async () => {
    const own = await steps.makeContest({ announceAt })
    expectStatus(await steps.give(await steps.makeAward(own), await steps.addEntry(own)), 201)
    const path = `/api/photo-contests/${own}/announcement`
    const ask = () => newsroom.ask('desk', 'POST', path)
    const articles = async () => (await newsroom.payload.count({ collection: 'articles' })).totalDocs
    const before = await articles()
    const answers = await Promise.all([ask(), ask(), ask()])
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409, 409])
    expect(await articles()).toBe(before + 1)
    const drafted = answers.find(({ status }) => status === 201)?.body
    expect(drafted?.isLinked).toBe(false)
    for (const refused of answers.filter(({ status }) => status === 409))
      expect([codesOf(refused), refused.body.id, refused.body.isLinked]).toEqual([
        ['announcement_exists'],
        drafted?.id,
        false,
      ])
    expectStatus(await newsroom.take(String(drafted?.id), 'spike', 'desk', { reason: '重写' }), 200)
    expect(expectStatus(await ask(), 201).body.id).not.toBe(drafted?.id)
  })
})

describe('a contest of which no award has a winner', () => {
  it('has nothing to announce: the piece is not drafted, and the office knows beforehand', async () => {
    const own = await steps.makeContest({ announceAt })
    const path = `/api/photo-contests/${own}/announcement`
    const canBeDrafted = async () => (await newsroom.ask('desk', 'GET', path)).body.hasWinners
    const refusal = async () => {
      const refused = await newsroom.ask('desk', 'POST', path)
      return [refused.status, ...codesOf(refused)]
    }
    expect([await canBeDrafted(), await refusal()]).toEqual([false, [409, 'no_winners']])
    const entry = await steps.addEntry(own)
    const given = await steps.makeAward(own)
    await steps.makeAward(own, { category: '人文类', winners: [{ name: '传言者' }], winnersStatus: 'named' })
    expect([await canBeDrafted(), await refusal()]).toEqual([false, [409, 'no_winners']])
    expectStatus(await steps.give(given, entry), 201)
    expect(await canBeDrafted()).toBe(true)
    expectStatus(await steps.takeBack(given, entry, '重新评议'), 200)
    expect([await canBeDrafted(), await refusal()]).toEqual([false, [409, 'no_winners']])
    expectStatus(await steps.give(given, entry), 201)
    expectStatus(await newsroom.ask('desk', 'POST', path), 201)
  })

  it('is not told of to whoever has a work in it', async () => {
    const own = await steps.makeContest({ announceAt })
    await steps.addEntry(own, { submitter: newsroom.ids.desk2 })
    const path = `/api/photo-contests/${own}/announcement`
    for (const [who, status] of [
      ['desk', 200],
      ['desk2', 403],
      ['reporter', 403],
      [null, 401],
    ] as const)
      expect([who, (await newsroom.ask(who, 'GET', path)).status]).toEqual([who, status])
  })
})

describe('the announcement of a published contest', () => {
  let published: string
  let article: string
  const rest = async () => (await newsroom.ask(null, 'GET', `/api/photo-contests/${published}?depth=1`)).text
  const graphql = async () =>
    (await newsroom.graphql(null, `{ PhotoContest(id: "${published}") { id announcement { id headline } } }`)).text

  beforeAll(async () => {
    article = await newsroom.pieceIn('approved', { data: { headline: canary, slugline: canary } })
    published = await steps.makeContest({ announcement: article })
    await steps.publish('photo-contests', published)
  })

  it('is not to be seen or asked for by strangers while it is a draft', async () => {
    for (const text of [await rest(), await graphql()]) {
      expect(text).toContain(published)
      expect(text).not.toContain(article)
    }
    for (const where of [`where[announcement][equals]=${article}`, 'where[announcement.headline][exists]=true']) {
      const asked = await newsroom.ask(null, 'GET', `/api/photo-contests?${where}`)
      expect(asked.body.docs ?? []).toEqual([])
    }
    const search = `{ PhotoContests(where: { announcement: { equals: "${article}" } }) { totalDocs docs { id } } }`
    expect((await newsroom.graphql(null, search)).text).not.toContain(published)
    const { body } = await newsroom.ask('reporter', 'GET', `/api/photo-contests/${published}?depth=0`)
    expect(body.announcement).toBe(article)
  })

  it('is there once readers can open it, and gone with it', async () => {
    expectStatus(await newsroom.take(article, 'publish', 'chief'), 200)
    for (const text of [await rest(), await graphql()]) expect(text).toContain(article)
    expectStatus(await newsroom.take(article, 'kill', 'chief', { reason: '误发' }), 200)
    for (const text of [await rest(), await graphql()]) expect(text).not.toContain(article)
  })
})

describe('the results for readers', () => {
  it('are not there before the contest is published', async () => {
    expect((await results()).status).toBe(404)
  })

  it('hold awards and places before the ceremony, and names after it', async () => {
    for (const [action, by] of [
      ['approve', 'editor'],
      ['approve', 'desk2'],
      ['approve', 'chief'],
      ['publish', 'chief'],
    ] as const)
      expectStatus(await newsroom.take(contest, action, by, {}, 'photo-contests'), 200)
    expect((await results()).body.awards).toEqual([])
    await steps.publish('contest-awards', award)
    const before = await results()
    expect(before.text).not.toContain(canary)
    expect(before.body).toMatchObject({
      entries: null,
      isAnnounced: false,
      contest: { title: '摄影大赛', categories: ['风光类', '人文类'] },
      awards: [{ id: award, title: '风光类 一等奖', quota: 2, winners: null, winnersStatus: null }],
    })
    // The same for staff: it is the answer that readers get.
    expect((await newsroom.ask('chief', 'GET', `/api/photo-contests/${contest}/results`)).text).not.toContain(canary)
    await steps.letCeremonyPass(contest)
    expect((await results()).body).toMatchObject({
      isAnnounced: true,
      awards: [
        {
          winners: [
            { name: canary, title: '<作品>' },
            { name: canary, title: '另一件' },
          ],
          winnersStatus: 'named',
        },
      ],
    })
  })
})

describe('certificates', () => {
  it('are a page each, for the contest, an award or one winner, with all text escaped', async () => {
    const page = async (path: string) => expectStatus(await newsroom.ask('desk', 'GET', path), 200)
    const all = await page(`/api/photo-contests/${contest}/certificates`)
    expect(all.headers.get('content-type')).toContain('text/html')
    expect(all.headers.get('content-security-policy')).toContain("default-src 'none'")
    expect(all.text.match(/<article>/g)).toHaveLength(2)
    expect(all.text).toContain('您的作品《&lt;作品&gt;》在摄影大赛中荣获<strong>风光类一等奖</strong>。')
    expect((await page(`/api/contest-awards/${award}/certificates`)).text.match(/<article>/g)).toHaveLength(2)
    const one = await page(`/api/contest-awards/${award}/certificates?winner=1`)
    expect(one.text.match(/<article>/g)).toHaveLength(1)
    expect(one.text).toContain('《另一件》')
    expect((await newsroom.ask('desk', 'GET', `/api/contest-awards/${award}/certificates?winner=2`)).status).toBe(404)
  })

  it('say so where nobody has signed the award yet', async () => {
    const steps = contestSteps(() => newsroom)
    const drafted = await steps.makeContest()
    const unsigned = await steps.makeAward(drafted)
    expectStatus(await steps.give(unsigned, await steps.addEntry(drafted)), 201)
    const page = await newsroom.ask('desk', 'GET', `/api/contest-awards/${unsigned}/certificates`)
    expect(page.text.match(/<article class="proof">/g)).toHaveLength(1)
  })

  it('say for whom there are none: a winner without a name is not signed either', async () => {
    const drafted = await steps.makeContest()
    const nameless = await steps.makeAward(drafted)
    const entry = await steps.addEntry(drafted, { title: '<无名>', photographer: { name: null } })
    expectStatus(await steps.give(nameless, entry), 201)
    const page = await newsroom.ask('desk', 'GET', `/api/contest-awards/${nameless}/certificates`)
    expect(page.text).toContain('<li>风光类一等奖《&lt;无名&gt;》</li>')
    expect(page.text).not.toContain('<article')
    const submitted = await newsroom.take(nameless, 'submit', 'reporter', {}, 'contest-awards')
    expect([submitted.status, codesOf(submitted)]).toEqual([400, ['winner_unnamed']])
    const winners = [{ entry, name: '补填的姓名', title: '<无名>' }]
    expectStatus(await newsroom.edit(nameless, 'desk', { winners }, 'contest-awards'), 200)
    expectStatus(await newsroom.take(nameless, 'submit', 'reporter', {}, 'contest-awards'), 200)
  })

  it('are the contest office’s to print', async () => {
    for (const [who, status] of [
      [null, 401],
      ['photographer', 403],
      ['editor', 403],
    ] as const)
      for (const path of [`/api/photo-contests/${contest}/certificates`, `/api/contest-awards/${award}/certificates`])
        expect((await newsroom.ask(who, 'GET', path)).status).toBe(status)
  })
})
