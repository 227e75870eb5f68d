import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Board, Desk } from '../../../src/desk/card'
import { type BootedNewsroom, bootNewsroom } from '../support/bootNewsroom'
import { codesOf, expectStatus } from '../support/client'
import type { PersonName } from '../support/people'

let newsroom: BootedNewsroom
const ids: Record<string, string> = {}

const hour = (hours: number) => new Date(Date.now() + hours * 3_600_000).toISOString()
/** Behind the noon of tomorrow, at whatever hour the test runs. */
const later = () => hour(37)

beforeAll(async () => {
  newsroom = await bootNewsroom()
  for (const state of ['draft', 'review1', 'review2', 'review3', 'approved', 'correcting'] as const)
    ids[state] = await newsroom.pieceIn(state, { data: { slugline: `在${state}`, headline: `题${state}` } })
  ids.second = await newsroom.pieceIn('review3', { data: { slugline: '第二篇终审' } })
})

afterAll(() => newsroom?.stop())

/** The product's own endpoints; their shapes are declared beside them. */
const deskOf = async (who: PersonName) =>
  expectStatus(await newsroom.ask(who, 'GET', '/api/desk'), 200).body as unknown as Desk
const boardOf = async (who: PersonName, query = '') =>
  expectStatus(await newsroom.ask(who, 'GET', `/api/board${query}`), 200).body as unknown as Board
const onBoard = async (who: PersonName, query = '') => {
  const { columns } = await boardOf(who, query)
  return columns.flatMap(({ state, cards }) => cards.map(({ slugline }) => `${state} ${slugline}`)).sort()
}
const sluglines = ({ cards }: { cards: readonly { slugline: string }[] }) =>
  cards.map(({ slugline }) => slugline).sort()

describe('what waits', () => {
  it.each<[PersonName, readonly string[]]>([
    ['reporter', []],
    ['photographer', []],
    ['admin', []],
    ['editor', ['在review1']],
    ['editor2', ['在review1']],
    // The desk head of the first three reviews may also publish a correction; a chief signs the last and publishes.
    ['desk', ['在correcting', '在review2']],
    ['chief', ['在approved', '在correcting', '在review3', '第二篇终审']],
    ['proofreader', ['在review1', '在review2', '在review3', '第二篇终审']],
  ])('for %s is what the table names that office for', async (who, expected) => {
    const { waiting } = await deskOf(who)
    expect(sluglines(waiting)).toEqual(expected)
    expect(waiting.total).toBe(expected.length)
  })

  it('leaves out what four eyes forbid', async () => {
    const own = await newsroom.pieceIn('draft', { by: 'editor', data: { slugline: '编辑自己写的' } })
    expectStatus(await newsroom.take(own, 'submit', 'editor'), 200)
    expect(sluglines((await deskOf('editor')).waiting)).toEqual(['在review1'])
    expect(sluglines((await deskOf('editor2')).waiting)).toEqual(['在review1', '编辑自己写的'].sort())
    expectStatus(await newsroom.take(own, 'recall', 'editor'), 200)
    expectStatus(await newsroom.take(own, 'spike', 'editor', { reason: '测试作废' }), 200)
  })

  it('counts what a higher role may sign below apart', async () => {
    expect((await deskOf('chief')).below).toBe(2)
    expect(await onBoard('chief', '?list=below')).toEqual(['review1 在review1', 'review2 在review2'])
    expect((await deskOf('editor')).below).toBe(0)
  })

  it('follows a delegation and the duty roster', async () => {
    const period = { startsAt: hour(-1), endsAt: hour(1) }
    const lent = { from: newsroom.ids.desk, to: newsroom.ids.editor2, role: 'deskHead', reason: '测试', ...period }
    expectStatus(await newsroom.ask('desk', 'POST', '/api/delegations', { body: lent }), 201)
    // The principal signed the piece that is being corrected: nobody publishes that on the same behalf.
    expect(sluglines((await deskOf('editor2')).waiting)).toEqual(['在review1', '在review2'])
    const duty = { user: newsroom.ids.editor, ...period }
    expectStatus(await newsroom.ask('chief', 'POST', '/api/duty-roster', { body: duty }), 201)
    // The rights of duty go to reviewers only; they come on top of the own ones.
    expect(sluglines((await deskOf('editor')).waiting)).toEqual(['在approved', '在review1'])
  })

  it('has what was assigned to a person, by due time', async () => {
    const id = ids.draft ?? ''
    const input = { assignee: newsroom.ids.photographer, dueAt: hour(-2) }
    expectStatus(await newsroom.take(id, 'assign', 'desk', input), 200)
    const { waiting, overdue } = await deskOf('photographer')
    expect(waiting.cards.map(({ slugline }) => slugline)).toEqual(['在draft'])
    expect(sluglines(overdue)).toEqual(['在draft'])
    expect(sluglines((await deskOf('desk')).overdue)).toEqual(['在draft'])
    expect(sluglines((await deskOf('colleague')).overdue)).toEqual([])
    expect(sluglines((await deskOf('reporter')).overdue)).toEqual(['在draft'])
    expect(await onBoard('chief', '?overdue=1')).toEqual(['draft 在draft'])
  })
})

describe('an author', () => {
  it('sees what he or she sent and where it is', async () => {
    expect(sluglines((await deskOf('reporter')).sent)).toEqual([
      '在approved',
      '在review1',
      '在review2',
      '在review3',
      '第二篇终审',
    ])
    expect((await deskOf('colleague')).sent.total).toBe(0)
  })

  it('sees what was returned, until it is sent again', async () => {
    const id = ids.second ?? ''
    const returned = await newsroom.take(id, 'return', 'chief', { to: 'draft', reason: '导语重写' })
    expectStatus(returned, 200)
    expect(sluglines((await deskOf('reporter')).returned)).toEqual(['第二篇终审'])
    expect((await deskOf('colleague')).returned.total).toBe(0)
    expectStatus(await newsroom.take(id, 'submit', 'reporter'), 200)
    expect((await deskOf('reporter')).returned.total).toBe(0)
  })

  it('has recalled a piece without it being returned', async () => {
    const id = ids.second ?? ''
    expectStatus(await newsroom.take(id, 'recall', 'reporter'), 200)
    expect((await deskOf('reporter')).returned.total).toBe(0)
    expect(sluglines((await deskOf('reporter')).drafts)).toEqual(['在draft', '第二篇终审'])
  })
})

describe('the clock', () => {
  it('counts what is scheduled for today, and not for another day', async () => {
    const id = await newsroom.pieceIn('approved', { data: { slugline: '定时稿' } })
    expectStatus(await newsroom.take(id, 'schedule', 'chief', { publishAt: later() }), 200)
    expect((await deskOf('chief')).scheduledSoon.total).toBe(0)
    const span = `from=${hour(36)}&to=${hour(38)}`
    const calendar = await newsroom.ask('reporter', 'GET', `/api/calendar?${span}`)
    expect(calendar.body).toMatchObject({ timeZone: 'Asia/Shanghai', isCut: false, cards: [{ slugline: '定时稿' }] })
    expect((await newsroom.ask('reporter', 'GET', `/api/calendar?from=${hour(40)}&to=${hour(60)}`)).body.cards).toEqual(
      [],
    )
  })

  it('moves a scheduled piece to another time, by whom the table names', async () => {
    const { body } = await newsroom.ask('chief', 'GET', `/api/calendar?from=${hour(36)}&to=${hour(38)}`)
    const id = (body.cards as { documentId: string }[])[0]?.documentId ?? ''
    const publishAt = hour(30)
    expect((await newsroom.take(id, 'schedule', 'desk', { publishAt })).status).toBe(403)
    expect(codesOf(await newsroom.take(id, 'schedule', 'chief', { publishAt: hour(-1) }))).toEqual(['publish_at_past'])
    expectStatus(await newsroom.take(id, 'schedule', 'chief', { publishAt }), 200)
    const moved = await newsroom.ask('chief', 'GET', `/api/calendar?from=${hour(29)}&to=${hour(31)}`)
    expect(moved.body.cards).toMatchObject([{ slugline: '定时稿', state: 'scheduled', publishAt }])
    expectStatus(await newsroom.take(id, 'schedule', 'chief', { publishAt: hour(1) }), 200)
    expect((await deskOf('chief')).scheduledSoon).toMatchObject({ total: 1, cards: [{ slugline: '定时稿' }] })
    expectStatus(await newsroom.take(id, 'schedule', 'chief', { publishAt: later() }), 200)
  })

  it('shows embargoed pieces and what was published', async () => {
    const embargoUntil = hour(72)
    await newsroom.createPiece({ data: { slugline: '禁发稿', embargoUntil } })
    await newsroom.pieceIn('published', { data: { slugline: '今日发' } })
    const { body } = await newsroom.ask('reporter', 'GET', `/api/calendar?from=${hour(-1)}&to=${hour(73)}`)
    const cards = body.cards as { slugline: string; embargoUntil: string | null; publishedAt: string | null }[]
    expect(cards.find(({ slugline }) => slugline === '禁发稿')?.embargoUntil).toBe(embargoUntil)
    expect(cards.find(({ slugline }) => slugline === '今日发')?.publishedAt).toEqual(expect.any(String))
    // The one that is being corrected is out as well.
    expect((await deskOf('reporter')).publishedToday).toBe(2)
  })

  it.each(['', 'from=x&to=y', 'from=2026-01-01&to=2025-01-01', 'from=2026-01-01&to=2027-01-01'])(
    'refuses the span "%s"',
    async (query) => {
      const answer = await newsroom.ask('reporter', 'GET', `/api/calendar?${query}`)
      expect([answer.status, codesOf(answer)[0]]).toEqual([400, 'invalid_filter'])
    },
  )
})

describe('the board', () => {
  it('has a column for every state, each counted', async () => {
    const { columns } = await boardOf('reporter', '?columns=review1:1,draft:1,killed:20')
    expect(columns.map(({ state, total, cards }) => [state, total, cards.length])).toEqual([
      ['review1', 1, 1],
      ['draft', 3, 1],
      ['killed', 0, 0],
    ])
    expect((await boardOf('reporter')).columns).toHaveLength(11)
  })

  it.each([
    ['track=brief', []],
    ['q=%E7%AC%AC%E4%BA%8C', ['draft 第二篇终审']],
    ['q=%25', []],
    ['section=elsewhere', []],
    ['genre=opinion', []],
    ['gaps=1', []],
    ['kind=photo-captions', []],
    ['list=failed', []],
    ['list=lateReview', []],
  ])('filters by %s', async (query, expected) => {
    expect(await onBoard('chief', `?${query}`)).toEqual(expected)
  })

  it('filters by author, by what is mine, and by several at once', async () => {
    const drafts = ['draft 在draft', 'draft 禁发稿', 'draft 第二篇终审'].sort()
    const columns = 'columns=draft:20'
    expect(await onBoard('chief', `?${columns}&author=${newsroom.ids.reporter}`)).toEqual(drafts)
    expect(await onBoard('chief', `?${columns}&author=${newsroom.ids.colleague}`)).toEqual([])
    expect(await onBoard('reporter', `?${columns}&mine=1&author=${newsroom.ids.reporter}`)).toEqual(drafts)
    expect(await onBoard('photographer', `?${columns}&mine=1`)).toEqual(['draft 在draft'])
    expect(await onBoard('reporter', `?${columns}&mine=1&section=${newsroom.sectionId}&q=禁发`)).toEqual([
      'draft 禁发稿',
    ])
  })

  it.each([
    'list=everything',
    'track=fast',
    'genre=poem',
    'mine=yes',
    'section=%27%20or',
    'author[in]=a',
    'kind=users',
    `q=${'x'.repeat(81)}`,
    'columns=nowhere:3',
    'columns=draft:0',
    'columns=draft:9999',
  ])('refuses %s', async (query) => {
    const answer = await newsroom.ask('chief', 'GET', `/api/board?${query}`)
    expect([answer.status, codesOf(answer)]).toEqual([400, ['invalid_filter']])
  })

  it('tells that something has changed, and nothing else', async () => {
    const before = await newsroom.ask('reporter', 'GET', '/api/board/changes')
    const etag = before.headers.get('etag') ?? ''
    expect(before.body.token).toBe((await boardOf('chief')).token)
    const ask = () => newsroom.ask('reporter', 'GET', '/api/board/changes', { headers: { 'if-none-match': etag } })
    expect([(await ask()).status, (await ask()).text]).toEqual([304, ''])
    await newsroom.edit(ids.draft ?? '', 'reporter', { headline: '改过的标题' })
    expect((await ask()).status).toBe(200)
  })
})

describe('a deputy', () => {
  it('finds only what may be signed on the principal’s behalf, and each of it can be', async () => {
    const mine = await newsroom.pieceIn('draft', { by: 'desk', data: { slugline: '委托人写的' } })
    expectStatus(await newsroom.take(mine, 'submit', 'desk'), 200)
    expectStatus(await newsroom.take(mine, 'approve', 'editor'), 200)
    const signed = await newsroom.pieceIn('review1', { data: { slugline: '委托人签过初审的' } })
    expectStatus(await newsroom.take(signed, 'approve', 'desk'), 200)
    const assigned = { assignee: newsroom.ids.editor2 }
    for (const id of [mine, signed]) expectStatus(await newsroom.take(id, 'assign', 'chief', assigned), 200)
    expect(sluglines((await deskOf('editor2')).waiting)).toEqual(['在review1', '在review2'])
    for (const id of [mine, signed])
      expect(codesOf(await newsroom.take(id, 'approve', 'editor2'))).toContain('principal_involved')
    expectStatus(await newsroom.take(ids.review2 ?? '', 'approve', 'editor2'), 200)
  })

  it('who is lent the same by another principal may sign for that one', async () => {
    const lent = { from: newsroom.ids.desk2, to: newsroom.ids.editor2, role: 'deskHead', reason: '测试' }
    const period = { startsAt: hour(-1), endsAt: hour(1) }
    expectStatus(await newsroom.ask('desk2', 'POST', '/api/delegations', { body: { ...lent, ...period } }), 201)
    expect(sluglines((await deskOf('editor2')).waiting)).toEqual(
      ['在correcting', '在review1', '委托人写的', '委托人签过初审的'].sort(),
    )
  })
})

describe('what was sent back', () => {
  it('is returned to the reviewers of the stage it came back to, until it goes on', async () => {
    const id = await newsroom.pieceIn('review2', { data: { slugline: '退到初审的' } })
    expectStatus(await newsroom.take(id, 'return', 'desk', { to: 'review1', reason: '标题再斟酌' }), 200)
    expect(sluglines((await deskOf('editor')).returned)).toEqual(['退到初审的'])
    expect((await deskOf('reporter')).returned.total).toBe(0)
    expect((await deskOf('proofreader')).returned.total).toBe(0)
    expectStatus(await newsroom.take(id, 'approve', 'editor'), 200)
    expect((await deskOf('editor')).returned.total).toBe(0)
  })
})

describe('a verbatim piece', () => {
  it('says so on its card and at its head', async () => {
    const id = await newsroom.createPiece({ data: { slugline: '照发的通稿', verbatim: true } })
    const { columns } = await boardOf('reporter', '?q=%E7%85%A7%E5%8F%91%E7%9A%84')
    expect(columns.flatMap(({ cards }) => cards.map(({ isVerbatim }) => isVerbatim))).toEqual([true])
    const { body } = await newsroom.ask('reporter', 'GET', `/api/articles/${id}/transitions`)
    expect(body.isVerbatim).toBe(true)
  })
})

describe('strangers', () => {
  const paths = ['/api/desk', '/api/board', '/api/board/changes', '/api/board/options', '/api/calendar']

  it.each(paths)('are not shown %s', async (path) => {
    const answer = await newsroom.ask(null, 'GET', path)
    expect([answer.status, codesOf(answer)]).toEqual([401, ['not_logged_in']])
  })

  it('are told no names but those on the cards', async () => {
    const { body, text } = await newsroom.ask('reporter', 'GET', '/api/board/options')
    expect(body.sections).toEqual([{ id: newsroom.sectionId, name: '要闻' }])
    expect(text).not.toContain('@')
  })
})
