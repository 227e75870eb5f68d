import { randomUUID } from 'node:crypto'
import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { NewsroomSearch } from '../../../src/delivery/search/newsroomSearch'
import { type BootedNewsroom, bootNewsroom } from '../support/bootNewsroom'
import { expectStatus, idIn, told } from '../support/client'
import { type PersonName, people } from '../support/people'
import { contestSteps } from './contestSteps'

let newsroom: BootedNewsroom
let announceWaiting: (payload: Payload) => Promise<number>
let search: NewsroomSearch
const { addEntrant, addEntry, give, letCeremonyPass, makeAward, makeContest, publish, takeBack, winnersOf } =
  contestSteps(() => newsroom)
const inOneHour = () => new Date(Date.now() + 3_600_000).toISOString()

beforeAll(async () => {
  newsroom = await bootNewsroom()
  ;({ announceWaiting } = await import('../../../src/notices/announceWaiting'))
  const { startSearch } = await import('../../../src/delivery/search/newsroomSearch')
  search = startSearch(newsroom.payload)
})

afterAll(async () => {
  await search?.stop()
  await newsroom?.stop()
})

interface Results {
  readonly contest: string
  /** Readers see it already, without its winner. */
  readonly published: string
  readonly drafted: string
  readonly announcement: string
  /** Stands in each of them, and nowhere else. */
  readonly secret: string
}

/** What a contest has before its ceremony: awards with their winners, and the piece that is to announce them. */
async function unannounced(word = '藏而不露'): Promise<Results> {
  const secret = `${word}${randomUUID().slice(0, 8)}`
  const contest = await makeContest({ announceAt: inOneHour() })
  const won = async (award: string) =>
    expectStatus(await give(award, await addEntry(contest, { title: secret, photographer: { name: secret } })), 201)
  const published = await makeAward(contest)
  await won(published)
  await publish('photo-contests', contest)
  await publish('contest-awards', published)
  const drafted = await makeAward(contest, { tier: 'second', rank: 2 })
  await won(drafted)
  const written = expectStatus(await newsroom.ask('desk', 'POST', `/api/photo-contests/${contest}/announcement`), 201)
  const announcement = String(written.body.id)
  expectStatus(
    await newsroom.edit(announcement, 'desk', {
      slugline: secret,
      headline: secret,
      section: newsroom.sectionId,
      bylines: [{ byline: newsroom.bylineId, role: 'author' }],
    }),
    200,
  )
  return { contest, published, drafted, announcement, secret }
}

/** Each way by which one of the staff reads awards and pieces, with what it tells of the secret. */
async function waysThatTell({ contest, published, drafted, announcement, secret }: Results, who: PersonName) {
  const pieces = [`contest-awards/${published}`, `contest-awards/${drafted}`, `articles/${announcement}`]
  const named = `where[documentId][in]=${published},${drafted},${announcement}`
  const paths = [
    ...pieces.flatMap((piece) => [
      `/api/${piece}?draft=true&depth=3`,
      ...['history', 'review-sheet', 'compare', 'transitions', 'comments', 'preview-links'].map(
        (way) => `/api/${piece}/${way}`,
      ),
    ]),
    ...['contest-awards', 'articles', 'contest-awards/versions', 'articles/versions'].flatMap((list) => [
      `/api/${list}?limit=100&depth=3`,
      `/api/${list}?limit=100&draft=true&sort=-updatedAt`,
    ]),
    ...['txt', 'wechat'].map((format) => `/api/articles/${announcement}/export?format=${format}`),
    `/api/photo-contests/${contest}?draft=true&depth=3`,
    `/api/photo-contests/${contest}/certificates`,
    '/api/editorial-items?limit=100&sort=-updatedAt',
    `/api/editorial-contents?limit=100&${named}`,
    `/api/editorial-events?limit=100&${named}`,
    '/api/desk',
    '/api/board',
    '/api/calendar',
    '/api/notices/mine',
    `/api/front-page/pieces?q=${encodeURIComponent(secret)}`,
    `/api/search/newsroom?q=${encodeURIComponent(secret)}`,
  ]
  const graphql = [
    '{ ContestAwards(draft: true, limit: 100) { docs { winners { name } } } }',
    `{ ContestAward(id: "${drafted}", draft: true) { winners { name } } }`,
    '{ Articles(draft: true, limit: 100) { docs { headline } } }',
    `{ versionsArticles(where: { parent: { equals: "${announcement}" } }) { docs { version { headline } } } }`,
    `{ versionsContestAwards(where: { parent: { equals: "${published}" } }) { docs { version { winners { name } } } } }`,
  ]
  const answers = [
    ...(await Promise.all(paths.map(async (path) => [path, (await newsroom.ask(who, 'GET', path)).text] as const))),
    ...(await Promise.all(graphql.map(async (query) => [query, (await newsroom.graphql(who, query)).text] as const))),
  ]
  return answers.flatMap(([way, text]) => (text.includes(secret) ? [way] : []))
}

const letterByLetter = ['where[winners.name][exists]=true', 'sort=winners.name']

describe('what a ceremony makes known is kept, until then,', () => {
  it('from the staff who have a work in the contest, whatever their role, from the moment it is entered', async () => {
    const results = await unannounced()
    const { contest, drafted, announcement, secret } = results
    const byline = { name: people.photographer.name, slug: randomUUID(), user: newsroom.ids.photographer }
    const { id: bylineId } = await newsroom.payload.create({ collection: 'bylines', data: byline as never })
    await addEntry(contest, { photographer: { byline: bylineId } })
    expect((await waysThatTell(results, 'editor2')).length).toBeGreaterThan(15)
    const entry = await addEntry(contest, { submitter: newsroom.ids.editor2 })
    await addEntry(contest, { entrant: await addEntrant(contest, { email: people.chief2.email }) })
    // Who has written the awards, and is to write the announcement, enters too.
    await addEntry(contest, { submitter: newsroom.ids.reporter })
    const assigned = { assignee: newsroom.ids.reporter }
    expectStatus(await newsroom.take(announcement, 'assign', 'desk', assigned), 200)
    // The first review of the announcement waits for all editors.
    expectStatus(await newsroom.take(announcement, 'submit', 'desk'), 200)
    while ((await announceWaiting(newsroom.payload)) > 0);
    expect(await waysThatTell(results, 'editor')).toContain('/api/notices/mine')
    for (const who of ['photographer', 'editor2', 'chief2', 'reporter'] as const) {
      expect([who, await waysThatTell(results, who)]).toEqual([who, []])
      for (const asked of letterByLetter)
        expect((await newsroom.ask(who, 'GET', `/api/contest-awards?${asked}`)).status).toBeGreaterThanOrEqual(400)
    }
    const refusals = async (asked: readonly (readonly [string, string, object?])[]) => {
      const answers: string[] = []
      for (const [method, path, body] of asked) {
        const refused = await newsroom.ask('chief2', method, path, body && { body })
        expect([path, refused.text.includes(secret)]).toEqual([path, false])
        answers.push(told(refused))
      }
      return answers
    }
    expect(
      await refusals([
        ['PATCH', `/api/articles/${announcement}`, { revision: 4, headline: 'x' }],
        ['PATCH', `/api/contest-awards/${drafted}`, { revision: 2, quota: 9 }],
        ['POST', `/api/articles/${announcement}/transitions/spike`, { revision: 4, reason: 'x' }],
      ]),
    ).toEqual(['403 forbidden', '403 forbidden', '404 not_found'])
    // The office's own ways, for whoever of it has a work in the contest.
    const [other = ''] = (await winnersOf(drafted)).map(({ entry: one }) => String(one))
    const ways = [
      ['POST', `/api/contest-awards/${drafted}/winners`, { entry: other }],
      ['DELETE', `/api/contest-awards/${drafted}/winners/${other}`, { reason: 'x' }],
      ['POST', `/api/photo-contests/${contest}/announcement`, {}],
      ['GET', `/api/photo-contests/${contest}/certificates`],
      ['GET', `/api/contest-awards/${drafted}/certificates`],
      ['POST', `/api/contest-entries/${other}/disqualify`, { reason: 'x' }],
      ['POST', `/api/contest-entries/${other}/reinstate`, { reason: 'x' }],
    ] as const
    expect(await refusals(ways)).toEqual(ways.map(() => '403 own_contest'))
    await newsroom.payload.db.updateOne({ collection: 'contest-entries', id: entry, data: { status: 'withdrawn' } })
    expect((await waysThatTell(results, 'editor2')).length).toBeGreaterThan(15)
  })
})

describe('what refers to something that is to be deleted', () => {
  it('stands in the way, and is named to whoever may read it', async () => {
    const { contest, announcement, secret } = await unannounced()
    const body = { name: '揭晓专栏', slug: randomUUID() }
    const section = idIn(expectStatus(await newsroom.ask('desk', 'POST', '/api/sections', { body }), 201).body.doc)
    expectStatus(await newsroom.edit(announcement, 'desk', { section }), 200)
    await addEntry(contest, { entrant: await addEntrant(contest, { email: people.chief2.email }) })
    const remove = (by: PersonName) => newsroom.ask(by, 'DELETE', `/api/sections/${section}`)
    const [refused, named] = [await remove('chief2'), await remove('desk')]
    expect([told(refused), refused.body.referrers, refused.text.includes(secret)]).toEqual([
      '409 still_referred_to',
      [],
      false,
    ])
    expect(named.body.referrers).toEqual([{ collection: 'articles', id: announcement, title: secret, path: 'section' }])
  })
})

describe('what a ceremony makes known is kept, in a contest without an own work,', () => {
  let results: Results

  beforeAll(async () => {
    results = await unannounced()
  })

  it('from the staff who have no step in its reviews, and from nobody who has', async () => {
    for (const who of ['photographer', 'colleague', 'admin'] as const) {
      expect([who, await waysThatTell(results, who)]).toEqual([who, []])
      for (const asked of letterByLetter)
        expect((await newsroom.ask(who, 'GET', `/api/contest-awards?${asked}`)).status).toBeGreaterThanOrEqual(400)
    }
    for (const who of ['proofreader', 'editor', 'desk2', 'chief'] as const)
      expect([who, (await waysThatTell(results, who)).length > 15]).toEqual([who, true])
  })

  it('but for what somebody works on: its author reads an own award, who is assigned to it or to the announcement reads that', async () => {
    const { published, drafted, announcement } = results
    const about = (ways: readonly string[], id: string) => ways.some((way) => way.includes(`/${id}`))
    const own = await waysThatTell(results, 'reporter')
    expect([about(own, published), about(own, drafted), about(own, announcement)]).toEqual([true, true, false])

    const assign = async (collection: 'articles' | 'contest-awards', id: string) =>
      expectStatus(await newsroom.take(id, 'assign', 'desk', { assignee: newsroom.ids.colleague }, collection), 200)
    await assign('articles', announcement)
    const ways = await waysThatTell(results, 'colleague')
    expect([about(ways, announcement), about(ways, drafted), about(ways, published)]).toEqual([true, false, false])
    await assign('contest-awards', drafted)
    const more = await waysThatTell(results, 'colleague')
    expect([about(more, announcement), about(more, drafted), about(more, published)]).toEqual([true, true, false])
  })

  it('but for who proofreads for another while that lasts', async () => {
    const lent = { from: newsroom.ids.proofreader, to: newsroom.ids.photographer, role: 'proofreader' }
    const during = { startsAt: new Date(Date.now() - 1_000).toISOString(), endsAt: inOneHour(), reason: '休假' }
    const made = await newsroom.ask('proofreader', 'POST', '/api/delegations', { body: { ...lent, ...during } })
    const delegation = idIn(expectStatus(made, 201).body.doc)
    expect((await waysThatTell(results, 'photographer')).length).toBeGreaterThan(15)
    await newsroom.payload.db.deleteOne({ collection: 'delegations', where: { id: { equals: delegation } } })
    expect(await waysThatTell(results, 'photographer')).toEqual([])
  })

  it('and from nobody from the ceremony on', async () => {
    await letCeremonyPass(results.contest)
    for (const who of ['photographer', 'colleague'] as const)
      expect((await waysThatTell(results, who)).length).toBeGreaterThan(15)
  })
})

describe('the search of the newsroom', () => {
  const answerTo = async (who: PersonName, q: string) =>
    (await newsroom.ask(who, 'GET', `/api/search/newsroom?${new URLSearchParams({ q })}`)).body
  const suggestedTo = async (who: PersonName, q: string) =>
    (await newsroom.ask(who, 'GET', `/api/search/newsroom/suggest?${new URLSearchParams({ q })}`)).body.suggestions

  it('counts and suggests of an announcement nothing to whom it is kept from, from the moment it is written', async () => {
    const { contest, secret } = await unannounced('秘而不宣')
    await expect.poll(async () => (await answerTo('desk2', secret)).totalDocs, { timeout: 60_000 }).toBe(1)
    await expect.poll(() => suggestedTo('desk2', secret.slice(0, 3))).not.toEqual([])
    for (const who of ['photographer', 'admin'] as const) {
      const { totalDocs, docs, facets, suggestions, didYouMean } = await answerTo(who, secret)
      expect({ who, totalDocs, docs, facets, suggestions, didYouMean }).toEqual({
        who,
        totalDocs: 0,
        docs: [],
        facets: { section: [], byline: [], year: [] },
        suggestions: [],
        didYouMean: undefined,
      })
      expect(await suggestedTo(who, secret.slice(0, 3))).toEqual([])
    }
    await letCeremonyPass(contest)
    expect(await answerTo('photographer', secret)).toMatchObject({ totalDocs: 1, docs: [{ headline: secret }] })
  })
})

describe('an entry that wins', () => {
  it('stands for its entrant as it stood before, when the award is given and when it is taken back', async () => {
    const contest = await makeContest({ announceAt: inOneHour() })
    const award = await makeAward(contest)
    const entry = await addEntry(contest, { submitter: newsroom.ids.photographer })
    await addEntry(contest, { submitter: newsroom.ids.photographer })
    const ways = [
      `/api/contest-entries/${entry}`,
      `/api/contest-entries?where[contest][equals]=${contest}&sort=-updatedAt`,
      '/api/contest-entries/mine',
      `/api/photo-contests/${contest}?draft=true&depth=0`,
      `/api/photo-contests/${contest}/history`,
    ]
    const query = `{ ContestEntries(where: { contest: { equals: "${contest}" } }) { docs { id updatedAt } } }`
    const readByEntrant = async () => [
      ...(await Promise.all(ways.map(async (way) => (await newsroom.ask('photographer', 'GET', way)).text))),
      (await newsroom.graphql('photographer', query)).text,
    ]
    const before = await readByEntrant()
    expect(before[0]).toContain('updatedAt')
    expectStatus(await give(award, entry), 201)
    expect(await readByEntrant()).toEqual(before)
    expectStatus(await takeBack(award, entry, '重新评议'), 200)
    expect(await readByEntrant()).toEqual(before)
  })
})

describe('an award that a reporter makes', () => {
  it('shows its winners to the reporter, while those of other contests are kept', async () => {
    const { published } = await unannounced()
    const contest = await makeContest({ announceAt: inOneHour() })
    const winners = [{ name: '得奖者', title: '作品' }]
    const made = await newsroom.ask('colleague', 'POST', '/api/contest-awards', {
      body: { contest, category: '风光类', tier: 'first', quota: 1, winners, winnersStatus: 'named' },
    })
    expect(expectStatus(made, 201).body.doc).toMatchObject({ winners })
    const read = await newsroom.ask('colleague', 'GET', `/api/contest-awards/${idIn(made.body.doc)}?draft=true&depth=0`)
    expect(expectStatus(read, 200).body).toMatchObject({ winners, winnersStatus: 'named' })
    expect(told(await newsroom.ask('colleague', 'GET', `/api/contest-awards/${published}/history`))).toBe(
      '404 not_found',
    )
  })
})
