import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type BootedNewsroom, bootNewsroom } from '../support/bootNewsroom'
import { type Asker, codesOf, expectStatus } from '../support/client'

/** More than the most that one answer holds. */
const many = 104

let newsroom: BootedNewsroom
let id: string
const unhandled: unknown[] = []
const note = (reason: unknown) => void unhandled.push(reason)

beforeAll(async () => {
  newsroom = await bootNewsroom()
  id = await newsroom.createPiece()
  process.on('unhandledRejection', note)
})

afterAll(async () => {
  process.off('unhandledRejection', note)
  await newsroom?.stop()
})

const get = (who: Asker, path: string) => newsroom.ask(who, 'GET', path)

describe('a question that no database here can answer', () => {
  it.each([
    '/api/articles?where[item.authors][in]=x',
    '/api/articles?where[item.authors][equals]=x',
    '/api/articles?where[item.authors][like]=x',
    '/api/articles?where[item.signatures][equals]=x',
    '/api/articles?sort=item.authors',
    '/api/articles?sort=-item.signatures',
    '/api/articles?where[body.0.children][in]=x',
    '/api/articles?where[headline][equals][]=1',
    '/api/articles?where[headline][like][]=1&where[headline][like][]=2',
    '/api/photo-captions?where[article.tags][in]=x',
    '/api/articles/versions?where[version.publishedAt][greater_than]=abc',
    '/api/articles/versions?where[version.item.authors][in]=x',
    '/api/articles/versions?where[version.wordCount][equals]=abc',
    '/api/topics?where[pieces.section.name][equals]=x',
  ])('is refused as the asker’s mistake: %s', async (path) => {
    const answer = await get('editor', path)
    expect([path, answer.status]).toEqual([path, 400])
    expect(codesOf(answer)[0]).toMatch(/^malformed_/)
  })

  it('while conditions that are joined are answered, in the spelling of GraphQL too', async () => {
    const where = '{ OR: [{ headline: { equals: "村道通车" } }, { AND: [{ headline: { equals: "x" } }] }] }'
    const { text } = await newsroom.graphql('editor', `{ Articles(where: ${where}) { docs { id } } }`)
    expect(text).toContain(id)
  })
})

describe('a question through two relations', () => {
  it.each<[Asker, string]>([
    [null, '/api/articles?where[bylines.byline.user.email][like]=x'],
    [null, '/api/articles?where[captions.photo.filename][like]=x'],
    [null, '/api/photo-captions?where[article.item.state][equals]=draft'],
    [null, '/api/photo-captions?where[article.section.name][equals]=x&where[item.state][equals]=draft'],
    [null, '/api/articles?sort=bylines.byline.user.email'],
    ['reporter', '/api/articles?where[bylines.byline.user.email][like]=x'],
    ['reporter', '/api/articles?where[bylines.byline.user.name][like]=x&where[nope][equals]=1'],
    ['reporter', '/api/articles?where[or][0][bylines.byline.user.hash][exists]=true'],
    ['reporter', '/api/articles/versions?where[version.bylines.byline.user.email][like]=x'],
  ])('is refused to %s without a failure left behind: %s', async (who, path) => {
    expect((await get(who, path)).status).toBe(400)
    // Rejections that nobody handles are told after the turn in which they were made.
    await new Promise((resolve) => setTimeout(resolve, 20))
    expect(unhandled.splice(0)).toEqual([])
  })

  it.each<[Asker, string]>([
    [null, '/api/photo-captions?where[article.genre][equals]=opinion'],
    [null, '/api/articles?where[section.slug][equals]=x'],
    ['reporter', '/api/articles?where[section.name][equals]=x'],
    ['reporter', '/api/photo-captions?where[article.section.name][equals]=x'],
    ['reporter', '/api/photo-captions?sort=article.section.name'],
    ['reporter', '/api/articles?where[state][equals]=killed&where[bylines.byline.user.name][like]=x'],
    ['reporter', '/api/articles/versions?where[version.section.name][equals]=x'],
  ])('is answered to %s where each step may be read: %s', async (who, path) => {
    const { body } = expectStatus(await get(who, path), 200)
    expect(body.docs).toEqual([])
  })
})

describe('the versions of a document', () => {
  beforeAll(async () => {
    const { db } = newsroom.payload
    for (let n = 0; n < many; n += 1) {
      const at = new Date(2026, 0, 1, 0, n).toISOString()
      const versionData = { headline: `第 ${n} 版`, createdAt: at, updatedAt: at, _status: 'draft' }
      await db.createVersion({
        collectionSlug: 'articles',
        parent: id,
        versionData: versionData as never,
        autosave: false,
        createdAt: at,
        updatedAt: at,
      })
    }
  })

  it.each(['limit=0', 'limit=1000000', 'pagination=false', 'limit=101'])(
    'are at most 100 in an answer: ?%s',
    async (query) => {
      const { body } = expectStatus(
        await get('editor', `/api/articles/versions?where[parent][equals]=${id}&${query}`),
        200,
      )
      expect(body.docs).toHaveLength(100)
    },
  )

  it('are at most 100 in GraphQL', async () => {
    const { text } = await newsroom.graphql(
      'editor',
      '{ versionsArticles(limit: 0) { docs { id version { headline } } } }',
    )
    expect(text.match(/"headline"/g)).toHaveLength(100)
  })

  it.each(['4', '1000000', '-1', 'abc'])('follow three relations at most, asked for %s', async (depth) => {
    const levels = (value: unknown): number =>
      value && typeof value === 'object'
        ? Math.max(0, ...Object.values(value).map(levels)) + ('createdAt' in value && 'id' in value ? 1 : 0)
        : 0
    const list = expectStatus(
      await get('editor', `/api/articles/versions?where[parent][equals]=${id}&depth=${depth}&limit=3`),
      200,
    )
    const one = expectStatus(
      await get('editor', `/api/articles/versions/${list.body.docs?.[0]?.id}?depth=${depth}`),
      200,
    )
    expect(levels(list.body.docs?.[0])).toBeLessThanOrEqual(4)
    expect(levels(one.body)).toBeLessThanOrEqual(4)
  })
})
