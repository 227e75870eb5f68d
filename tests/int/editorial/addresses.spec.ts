import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { articleSlug } from '../../../src/editorial/articleSlug'
import { type BootedNewsroom, bootNewsroom } from '../support/bootNewsroom'
import { expectStatus, idIn } from '../support/client'

let newsroom: BootedNewsroom

beforeAll(async () => {
  newsroom = await bootNewsroom()
})

afterAll(() => newsroom?.stop())

const get = (path: string) => newsroom.ask(null, 'GET', path)
const slugOf = async (id: string) => String(expectStatus(await get(`/api/articles/${id}`), 200).body.slug)

async function opened(path: string) {
  const { status, headers } = await fetch(`${newsroom.url}${path}`, { redirect: 'manual' })
  return [status, headers.get('location')]
}

/** Corrects the headline; whoever publishes says whether the address follows it. */
async function correctHeadline(id: string, headline: string, renewAddress: boolean): Promise<string> {
  expectStatus(await newsroom.take(id, 'correct', 'editor', { kind: 'minor' }), 200)
  expectStatus(await newsroom.edit(id, 'editor', { headline }), 200)
  expectStatus(await newsroom.take(id, 'publish', 'desk', { renewAddress }), 200)
  return slugOf(id)
}

describe('the address of a published article', () => {
  it('stays when its headline is corrected, unless it is to follow the headline', async () => {
    const id = await newsroom.pieceIn('published', { data: { headline: '甲村通车' } })
    const first = await slugOf(id)
    expect(await correctHeadline(id, '乙村通车', false)).toBe(first)
    const second = await correctHeadline(id, '丙村通车', true)
    expect(second).toBe(articleSlug('丙村通车', id))
    expect(await opened(`/articles/${first}`)).toEqual([301, `/articles/${second}`])
    const step = (await newsroom.history(id)).events as { action: string; details?: unknown }[] | undefined
    expect(JSON.stringify(step)).toContain('renewAddress')
  })

  it('cannot be set by hand, published or not', async () => {
    const id = await newsroom.pieceIn('correcting', { data: { headline: '手写网址' } })
    const before = await slugOf(id)
    await newsroom.edit(id, 'editor', { slug: 'by-hand', previousSlugs: ['forged'] })
    expectStatus(await newsroom.take(id, 'publish', 'desk'), 200)
    expect(await slugOf(id)).toBe(before)
    expect(await opened('/articles/forged')).toEqual([404, null])
  })

  it('is led to from each of its former ones in one step, and may be one of them again', async () => {
    const id = await newsroom.pieceIn('published', { data: { headline: '一路' } })
    const first = await slugOf(id)
    const second = await correctHeadline(id, '二路', true)
    const third = await correctHeadline(id, '三路', true)
    for (const former of [first, second]) {
      expect(await opened(`/articles/${former}`)).toEqual([301, `/articles/${third}`])
      expect(await opened(`/api/articles/by-slug/${former}?format=text`)).toEqual([
        301,
        `/api/articles/by-slug/${third}?format=text`,
      ])
    }
    expect(await correctHeadline(id, '一路', true)).toBe(first)
    expect(await opened(`/articles/${first}`)).toEqual([200, null])
    for (const former of [second, third])
      expect(await opened(`/articles/${former}`)).toEqual([301, `/articles/${first}`])
    const { items } = (await get('/feeds/feed.json')).body as unknown as { items: { id: string; url: string }[] }
    expect(items.find(({ url }) => url.endsWith(first))?.id).toBe(`${newsroom.url}/articles/${first}`)
  })

  it('is gone under all its names once the piece is taken down, and back under all of them', async () => {
    const id = await newsroom.pieceIn('published', { data: { headline: '撤前' } })
    const first = await slugOf(id)
    const second = await correctHeadline(id, '撤后', true)
    expectStatus(await newsroom.take(id, 'withdraw', 'chief', { reason: '测试' }), 200)
    for (const name of [first, second]) {
      expect(await opened(`/articles/${name}`)).toEqual([410, null])
      expect(await opened(`/api/articles/by-slug/${name}`)).toEqual([410, null])
      expect((await get(`/api/addresses/${name}`)).status).toBe(410)
      // Partners know it by its first address, whichever they ask by.
      const { body } = expectStatus(await get(`/api/articles/by-slug/${name}/ninjs`), 410)
      expect(body).toMatchObject({ uri: `${newsroom.url}/articles/${first}`, pubStatus: 'canceled' })
    }
    expect((await get('/feeds/atom.xml')).text).toContain(`ref="${newsroom.url}/articles/${first}"`)
    expectStatus(await newsroom.take(id, 'restore', 'chief', { reason: '查明无误' }), 200)
    await newsroom.bring(id, 'published')
    expect(await opened(`/articles/${first}`)).toEqual([301, `/articles/${second}`])
    expect(await opened(`/articles/${second}`)).toEqual([200, null])
    expectStatus(await newsroom.take(id, 'kill', 'chief', { reason: '测试' }), 200)
    expect(await opened(`/articles/${first}`)).toEqual([410, null])
  })

  it.each(['a former one of another piece', 'where another was killed'])('is never %s', async (case_) => {
    const id = await newsroom.createPiece({ data: { headline: '撞名' } })
    const wanted = articleSlug('撞名', id)
    if (case_.startsWith('where'))
      await newsroom.payload.db.create({
        collection: 'tombstones',
        data: { id: `tombstone-${id}`, collectionSlug: 'articles', slug: wanted, state: 'killed', goneAt: new Date() },
      })
    else {
      const other = await newsroom.pieceIn('published', { data: { headline: '先来的' } })
      await newsroom.payload.db.updateOne({ collection: 'articles', id: other, data: { previousSlugs: [wanted] } })
    }
    await newsroom.bring(id, 'published')
    expect(await slugOf(id)).toBe(articleSlug('撞名', id, id.length))
    expect((await opened(`/articles/${wanted}`))[0]).toBe(case_.startsWith('where') ? 410 : 301)
  })
})

describe.each([
  ['sections', 'name', {}],
  ['topics', 'title', { isPublic: true }],
] as const)('the address of %s', (kind, nameField, more) => {
  const create = async (slug: string) =>
    idIn(
      expectStatus(
        await newsroom.ask('desk', 'POST', `/api/${kind}`, { body: { [nameField]: slug, slug, ...more } }),
        201,
      ).body.doc,
    )
  const rename = async (id: string, slug: string) => {
    const { revision } = (await newsroom.ask('desk', 'GET', `/api/${kind}/${id}`)).body
    expectStatus(await newsroom.ask('desk', 'PATCH', `/api/${kind}/${id}`, { body: { slug, revision } }), 200)
  }

  it('leads on after it was changed, until something else stands there', async () => {
    const id = await create(`${kind}-one`)
    await rename(id, `${kind}-two`)
    await rename(id, `${kind}-three`)
    for (const former of ['one', 'two'])
      expect(await opened(`/${kind}/${kind}-${former}`)).toEqual([301, `/${kind}/${kind}-three`])
    if (kind === 'sections')
      expect(await opened(`/feeds/sections/${kind}-one/rss.xml?summary=1`)).toEqual([
        301,
        `/feeds/sections/${kind}-three/rss.xml?summary=1`,
      ])
    const taker = await create(`${kind}-one`)
    expect((await opened(`/${kind}/${kind}-one`))[0]).toBe(200)
    await rename(taker, `${kind}-four`)
    expect(await opened(`/${kind}/${kind}-one`)).toEqual([301, `/${kind}/${kind}-four`])
    expect(await opened(`/${kind}/${kind}-two`)).toEqual([301, `/${kind}/${kind}-three`])
  })

  it('cannot be given former ones by hand', async () => {
    const id = await create(`${kind}-honest`)
    await newsroom.ask('desk', 'PATCH', `/api/${kind}/${id}`, { body: { previousSlugs: ['made-up'] } })
    expect(await opened(`/${kind}/made-up`)).toEqual([404, null])
  })
})
