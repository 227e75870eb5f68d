import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type BootedNewsroom, bootNewsroom } from '../support/bootNewsroom'
import { type Answer, type Asker, expectStatus, told } from '../support/client'
import { type PersonName, people } from '../support/people'
import { judgingSteps, jury, signedPicture } from './judgingSteps'

let newsroom: BootedNewsroom
const steps = judgingSteps(() => newsroom)
const { act, addPicture, enter, entriesFor, makeContest, openedRound, vote } = steps
const [first, second] = jury

/** Scores that stand nowhere else: 7 and 3 of two criteria. */
const scores = [7, 3]
const salted = /"salt":"|isYes|"scores":\[|"vote":\{/

let contest: string
let round: string
let entry: { id: string; code: string }
let ballot: string

beforeAll(async () => {
  newsroom = await bootNewsroom()
  contest = await makeContest()
  entry = await enter(contest, 'A', {
    title: '秘密标题',
    description: '秘密说明',
    photographer: { name: '秘密作者' },
    submitter: newsroom.ids.photographer,
  })
  await enter(contest, 'B')
  const criteria = [
    { name: '内容', weight: 2 },
    { name: '技术', weight: 1 },
  ]
  round = await openedRound(contest, { kind: 'score', criteria, advance: 1 })
  expectStatus(await vote(round, first, { entry: entry.code, scores }), 201)
  const { docs } = await newsroom.payload.db.find<{ id: string }>({
    collection: 'contest-ballots',
    where: { round: { equals: round } },
  })
  ballot = docs[0]?.id ?? ''
})

afterAll(() => newsroom?.stop())

const everybody: readonly Asker[] = [null, 'reporter', 'photographer', first, second, 'desk', 'chief', 'admin']

describe('a ballot under seal', () => {
  it.each(everybody)('is not read by %s, by any address', async (who) => {
    const ask = (path: string) => newsroom.ask(who, 'GET', path)
    const refused = [
      '/api/contest-ballots',
      `/api/contest-ballots/${ballot}`,
      '/api/contest-ballots/count',
      '/api/contest-ballots/versions',
      '/api/contest-ballots?where[vote][exists]=true',
      '/api/contest-ballots?where[juror.name][like]=x',
      '/api/contest-ballots?sort=vote&depth=5',
      '/api/contest-rounds/versions',
    ]
    for (const path of refused) {
      const { status, text } = await ask(path)
      expect([path, status >= 400]).toEqual([path, true])
      expect(text).not.toMatch(salted)
    }
    expect((await steps.result(round, who)).status).toBeGreaterThanOrEqual(401)
    const read = [
      `/api/contest-rounds/${round}?depth=5`,
      '/api/contest-rounds?depth=5',
      `/api/contest-entries/${entry.id}?depth=5`,
      `/api/photo-contests/${contest}?depth=5&draft=true`,
      `/api/photo-contests/${contest}/history`,
      '/api/editorial-events?limit=100&depth=5',
      `/api/users/${newsroom.ids[first]}?depth=5`,
      `/api/contest-rounds/${round}/progress`,
      `/api/photo-contests/${contest}/results`,
      '/api/access',
    ]
    for (const path of read) expect((await ask(path)).text).not.toMatch(salted)
  })

  it.each(everybody)('tells %s nothing through questions', async (who) => {
    const ask = async (path: string): Promise<Answer> => newsroom.ask(who, 'GET', path)
    for (const path of ['result', 'entryIds', 'result.categories', 'result.ballotCount']) {
      const found = await ask(`/api/contest-rounds?where[${path}][exists]=true`)
      expect([path, found.status >= 400]).toEqual([path, true])
      const sorted = await ask(`/api/contest-rounds?sort=${path}`)
      expect(sorted.text).not.toMatch(salted)
    }
    const throughEvents = await ask('/api/editorial-events?where[action][equals]=castBallot&limit=100')
    expect(throughEvents.text).not.toMatch(/"isYes"|"scores"|"salt"/)
    expect(throughEvents.text).not.toContain(entry.code)
    expect(throughEvents.text).not.toContain(entry.id)
  })

  it.each(everybody)('is not written by %s beside the jury’s own way', async (who) => {
    const row = { round, juror: newsroom.ids[first], entry: entry.id, vote: { scores: [10, 10] }, salt: 'x' }
    const writes: [string, string, object][] = [
      ['POST', '/api/contest-ballots', row],
      ['PATCH', `/api/contest-ballots/${ballot}`, { vote: { scores: [10, 10] } }],
      ['DELETE', `/api/contest-ballots/${ballot}`, {}],
      ['PATCH', '/api/contest-ballots?where[id][exists]=true', { vote: { scores: [10, 10] } }],
      ['DELETE', '/api/contest-ballots?where[id][exists]=true', {}],
    ]
    for (const [method, path, body] of writes)
      expect([method, path, (await newsroom.ask(who, method, path, { body })).status]).toEqual([
        method,
        path,
        expect.toSatisfy((status: number) => status >= 400),
      ])
    const { docs } = await newsroom.payload.db.find<{ vote: unknown }>({ collection: 'contest-ballots', where: {} })
    expect(docs.map(({ vote: kept }) => kept)).toEqual([{ scores }])
  })

  it.each(everybody)('is not known to GraphQL for %s', async (who) => {
    for (const query of [
      '{ ContestBallots { docs { id } } }',
      `{ ContestBallot(id: "${ballot}") { id vote } }`,
      '{ ContestRounds { docs { result entryIds } } }',
      'mutation { createContestBallot(data: {}) { id } }',
      'mutation { createContestRecusal(data: {}) { id } }',
    ]) {
      const { text, body } = await newsroom.graphql(who, query)
      expect(text).not.toMatch(salted)
      const rounds = (body.data as { ContestRounds?: { docs: { result: unknown; entryIds: unknown }[] } } | null)
        ?.ContestRounds
      for (const shown of rounds?.docs ?? []) expect([shown.result, shown.entryIds]).toEqual([null, null])
    }
  })

  it('shows the office how many are in, and of whom, and nothing else', async () => {
    const { body } = expectStatus(await steps.progress(round), 200)
    expect(body).toEqual({
      entryCount: 2,
      jurors: jury.map((name, place) => ({
        id: newsroom.ids[name],
        name: expect.any(String),
        isChair: place === 0,
        judged: place === 0 ? 1 : 0,
        recused: 0,
        open: place === 0 ? 1 : 2,
      })),
      missingCount: 2,
      barred: [],
    })
    for (const who of [null, 'editor', 'admin', 'reporter'] as const)
      expect((await steps.progress(round, who)).status).toBe(who ? 403 : 401)
  })

  it('lets its count stand when the office relates its juror to an entry, so that nothing can be tried out', async () => {
    const judged = async () => {
      const { body } = expectStatus(await steps.progress(round), 200)
      return (body.jurors as readonly { judged: number; open: number }[]).map((of) => [of.judged, of.open])
    }
    const relate = async (jurors: readonly string[]) =>
      expectStatus(
        await newsroom.ask('desk', 'PATCH', `/api/contest-entries/${entry.id}`, { body: { relatedJurors: jurors } }),
        200,
      )
    expect(await judged()).toEqual([
      [1, 1],
      [0, 2],
      [0, 2],
    ])
    await relate([newsroom.ids[first], newsroom.ids[second]])
    expect(await judged()).toEqual([
      [1, 0],
      [0, 1],
      [0, 2],
    ])
    await relate([])
  })

  it.each(everybody)('stands in the history for %s without its juror', async (who) => {
    const ask = (path: string) => newsroom.ask(who, 'GET', path)
    const rows = async (path: string) => {
      const { body } = await ask(path)
      return ((body.events ?? []) as readonly { action: string }[]).filter(({ action }) => action === 'castBallot')
    }
    const isStaff = who !== null
    for (const path of ['history', 'review-sheet?format=json'])
      expect([path, await rows(`/api/photo-contests/${contest}/${path}`)]).toEqual([
        path,
        isStaff ? [expect.objectContaining({ actorId: null, actorName: '', details: {} })] : [],
      ])
    for (const condition of [
      'where[action][equals]=castBallot',
      `where[and][0][actorId][equals]=${newsroom.ids[first]}&where[and][1][documentId][equals]=${contest}`,
    ]) {
      const { body } = await ask(`/api/editorial-events?${condition}`)
      expect([condition, body.docs ?? []]).toEqual([condition, []])
    }
    const counted = '{ countEditorialEvents(where: { action: { equals: "castBallot" } }) { totalDocs } }'
    const { body } = await newsroom.graphql(who, counted)
    expect(
      (body.data as { countEditorialEvents?: { totalDocs: number } } | null)?.countEditorialEvents?.totalDocs ?? 0,
    ).toBe(0)
    const printed = (await ask(`/api/photo-contests/${contest}/review-sheet`)).text
    expect(printed).not.toContain(people[first].name)
  })

  it('is not read by another juror among what is theirs to judge', async () => {
    const { entries } = await entriesFor(round, second)
    expect(entries.map((shown) => shown.vote)).toEqual([null, null])
  })
})

describe('what a juror sees of an entry', () => {
  it('has nothing that names its photographer', async () => {
    const { text } = expectStatus(await newsroom.ask(second, 'GET', `/api/contest-rounds/${round}/entries`), 200)
    expect(text).not.toMatch(/秘密/)
    expect(text).not.toContain(newsroom.ids.photographer)
    expect(text).not.toContain(entry.id)
    expect((await newsroom.ask(second, 'GET', `/api/contest-entries/${entry.id}`)).status).toBeGreaterThanOrEqual(403)
    expect((await newsroom.ask(second, 'GET', `/api/contest-pictures?where[entry][equals]=${entry.id}`)).status).toBe(
      403,
    )
  })

  it('has title and description only where the round shows them', async () => {
    const own = await makeContest()
    await enter(own, 'A', { title: '晨雾', description: '江边' })
    const shown = await openedRound(own, { showsTexts: true })
    expect((await entriesFor(shown, first)).entries).toMatchObject([{ title: '晨雾', description: '江边' }])
    expect((await entriesFor(round, second)).entries.map(({ title }) => title)).toEqual([null, null])
  })

  it('are copies of its pictures without anything that was written into the file', async () => {
    const own = await makeContest()
    const pictured = await enter(own, 'A')
    const related = await enter(own, 'B', { relatedJurors: [newsroom.ids[second]] })
    await addPicture(pictured, await signedPicture(3_000, 1_000))
    await addPicture(pictured, await signedPicture())
    await addPicture(related, await signedPicture())
    const seen = await openedRound(own, { quorum: 1 })
    expect((await entriesFor(seen, first)).entries.map(({ pictureCount }) => pictureCount).sort()).toEqual([1, 2])
    const fetchPicture = async (who: PersonName | null, code: string, place: number | string, query = '') => {
      const headers: Record<string, string> = who ? { authorization: `JWT ${await newsroom.tokenOf(who)}` } : {}
      return fetch(`${newsroom.url}/api/contest-rounds/${seen}/pictures/${code}/${place}${query}`, { headers })
    }
    const answer = await fetchPicture(first, pictured.code, 0)
    expect([answer.status, answer.headers.get('content-type'), answer.headers.get('content-disposition')]).toEqual([
      200,
      'image/jpeg',
      null,
    ])
    const bytes = Buffer.from(await answer.arrayBuffer())
    expect(bytes.toString('latin1')).not.toMatch(/Camera Owner|Exif|GPS|xmpmeta|Photoshop/)
    const { width, height, exif, xmp, iptc } = await sharp(bytes).metadata()
    expect([width, height, exif, xmp, iptc]).toEqual([2_560, 853, undefined, undefined, undefined])
    const thumb = Buffer.from(await (await fetchPicture(first, pictured.code, 0, '?size=thumb')).arrayBuffer())
    expect((await sharp(thumb).metadata()).width).toBe(480)
    // A second time it comes from the copy that was kept.
    expect(Buffer.from(await (await fetchPicture(first, pictured.code, 0)).arrayBuffer()).equals(bytes)).toBe(true)
    expect((await fetchPicture(first, pictured.code, 1)).status).toBe(200)
    for (const place of [2, -1, 'x', '..%2f..%2fetc%2fpasswd'])
      expect((await fetchPicture(first, pictured.code, place)).status).toBe(404)
    expect((await fetchPicture(second, related.code, 0)).status).toBe(404)
    expect((await fetchPicture(null, pictured.code, 0)).status).toBe(401)
    for (const who of ['reporter', 'admin'] as const)
      expect((await fetchPicture(who, pictured.code, 0)).status).toBe(403)
    expect((await fetchPicture('desk', pictured.code, 0)).status).toBe(200)
    expectStatus(await vote(seen, first, { entry: pictured.code, vote: 'yes' }), 201)
    expectStatus(await vote(seen, first, { entry: related.code, vote: 'yes' }), 201)
    expectStatus(await act(seen, 'close'), 200)
    expect((await fetchPicture(first, pictured.code, 0)).status).toBe(200)
  })
})

describe('a result', () => {
  it('is for the jury and the contest office once the round has closed, without names and without who gave what', async () => {
    for (const by of [first, second])
      for (const { code, vote: cast } of (await entriesFor(round, by)).entries)
        if (!cast) expectStatus(await vote(round, by, { entry: code, scores: [2, 2] }), 201)
    expectStatus(await act(round, 'close'), 200)
    for (const [who, expected] of [
      [null, '401 not_logged_in'],
      ['reporter', '403 not_a_juror'],
      ['photographer', '403 not_a_juror'],
      ['admin', '403 not_a_juror'],
      [second, '200'],
      ['desk', '200'],
    ] as const)
      expect(told(await steps.result(round, who))).toBe(expected)
    const { text } = await steps.result(round, second)
    expect(text).not.toMatch(/秘密/)
    for (const hidden of [entry.id, newsroom.ids[first], newsroom.ids.photographer]) expect(text).not.toContain(hidden)
    expect(text).toContain(entry.code)
    const office = await steps.result(round, 'desk')
    expect(office.text).toContain(entry.id)
    expect(office.text).not.toContain(newsroom.ids[first])
    for (const who of everybody) {
      expect((await newsroom.ask(who, 'GET', `/api/contest-ballots/${ballot}`)).status).toBeGreaterThanOrEqual(401)
      expect((await newsroom.ask(who, 'GET', '/api/contest-rounds?depth=5')).text).not.toContain('placings')
      expect((await newsroom.ask(who, 'GET', `/api/photo-contests/${contest}/history`)).text).not.toContain(entry.code)
    }
    expect((await newsroom.ask(null, 'GET', `/api/photo-contests/${contest}/results`)).text).not.toContain(entry.code)
  })
})
