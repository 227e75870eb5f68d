import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { shuffledFor } from '../../../src/contests/judging/shuffleRules'
import { type BootedNewsroom, bootNewsroom } from '../support/bootNewsroom'
import { codesOf, expectStatus, idIn, told } from '../support/client'
import { type PersonName, people } from '../support/people'
import { contestSteps } from './contestSteps'
import { judgingSteps, jury, nameIn, written } from './judgingSteps'

let newsroom: BootedNewsroom
const steps = judgingSteps(() => newsroom)
const { act, change, enter, entriesFor, events, makeContest, makeRound, openedRound, planRound, resultOf, vote } = steps
const { addEntrant } = contestSteps(() => newsroom)
const [first, second, third] = jury
const hour = 3_600_000
const inHours = (hours: number) => new Date(Date.now() + hours * hour).toISOString()
const yes = { vote: 'yes' }
const no = { vote: 'no' }

beforeAll(async () => {
  newsroom = await bootNewsroom()
})

afterAll(() => newsroom?.stop())

describe('the plan of a round', () => {
  it('is the contest office’s, and gets its order and its name', async () => {
    const contest = await makeContest()
    for (const by of ['reporter', 'editor', 'admin'] as const)
      expect((await planRound(contest, {}, by)).status).toBe(403)
    const { body } = expectStatus(await planRound(contest), 201)
    expect(body.doc).toMatchObject({ order: 1, status: 'planned', name: '第 1 轮 初选（入围 / 不入围）' })
    expect(expectStatus(await planRound(contest, { kind: 'ranking' }), 201).body.doc).toMatchObject({ order: 2 })
    expect(told(await planRound(contest, { order: 2 }))).toBe('400 round_invalid')
  })

  it('is not made, changed, opened, closed or deleted by who of the office has a work in the contest', async () => {
    const contest = await makeContest()
    const round = await makeRound(contest)
    await enter(contest, 'A', { submitter: newsroom.ids.desk2 })
    const remove = (by: PersonName) => newsroom.ask(by, 'DELETE', `/api/contest-rounds/${round}`)
    const told403 = '403 own_contest'
    expect(told(await planRound(contest, {}, 'desk2'))).toBe(told403)
    expect(told(await newsroom.ask('desk2', 'PATCH', `/api/contest-rounds/${round}`, { body: { quorum: 1 } }))).toBe(
      told403,
    )
    expect(told(await act(round, 'open', 'desk2'))).toBe(told403)
    expect((await remove('desk2')).status).toBe(403)
    expectStatus(await act(round, 'open', 'chief'), 200)
    expect(told(await act(round, 'close', 'desk2', { override: '测试' }))).toBe(told403)
    expectStatus(await act(round, 'close', 'chief', { override: '测试' }), 200)
    const elsewhere = await makeContest()
    // Elsewhere the same person does all of it, and so does a colleague with no work in any contest.
    for (const by of ['desk2', 'chief'] as const) {
      const planned = String(expectStatus(await planRound(elsewhere, {}, by), 201).body.doc?.id)
      expectStatus(await newsroom.ask(by, 'DELETE', `/api/contest-rounds/${planned}`), 200)
    }
  })

  it('names no jurors who know whose work it is', async () => {
    const contest = await makeContest()
    for (const name of ['desk2', 'chief'] as const)
      expect(
        told(await planRound(contest, { jurors: [newsroom.ids[name]], chair: newsroom.ids[name], quorum: 1 })),
      ).toBe('400 office_is_no_juror')
  })

  it('cannot be given a status, entries or a result', async () => {
    const forged = { status: 'closed', entryIds: ['x'], result: {}, digest: 'x', openedAt: inHours(-1) }
    const { body } = expectStatus(await planRound(await makeContest(), forged), 201)
    expect(body.doc).toMatchObject({ status: 'planned' })
    for (const field of ['entryIds', 'result', 'digest', 'openedAt']) expect(body.doc?.[field] ?? null).toBeNull()
  })
})

describe('a round', () => {
  it('opens when it is complete, entries are closed and there are some', async () => {
    const contest = await makeContest()
    const round = await makeRound(contest, { jurors: [], chair: null, quorum: null })
    expect(codesOf(await act(round, 'open'))).toEqual(['round_invalid', 'round_invalid', 'round_invalid'])
    expectStatus(await change(round, { jurors: [newsroom.ids[first]], chair: newsroom.ids[first], quorum: 1 }), 200)
    expect(told(await act(round, 'open'))).toBe('400 no_entries')
    await enter(contest, 'A')
    expect(told(await act(round, 'open', 'editor'))).toBe('403 contest_office_only')
    expect(told(await act(round, 'open', null))).toBe('401 not_logged_in')
    expectStatus(await act(round, 'open'), 200)
    expect(told(await act(round, 'open'))).toBe('409 round_not_planned')
    const taking = await makeContest({
      entering: { opensAt: inHours(-1), closesAt: inHours(1), rules: '细则', rulesVersion: '1' },
    })
    await enter(taking, 'A')
    expect(told(await act(await makeRound(taking), 'open'))).toBe('409 entries_still_open')
  })

  it('opens once, however many open it at once', async () => {
    const contest = await makeContest()
    await enter(contest, 'A')
    const round = await makeRound(contest)
    const answers = await Promise.all([1, 2, 3].map(() => act(round, 'open')))
    expect(answers.map(told).sort()).toEqual(['200', '409 round_not_planned', '409 round_not_planned'])
    expect(await events(contest, 'openRound')).toHaveLength(1)
  })

  it('keeps its rules once it is open; jurors come in and the end moves away, on record', async () => {
    const contest = await makeContest()
    await enter(contest, 'A')
    const round = await openedRound(contest, { closesAt: inHours(1) })
    const { ids } = newsroom
    for (const changed of [
      { quorum: 1 },
      { kind: 'score' },
      { chair: ids[second] },
      { closesAt: inHours(0.5) },
      { showsTexts: true },
    ])
      expect(told(await change(round, changed))).toBe('409 round_in_force')
    const jurors = jury.map((name) => ids[name])
    expect(told(await change(round, { jurors: jurors.slice(0, -1) }))).toBe('409 round_in_force')
    expectStatus(await change(round, { jurors: [...jurors, ids.editor2], closesAt: inHours(2) }), 200)
    expect(await events(contest, 'changeRound')).toMatchObject([{ details: { added: [ids.editor2] } }])
    expect((await newsroom.ask('desk', 'DELETE', `/api/contest-rounds/${round}`)).status).toBe(403)
  })

  it('is judged by its jurors alone', async () => {
    const contest = await makeContest()
    const { code } = await enter(contest, 'A')
    const round = await openedRound(contest)
    const ballot = { entry: code, ...yes }
    expect(told(await vote(round, null, ballot))).toBe('401 not_logged_in')
    for (const by of ['reporter', 'admin', 'desk', 'chief'] as const)
      expect(told(await vote(round, by, ballot))).toBe('403 not_a_juror')
    expect((await newsroom.ask('reporter', 'GET', `/api/contest-rounds/${round}/entries`)).status).toBe(403)
    expect(told(await vote(round, first, { entry: 'nothing', ...yes }))).toBe('404 not_found')
    expect(told(await vote(round, first, { entry: code, scores: [5] }))).toBe('400 vote_required')
    expectStatus(await vote(round, first, ballot), 201)
  })

  it('does not take the ballot of a juror who was made a desk head', async () => {
    const contest = await makeContest()
    const { code } = await enter(contest, 'A')
    const round = await openedRound(contest)
    const roles = (held: string[]) =>
      newsroom.ask('admin', 'PATCH', `/api/users/${newsroom.ids[third]}`, { body: { roles: held } })
    expectStatus(await roles(['deskHead']), 200)
    newsroom.forget(third)
    expect(told(await vote(round, third, { entry: code, ...yes }))).toBe('403 office_is_no_juror')
    expectStatus(await roles([...people[third].roles]), 200)
    newsroom.forget(third)
    expectStatus(await vote(round, third, { entry: code, ...yes }), 201)
  })

  it('takes one ballot of a juror for an entry, of two at once one', async () => {
    const contest = await makeContest()
    const { code } = await enter(contest, 'A')
    const round = await openedRound(contest)
    const answers = await Promise.all(
      [yes, no, yes, no].map((ballot) => vote(round, first, { entry: code, ...ballot })),
    )
    expect(answers.map(told).sort()).toEqual(['201', '409 already_voted', '409 already_voted', '409 already_voted'])
    expect(told(await vote(round, first, { entry: code, ...no }))).toBe('409 already_voted')
    expect(
      (await newsroom.payload.count({ collection: 'contest-ballots', where: { round: { equals: round } } })).totalDocs,
    ).toBe(1)
    expect(await events(contest, 'castBallot')).toHaveLength(1)
  })

  it('has a database that refuses the second row, whoever writes it', async () => {
    const contest = await makeContest()
    const entry = await enter(contest, 'A')
    const round = await openedRound(contest)
    const { db } = newsroom.payload
    const row = {
      round,
      juror: newsroom.ids[first],
      entry: entry.id,
      vote: { isYes: true },
      salt: 's',
      castAt: inHours(0),
    }
    await db.create({ collection: 'contest-ballots', data: { id: `${round}-1`, ...row } })
    await expect(db.create({ collection: 'contest-ballots', data: { id: `${round}-2`, ...row } })).rejects.toThrow()
  })

  it('takes the ballots of all jurors at once', async () => {
    const contest = await makeContest()
    const entries = await Promise.all([...'ABCD'].map((name) => enter(contest, name)))
    const round = await openedRound(contest)
    const answers = await Promise.all(
      jury.flatMap((by) => entries.map(({ code }) => vote(round, by, { entry: code, ...yes }))),
    )
    expect(answers.map(told)).toEqual(Array.from({ length: 12 }, () => '201'))
    expect(await events(contest, 'castBallot')).toHaveLength(12)
    expectStatus(await act(round, 'close'), 200)
  })

  it('takes no ballot a second after its end, nor after it is closed, nor before it begins', async () => {
    const contest = await makeContest()
    const { code } = await enter(contest, 'A')
    const round = await openedRound(contest)
    const ballot = { entry: code, ...yes }
    await steps.setEnd(round, new Date(Date.now() - 1_000).toISOString())
    expect(told(await vote(round, first, ballot))).toBe('409 round_closed')
    expect(told(await act(round, 'recusals', first, { entry: code, reason: '同事' }))).toBe('409 round_closed')
    expect(told(await change(round, { closesAt: inHours(1) }))).toBe('409 round_in_force')
    await steps.setEnd(round, inHours(1))
    for (const by of jury) expectStatus(await vote(round, by, ballot), 201)
    expectStatus(await act(round, 'close'), 200)
    expect(told(await vote(round, first, ballot))).toBe('409 round_closed')
    expect(told(await change(round, { name: '别的' }))).toBe('409 round_in_force')
    const later = await openedRound(contest, { opensAt: inHours(1) })
    expect(told(await vote(later, first, ballot))).toBe('409 round_not_open')
    expect((await newsroom.ask(first, 'GET', `/api/contest-rounds/${later}/entries`)).status).toBe(409)
  })

  it('counts a ballot or refuses it, when it comes with the closing', async () => {
    const contest = await makeContest()
    const entry = await enter(contest, 'A')
    const round = await openedRound(contest)
    for (const by of [first, second]) expectStatus(await vote(round, by, { entry: entry.code, ...yes }), 201)
    const [late, closing] = await Promise.all([vote(round, third, { entry: entry.code, ...no }), act(round, 'close')])
    expect(told(closing)).toBe('200')
    const { categories } = await resultOf(round)
    expect(categories[0]?.placings[0]?.marks).toEqual(told(late) === '201' ? [1, 1, 0] : [1, 1])
    expect(['201', '409 round_closed']).toContain(told(late))
  })
})

describe('a juror', () => {
  it('sees the entries in an own order, page by page, with what is still open', async () => {
    const contest = await makeContest()
    const entries = await Promise.all([...'ABCDEFGHIJ'].map((name) => enter(contest, name)))
    const round = await openedRound(contest)
    const seen = (await entriesFor(round, first)).entries.map(({ code }) => code)
    expect([...seen].sort()).toEqual(entries.map(({ code }) => code).sort())
    expect((await entriesFor(round, first)).entries.map(({ code }) => code)).toEqual(seen)
    expect((await entriesFor(round, second)).entries.map(({ code }) => code)).not.toEqual(seen)
    const pages = [1, 2, 3].map((page) => entriesFor(round, first, `limit=4&page=${page}`))
    expect((await Promise.all(pages)).flatMap((page) => page.entries.map(({ code }) => code))).toEqual(seen)
    expectStatus(await vote(round, first, { entry: seen[0], ...no }), 201)
    const after = await entriesFor(round, first, 'open=true&limit=100')
    expect(after.entries.map(({ code }) => code)).toEqual(seen.slice(1))
    expect(after.progress).toEqual({ total: 10, judged: 1, recused: 0, open: 9 })
    expect((await entriesFor(round, first)).entries[0]).toMatchObject({ vote: { isYes: false } })
    expect((await entriesFor(round, second)).entries.every((entry) => entry.vote === null)).toBe(true)
  })

  it('sees them in an order that nobody works out from what is known outside the server', async () => {
    const contest = await makeContest()
    const entries = await Promise.all([...'ABCDEFGHIJ'].map((name) => enter(contest, name)))
    const round = await openedRound(contest)
    const seen = (await entriesFor(round, first)).entries.map(({ code }) => code)
    const codes = entries.map(({ code }) => code)
    const orderBy = (...seed: string[]) => shuffledFor(codes, seed, (code) => code)
    expect(seen).toEqual(orderBy(newsroom.payload.secret, round, newsroom.ids[first]))
    for (const known of [[round, newsroom.ids[first]], [newsroom.ids[first]], [round], []])
      expect(seen).not.toEqual(orderBy(...known))
  })

  it('may be an account without any role, and sees no more of the newsroom for it', async () => {
    const outside = { email: 'juror@outside.test', name: '社外评委', password: 'outside-juror', roles: [] }
    const made = expectStatus(await newsroom.ask('admin', 'POST', '/api/users', { body: outside }), 201)
    const { body } = await newsroom.ask(null, 'POST', '/api/users/login', { body: outside })
    const headers = { authorization: `JWT ${body.token}` }
    const mayOpenAdmin = async () => (await newsroom.ask(null, 'GET', '/api/access', { headers })).body.canAccessAdmin
    // There the judging says that no round is meant yet.
    expect(await mayOpenAdmin()).toBe(true)
    const none = await newsroom.ask(null, 'GET', '/api/contest-rounds/mine', { headers })
    expect([none.status, none.body.rounds]).toEqual([200, []])
    const contest = await makeContest()
    const { code } = await enter(contest, 'A')
    const id = made.body.doc?.id
    const round = await openedRound(contest, { jurors: [id], chair: id, quorum: 1 })
    const mine = await newsroom.ask(null, 'GET', '/api/contest-rounds/mine', { headers })
    expect(mine.body.rounds).toMatchObject([{ id: round, contestTitle: '摄影大赛', takesBallots: true, isChair: true }])
    expect((await newsroom.ask(null, 'GET', '/api/users/me', { headers })).body.user?.id).toBe(id)
    expect((await newsroom.ask(null, 'GET', '/api/users', { headers })).body.docs).toMatchObject([{ id }])
    const ballot = { entry: code, ...yes }
    expect(
      (await newsroom.ask(null, 'POST', `/api/contest-rounds/${round}/ballots`, { headers, body: ballot })).status,
    ).toBe(201)
    for (const path of [
      'reports',
      'media/search',
      `photo-contests/${contest}/history`,
      `photo-contests/${contest}/entry-list`,
    ])
      expect([path, told(await newsroom.ask(null, 'GET', `/api/${path}`, { headers })).slice(0, 3)]).toEqual([
        path,
        '403',
      ])
    for (const closed of [
      'contest-entries',
      'contest-rounds',
      'contest-ballots',
      'contest-entrants',
      'editorial-events',
    ])
      expect((await newsroom.ask(null, 'GET', `/api/${closed}`, { headers })).body.docs ?? []).toEqual([])
    // What the juror's pages ask for besides.
    for (const path of ['notices/mine', 'notices/unread', 'globals/newsroom-settings/time-zone'])
      expect([path, (await newsroom.ask(null, 'GET', `/api/${path}`, { headers })).status]).toEqual([path, 200])
    expect((await newsroom.ask(null, 'GET', '/api/globals/newsroom-settings', { headers })).status).toBe(403)
    expectStatus(await act(round, 'close'), 200)
  })
})

describe('a recusal', () => {
  it('keeps a juror from the own entry, a related one, and one that he or she declares', async () => {
    const contest = await makeContest()
    const { ids } = newsroom
    const byline = expectStatus(
      await newsroom.ask('admin', 'POST', '/api/bylines', { body: { name: '评委署名', user: ids[first] } }),
      201,
    ).body.doc?.id
    const entrant = (data: object) => addEntrant(contest, data)
    const barred = [
      await enter(contest, 'account', { submitter: ids[first] }),
      await enter(contest, 'byline', { photographer: { name: '笔名', byline } }),
      await enter(contest, 'entrant', { entrant: await entrant({ user: ids[first] }) }),
      await enter(contest, 'mail', { entrant: await entrant({ email: ` ${people[first].email.toUpperCase()} ` }) }),
      await enter(contest, 'related', { relatedJurors: [ids[first]] }),
    ]
    const [other, known] = [
      await enter(contest, 'other', { entrant: await entrant({ email: 'x@example.org' }) }),
      await enter(contest, 'known'),
    ]
    const round = await openedRound(contest)
    const shown = async (by: (typeof jury)[number]) =>
      (await entriesFor(round, by)).entries.map(({ code }) => nameIn(code)).sort()
    expect(await shown(first)).toEqual(['known', 'other'])
    expect(await shown(second)).toHaveLength(7)
    for (const { code } of barred) expect(told(await vote(round, first, { entry: code, ...no }))).toBe('403 recused')
    const recuse = (code: string, reason: unknown) => act(round, 'recusals', first, { entry: code, reason })
    expect(told(await recuse(known.code, ' '))).toBe('400 reason_required')
    expect(told(await recuse('nothing', '师生'))).toBe('404 not_found')
    expectStatus(await recuse(known.code, '师生'), 201)
    expect(told(await recuse(known.code, '师生'))).toBe('409 recused_already')
    expect(told(await vote(round, first, { entry: known.code, ...yes }))).toBe('403 recused')
    expect(await shown(first)).toEqual(['other'])
    expect((await entriesFor(round, first)).progress).toEqual({ total: 7, judged: 0, recused: 6, open: 1 })
    expectStatus(await vote(round, first, { entry: other.code, ...yes }), 201)
    const [noted] = await events(contest, 'recuse')
    expect(JSON.stringify(noted)).not.toMatch(/师生|known/)
    const listed = await newsroom.ask('desk', 'GET', '/api/contest-recusals?depth=0')
    expect(listed.body.docs).toMatchObject([{ juror: ids[first], entry: known.id, reason: '师生' }])
    expect((await newsroom.ask(second, 'GET', '/api/contest-recusals')).body.docs).toEqual([])
    expect((await newsroom.ask('reporter', 'POST', '/api/contest-recusals', { body: {} })).status).toBe(403)
  })

  it('outlives the erasing of the address that tells whose entry it is', async () => {
    const contest = await makeContest()
    const entrant = await addEntrant(contest, { name: '某人', email: people[first].email.toUpperCase() })
    const { code } = await enter(contest, 'A', { entrant })
    const round = await openedRound(contest)
    expectStatus(await newsroom.ask('desk', 'POST', `/api/contest-entrants/${entrant}/erase`), 200)
    const erased = await newsroom.payload.findByID({ collection: 'contest-entrants', id: entrant })
    expect([erased.name, erased.email].map((value) => value ?? null)).toEqual([null, null])
    expect((await entriesFor(round, first)).progress).toMatchObject({ recused: 1, open: 0 })
    expect(told(await vote(round, first, { entry: code, ...yes }))).toBe('403 recused')
    expectStatus(await vote(round, second, { entry: code, ...yes }), 201)
    expectStatus(await act(round, 'close', 'desk', { override: '只有一人可评' }), 200)
    // In a list of all the others the own work would be the one that was never shown.
    const placesOf = async (who: PersonName) => (await resultOf(round, who)).categories[0]
    expect(await placesOf(first)).toMatchObject({ isWithheld: true, placings: [] })
    expect(await placesOf(second)).toMatchObject({ isWithheld: false, placings: [{ code }] })
  })

  it('holds for an account that is made with the address after it was erased, until the contest is over', async () => {
    const later = { name: '后开的账号', email: 'later@outside.test', password: 'later-outside', roles: [] }
    const contest = await makeContest()
    const entrant = await addEntrant(contest, { name: '某人', email: ' Later@Outside.test' })
    const { code } = await enter(contest, 'A', { entrant })
    const round = await openedRound(contest)
    expectStatus(await newsroom.ask('desk', 'POST', `/api/contest-entrants/${entrant}/erase`), 200)
    const id = idIn(expectStatus(await newsroom.ask('admin', 'POST', '/api/users', { body: later }), 201).body.doc)
    expectStatus(await change(round, { jurors: [...jury.map((name) => newsroom.ids[name]), id] }), 200)
    const { body } = await newsroom.ask(null, 'POST', '/api/users/login', { body: later })
    const headers = { authorization: `JWT ${body.token}` }
    const cast = await newsroom.ask(null, 'POST', `/api/contest-rounds/${round}/ballots`, {
      headers,
      body: { entry: code, ...yes },
    })
    expect(told(cast)).toBe('403 recused')
    for (const by of [first, second]) expectStatus(await vote(round, by, { entry: code, ...yes }), 201)
    expectStatus(await act(round, 'close'), 200)
    const isRemembered = async () => {
      const where = { id: { equals: entrant } }
      const kept = await newsroom.payload.db.findOne<{ id: string; addressKey?: string | null }>({
        collection: 'contest-entrants',
        where,
      })
      return Boolean(kept?.addressKey)
    }
    expect(await isRemembered()).toBe(true)
    const { eraseDue } = await import('../../../src/contests/eraseDue')
    await eraseDue(newsroom.payload)
    expect(await isRemembered()).toBe(false)
  })

  it('that the office notes takes a ballot out of the count, and is on record', async () => {
    const contest = await makeContest()
    const entry = await enter(contest, 'A', { submitter: newsroom.ids.photographer })
    const round = await openedRound(contest, { quorum: 1 })
    for (const by of [first, second]) expectStatus(await vote(round, by, { entry: entry.code, ...yes }), 201)
    const relate = (by: 'desk' | 'photographer') =>
      newsroom.ask(by, 'PATCH', `/api/contest-entries/${entry.id}`, { body: { relatedJurors: [newsroom.ids[first]] } })
    expect((await relate('photographer')).status).toBe(403)
    expectStatus(await relate('desk'), 200)
    expect(await events(contest, 'relateJurors')).toMatchObject([{ details: { entry: entry.id, addedCount: 1 } }])
    // The entrant reads the own entry, and neither who judges it nor under which number.
    const own = expectStatus(await newsroom.ask('photographer', 'GET', `/api/contest-entries/${entry.id}?depth=0`), 200)
    expect([own.body.title, own.body.relatedJurors, own.body.judgingCode]).toEqual(['作品', undefined, undefined])
    for (const path of [`where[judgingCode][equals]=${entry.code}`, `where[relatedJurors][in]=${newsroom.ids[first]}`])
      expect((await newsroom.ask('photographer', 'GET', `/api/contest-entries?${path}`)).status).toBe(400)
    expectStatus(await act(round, 'close'), 200)
    expect((await resultOf(round)).categories[0]?.placings).toMatchObject([{ marks: [1] }])
  })

  it('takes back a ballot that was cast before it, and lowers the quorum no further than who is left', async () => {
    const contest = await makeContest()
    const entry = await enter(contest, 'A')
    const round = await openedRound(contest, { quorum: 3 })
    expectStatus(await vote(round, first, { entry: entry.code, ...yes }), 201)
    expectStatus(await act(round, 'recusals', first, { entry: entry.code, reason: '亲属' }), 201)
    expectStatus(await vote(round, second, { entry: entry.code, ...no }), 201)
    expect(told(await act(round, 'close'))).toBe('409 quorum_missed')
    expectStatus(await vote(round, third, { entry: entry.code, ...no }), 201)
    expectStatus(await act(round, 'close'), 200)
    expect((await resultOf(round)).categories[0]?.placings).toMatchObject([{ marks: [0, 0], ballotCount: 2 }])
  })

  it('of all jurors leaves an entry that only a further juror can judge', async () => {
    const contest = await makeContest()
    const related = jury.map((name) => newsroom.ids[name])
    const entry = await enter(contest, 'A', { relatedJurors: related })
    const round = await openedRound(contest)
    const refused = await act(round, 'close')
    expect(refused.body).toMatchObject({ missingCount: 1, barred: [{ code: entry.code, category: '风光类' }] })
    expectStatus(await change(round, { jurors: [...related, newsroom.ids.editor2] }), 200)
    expectStatus(await vote(round, 'editor2', { entry: entry.code, ...yes }), 201)
    expectStatus(await act(round, 'close'), 200)
  })
})

describe('closing', () => {
  it('needs the quorum of every entry, or a reason, which is kept', async () => {
    const contest = await makeContest()
    const [a, b] = [await enter(contest, 'A'), await enter(contest, 'B')]
    const round = await openedRound(contest)
    for (const by of [first, second]) expectStatus(await vote(round, by, { entry: a.code, ...yes }), 201)
    const refused = await act(round, 'close')
    expect(told(refused)).toBe('409 quorum_missed')
    expect(refused.body).toMatchObject({ missingCount: 1, barred: [] })
    expect(Object.keys(refused.body).sort()).toEqual(['barred', 'errors', 'missingCount'])
    for (const named of [b.code, b.id]) expect(refused.text).not.toContain(named)
    expect(told(await act(round, 'close', 'desk', { override: ' ' }))).toBe('400 reason_required')
    expect(told(await act(round, 'close', 'editor', { override: '来不及' }))).toBe('403 contest_office_only')
    expectStatus(await act(round, 'close', 'desk', { override: '两位评委生病' }), 200)
    const { categories, override } = await resultOf(round)
    expect(written(categories[0]?.placings ?? [])).toBe('A1+ B-')
    expect(override).toMatchObject({ reason: '两位评委生病', missing: [{ code: b.code }] })
    expect(await events(contest, 'overrideQuorum')).toMatchObject([
      { reason: '两位评委生病', details: { missingCount: 1 } },
    ])
    expect(told(await act(round, 'close'))).toBe('409 round_not_open')
  })

  it('finds a ballot that was changed, added or deleted in the database', async () => {
    const contest = await makeContest()
    const entry = await enter(contest, 'A')
    const round = await openedRound(contest, { quorum: 1 })
    for (const by of [first, second]) expectStatus(await vote(round, by, { entry: entry.code, ...yes }), 201)
    const { db } = newsroom.payload
    const { docs } = await db.find<{ id: string; vote: object }>({
      collection: 'contest-ballots',
      where: { round: { equals: round } },
    })
    const [ballot] = docs
    if (!ballot) throw new Error('no ballot')
    await db.updateOne({ collection: 'contest-ballots', id: ballot.id, data: { vote: { isYes: false } } })
    expect(told(await act(round, 'close'))).toBe('409 ballots_altered')
    await db.updateOne({ collection: 'contest-ballots', id: ballot.id, data: { vote: ballot.vote } })
    const added = {
      id: `added-${round}`,
      round,
      juror: newsroom.ids[third],
      entry: entry.id,
      vote: { isYes: true },
      salt: 's',
      castAt: inHours(0),
    }
    await db.create({ collection: 'contest-ballots', data: added })
    expect(told(await act(round, 'close'))).toBe('409 ballots_altered')
    await db.deleteOne({ collection: 'contest-ballots', where: { id: { equals: added.id } } })
    expectStatus(await act(round, 'close'), 200)
  })

  it('leaves out what was disqualified meanwhile', async () => {
    const contest = await makeContest()
    const [a, b] = [await enter(contest, 'A'), await enter(contest, 'B')]
    const round = await openedRound(contest, { quorum: 1 })
    for (const { code } of [a, b]) expectStatus(await vote(round, first, { entry: code, ...yes }), 201)
    expectStatus(
      await newsroom.ask('desk', 'POST', `/api/contest-entries/${b.id}/disqualify`, { body: { reason: '拼接' } }),
      200,
    )
    expect(told(await vote(round, second, { entry: b.code, ...yes }))).toBe('404 not_found')
    expectStatus(await act(round, 'close'), 200)
    expect(written((await resultOf(round)).categories[0]?.placings ?? [])).toBe('A1+')
  })
})

describe('rounds one after the other', () => {
  it('lead from a shortlist by scores to a ranking, each from what went on', async () => {
    const contest = await makeContest()
    const entries = Object.fromEntries(
      await Promise.all([...'ABCDE'].map(async (name) => [name, await enter(contest, name)] as const)),
    )
    const people1 = await enter(contest, 'P', { category: '人文类' })
    const code = (name: string) => entries[name]?.code ?? ''
    const shortlist = await makeRound(contest, { advance: 3, quorum: 3 })
    const criteria = [
      { name: '内容', weight: 2 },
      { name: '技术', weight: 1 },
    ]
    const scores = await makeRound(contest, { kind: 'score', criteria, advance: 2, quorum: 2 })
    const ranking = await makeRound(contest, { kind: 'ranking', quorum: 2 })
    expect(told(await act(scores, 'open'))).toBe('409 earlier_round_not_closed')
    expectStatus(await act(shortlist, 'open'), 200)
    expect(told(await act(scores, 'open'))).toBe('409 earlier_round_not_closed')
    for (const by of jury) {
      for (const name of 'ABCD')
        expectStatus(
          await vote(shortlist, by, { entry: code(name), vote: name === 'D' && by === first ? 'no' : 'yes' }),
          201,
        )
      expectStatus(await vote(shortlist, by, { entry: code('E'), ...no }), 201)
      expectStatus(await vote(shortlist, by, { entry: people1.code, ...yes }), 201)
    }
    expectStatus(await act(shortlist, 'close'), 200)
    const [scenery] = (await resultOf(shortlist)).categories.filter(({ category }) => category === '风光类')
    expect(
      scenery?.placings.map(({ code: one, place, goesOn }) => `${nameIn(one)}${place}${goesOn ? '+' : ''}`).sort(),
    ).toEqual(['A1+', 'B1+', 'C1+', 'D4', 'E5'])
    expectStatus(await act(scores, 'open'), 200)
    expect((await entriesFor(scores, first)).entries.map(({ code: one }) => nameIn(one)).sort()).toEqual([
      'A',
      'B',
      'C',
      'P',
    ])
    expect(told(await vote(scores, first, { entry: code('D'), scores: [5, 5] }))).toBe('404 not_found')
    for (const by of [first, second]) {
      expectStatus(await vote(scores, by, { entry: code('A'), scores: [9, 6] }), 201)
      expectStatus(await vote(scores, by, { entry: code('B'), scores: [7, 7] }), 201)
      // As B in the mean (7), but less in the heavier criterion.
      expectStatus(await vote(scores, by, { entry: code('C'), scores: [6, 9] }), 201)
      expectStatus(await vote(scores, by, { entry: people1.code, scores: [1, 1] }), 201)
    }
    expectStatus(await act(scores, 'close'), 200)
    const scored = (await resultOf(scores)).categories
    expect(written(scored.find(({ category }) => category === '风光类')?.placings ?? [])).toBe('A1+ B2+ C3')
    expectStatus(await act(ranking, 'open'), 200)
    expect(told(await vote(ranking, first, { category: '风光类', order: [code('A')] }))).toBe('400 order_incomplete')
    expect(told(await vote(ranking, first, { category: '没有', order: [] }))).toBe('404 not_found')
    expectStatus(await vote(ranking, first, { category: '风光类', order: [code('B'), code('A')] }), 201)
    expectStatus(await vote(ranking, second, { category: '风光类', order: [code('A'), code('B')] }), 201)
    expect(told(await vote(ranking, second, { category: '风光类', order: [code('B'), code('A')] }))).toBe(
      '409 already_voted',
    )
    for (const by of [first, second])
      expectStatus(await vote(ranking, by, { category: '人文类', order: [people1.code] }), 201)
    expectStatus(await act(ranking, 'close'), 200)
    // One first place each: the scores of the round before decide.
    const ranked = await resultOf(ranking)
    expect(ranked.isSettled).toBe(true)
    expect(ranked.categories.map(({ category, placings }) => `${category} ${written(placings)}`).sort()).toEqual([
      '人文类 P1+',
      '风光类 A1+ B2+',
    ])
    expect((await events(contest)).map(({ action }) => action)).toEqual([
      'create',
      'openRound',
      ...Array.from({ length: 18 }, () => 'castBallot'),
      'closeRound',
      'openRound',
      ...Array.from({ length: 8 }, () => 'castBallot'),
      'closeRound',
      'openRound',
      ...Array.from({ length: 4 }, () => 'castBallot'),
      'closeRound',
    ])
  })

  it('wait for ties, which the chair decides with a reason, once', async () => {
    const contest = await makeContest()
    const [a, b] = [await enter(contest, 'A'), await enter(contest, 'B')]
    const round = await openedRound(contest, { kind: 'ranking' })
    expectStatus(await vote(round, first, { category: '风光类', order: [a.code, b.code] }), 201)
    expectStatus(await vote(round, second, { category: '风光类', order: [b.code, a.code] }), 201)
    const next = await makeRound(contest)
    expectStatus(await act(round, 'close'), 200)
    expect(told(await act(next, 'open'))).toBe('409 ties_undecided')
    const before = await resultOf(round, first)
    expect(before.categories[0]?.ties).toMatchObject([
      { codes: [a.code, b.code].sort(), decision: null, mayDecide: true },
    ])
    expect((await resultOf(round, 'desk')).categories[0]?.ties).toMatchObject([{ mayDecide: false }])
    const tie = before.categories[0]?.ties[0]?.id
    const decide = (by: 'desk' | (typeof jury)[number], data: object = {}) =>
      act(round, 'decide-tie', by, { tie, order: [b.code, a.code], reason: '题材更难得', ...data })
    for (const by of [second, 'desk'] as const) expect(told(await decide(by))).toBe('403 chair_only')
    expect(told(await decide(first, { reason: '' }))).toBe('400 reason_required')
    expect(told(await decide(first, { order: [b.code] }))).toBe('400 order_incomplete')
    expect(told(await decide(first, { tie: 'nothing' }))).toBe('404 not_found')
    const answers = await Promise.all([decide(first), decide(first)])
    expect(answers.map(told).sort()).toEqual(['200', '409 tie_decided'])
    const after = await resultOf(round)
    expect(written(after.categories[0]?.placings ?? [])).toBe('B1+ A2+')
    expect(after.categories[0]?.ties[0]?.decision).toMatchObject({ order: [b.code, a.code], reason: '题材更难得' })
    const [closing] = await events(contest, 'closeRound')
    const decided = await events(contest, 'decideTie')
    expect(decided).toMatchObject([{ details: { digestBefore: before.digest, digest: after.digest } }])
    expect(closing).toMatchObject({ details: { digest: before.digest, tieCount: 1 } })
    expectStatus(await act(next, 'open'), 200)
  })

  it('have ties that the office draws lots for, where the chair is recused', async () => {
    const contest = await makeContest()
    const [a, b] = [await enter(contest, 'A'), await enter(contest, 'B', { relatedJurors: [newsroom.ids[first]] })]
    const round = await openedRound(contest, { kind: 'ranking' })
    expectStatus(await vote(round, second, { category: '风光类', order: [a.code, b.code] }), 201)
    expectStatus(await vote(round, third, { category: '风光类', order: [b.code, a.code] }), 201)
    expectStatus(await vote(round, first, { category: '风光类', order: [a.code] }), 201)
    expectStatus(await act(round, 'close'), 200)
    const tie = (await resultOf(round)).categories[0]?.ties[0]
    expect(tie).toMatchObject({ mayDecide: true })
    const data = { tie: tie?.id, order: [a.code, b.code], reason: '当众抽签' }
    expect(told(await act(round, 'decide-tie', first, data))).toBe('403 chair_recused')
    expectStatus(await act(round, 'decide-tie', 'desk', data), 200)
  })
})

it('jurors are told that a round waits for them, and that it is closed, and of nothing in it', async () => {
  const contest = await makeContest()
  await enter(contest, 'N')
  const round = await openedRound(contest)
  const { announceWaiting } = await import('../../../src/notices/announceWaiting')
  const noticesOf = async (who: (typeof jury)[number] | 'desk') => {
    // So many at a time.
    while ((await newsroom.payload.count({ collection: 'notice-outbox' })).totalDocs > 0)
      await announceWaiting(newsroom.payload)
    const { body } = await newsroom.ask(who, 'GET', '/api/notices/mine?filter=all')
    const all = body.notices as {
      kind: string
      action: string
      documentId: string
      reason: unknown
      isSettled: boolean
    }[]
    return all
      .filter(({ documentId, action }) => documentId === contest && action.endsWith('Round'))
      .map(({ kind, action, reason, isSettled }) => [kind, action, reason, isSettled])
  }
  for (const juror of jury) expect(await noticesOf(juror)).toEqual([['waiting', 'openRound', null, false]])
  expectStatus(await act(round, 'close', 'desk', { override: '测试' }), 200)
  for (const juror of jury)
    expect((await noticesOf(juror)).sort()).toEqual([
      ['outcome', 'closeRound', null, false],
      ['waiting', 'openRound', null, true],
    ])
  expect(await noticesOf('desk')).toEqual([])
})
