import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type BootedNewsroom, bootNewsroom } from '../support/bootNewsroom'
import { expectStatus } from '../support/client'

let newsroom: BootedNewsroom

beforeAll(async () => {
  newsroom = await bootNewsroom()
})

afterAll(() => newsroom?.stop())

const byline = (body: object) => newsroom.ask('editor', 'POST', '/api/bylines', { body })

describe('a byline', () => {
  it('gets its id and its address from the newsroom, not from who sends them', async () => {
    const { doc } = expectStatus(await byline({ id: 'mine', name: '王燕华', slug: 'chosen' }), 201).body
    expect(doc?.id).not.toBe('mine')
    expect(doc?.slug).toBe('wang-yanhua')
  })

  it('of another person who sounds the same gets an address of its own', async () => {
    const { doc } = expectStatus(await byline({ name: '王燕花' }), 201).body
    expect(doc?.slug).toMatch(/^wang-yanhua-[0-9a-f]{6}$/)
  })

  it('keeps its address when the name is corrected', async () => {
    const { doc } = expectStatus(await byline({ name: '张美艳' }), 201).body
    const { body } = expectStatus(
      await newsroom.ask('editor', 'PATCH', `/api/bylines/${doc?.id}`, { body: { name: '张美燕', slug: 'chosen' } }),
      200,
    )
    expect(body.doc).toMatchObject({ name: '张美燕', slug: 'zhang-meiyan' })
  })
})

describe('a section', () => {
  it.each(['Bad Slug', 'ÄÖ', '要闻', '-a', ''])('does not take the address %j', async (slug) => {
    const answer = await newsroom.ask('desk', 'POST', '/api/sections', { body: { name: '坏', slug } })
    expect([answer.status, answer.body.errors?.[0]?.path]).toEqual([400, 'slug'])
  })

  it.each(['chief', 'editor', 'reporter', null] as const)('is made by desk heads and above only: %s', async (who) => {
    const answer = await newsroom.ask(who, 'POST', '/api/sections', { body: { name: '副刊', slug: `fukan-${who}` } })
    expect(answer.status).toBe(who === 'chief' ? 201 : 403)
  })

  it('is public but for the track that its pieces take', async () => {
    expectStatus(
      await newsroom.ask('desk', 'PATCH', `/api/sections/${newsroom.sectionId}`, {
        body: { track: 'brief', briefGenres: ['news'] },
      }),
      200,
    )
    const { body } = expectStatus(await newsroom.ask(null, 'GET', `/api/sections/${newsroom.sectionId}`), 200)
    expect(body.name).toBe('要闻')
    expect(body).not.toHaveProperty('track')
    expect(body).not.toHaveProperty('briefGenres')
    expectStatus(
      await newsroom.ask('desk', 'PATCH', `/api/sections/${newsroom.sectionId}`, {
        body: { track: null, briefGenres: [] },
      }),
      200,
    )
  })
})

describe('the settings of the newsroom', () => {
  const save = (who: 'chief' | 'desk' | 'reporter' | null, body: object) =>
    newsroom.ask(who, 'POST', '/api/globals/newsroom-settings', { body })

  it('are changed by the chief editor', async () => {
    expectStatus(await save('chief', { urgentTrackIsOn: true, timeZone: 'Asia/Urumqi' }), 200)
    const { body } = await newsroom.ask('reporter', 'GET', '/api/globals/newsroom-settings')
    expect(body).toMatchObject({ urgentTrackIsOn: true, timeZone: 'Asia/Urumqi' })
  })

  it('are changed by nobody below', async () => {
    for (const who of ['desk', 'reporter', null] as const)
      expect((await save(who, { urgentTrackIsOn: false })).status).toBe(403)
  })

  it('refuse a time zone that there is not', async () => {
    const answer = await save('chief', { timeZone: 'Mars/Olympus' })
    expect([answer.status, answer.body.errors?.[0]?.path]).toEqual([400, 'timeZone'])
  })
})

describe('a piece', () => {
  const create = (data: object) =>
    newsroom.ask('reporter', 'POST', '/api/articles', { body: { slugline: '甲', ...data } })

  it('notes who settled a gap, not who is said to have', async () => {
    const gaps = [
      { gapId: 'g1', kind: 'lost', status: 'filled', resolvedBy: '冒名者', resolvedAt: '2000-01-01T00:00:00.000Z' },
    ]
    const { doc } = expectStatus(await create({ gaps }), 201).body
    const [gap] = (doc?.gaps ?? []) as { resolvedBy: string; resolvedAt: string }[]
    expect(gap?.resolvedBy).toBe(
      (await newsroom.payload.findByID({ collection: 'users', id: newsroom.ids.reporter })).name,
    )
    expect(new Date(gap?.resolvedAt ?? 0).getFullYear()).toBeGreaterThan(2000)
  })

  it('of our own has no data of a reprint', async () => {
    const { doc } = expectStatus(
      await create({ source: { kind: 'own', outlet: '他报', url: 'javascript:alert(1)' } }),
      201,
    ).body
    expect(doc?.genre).toBe('news')
    expect(doc?.source).toMatchObject({ kind: 'own' })
    const { outlet, url } = (doc?.source ?? {}) as { outlet?: unknown; url?: unknown }
    expect([outlet ?? null, url ?? null]).toEqual([null, null])
  })

  it('that is a reprint keeps them, and refuses an address that is none', async () => {
    const source = { kind: 'reprint', outlet: '他报', url: 'https://other.test/a' }
    expect(expectStatus(await create({ source }), 201).body.doc?.source).toMatchObject(source)
    const answer = await create({ source: { ...source, url: 'javascript:alert(1)' } })
    expect([answer.status, answer.body.errors?.[0]?.path]).toEqual([400, 'source.url'])
  })

  it('is refused with every field of another shape named, although it is a draft', async () => {
    const answer = await create({ genre: 'nonsense', print: { page: -3 } })
    expect([answer.status, answer.body.errors?.map(({ path }) => path).sort()]).toEqual([400, ['genre', 'print.page']])
  })
})

describe('tombstones', () => {
  it('are read by anybody and written by nobody', async () => {
    expect((await newsroom.ask(null, 'GET', '/api/tombstones')).status).toBe(200)
    const body = { collectionSlug: 'articles', slug: 'a', state: 'killed', goneAt: '2026-01-01T00:00:00.000Z' }
    for (const who of ['admin', 'chief', null] as const)
      expect((await newsroom.ask(who, 'POST', '/api/tombstones', { body })).status).toBe(403)
  })
})
