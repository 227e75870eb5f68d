import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { watchPublicChanges } from '../../../src/delivery/changes/watchPublicChanges'
import { type BootedNewsroom, bootNewsroom } from '../support/bootNewsroom'
import { type Answer, type Doc, expectStatus, send } from '../support/client'

let newsroom: BootedNewsroom
let stopWatching: () => Promise<void>
let found: { of: string; select: unknown }[] = []
/** How often the next end of a picture's embargo was asked for. */
let momentsAsked = 0

beforeAll(async () => {
  newsroom = await bootNewsroom()
  stopWatching = watchPublicChanges(newsroom.payload)
  const { db } = newsroom.payload
  const find = db.find.bind(db)
  Object.assign(db, {
    find: (args: Parameters<typeof find>[0]) => {
      if (args.collection !== 'public-changes') found.push({ of: args.collection, select: args.select })
      if (args.select?.embargoUntil === true) momentsAsked += 1
      return find(args)
    },
  })
  for (const headline of ['甲稿', '乙稿', '丙稿']) await newsroom.pieceIn('published', { data: { headline } })
})

beforeEach(() => {
  found = []
})

afterAll(async () => {
  await stopWatching?.()
  await newsroom?.stop()
})

const read = (path: string) => send(newsroom.url, 'GET', path)
const readOf = (slug: string) => found.filter(({ of }) => of === slug)
const docsOf = ({ body }: Answer): readonly Doc[] => body.docs ?? []

let asked = 0
/** A question that nobody asked before, with the same answer. */
const anew = (path: string) => {
  asked += 1
  const ahead = new Date(Date.UTC(2100, 0, 1) + asked * 1_000).toISOString()
  return `${path}${path.includes('?') ? '&' : '?'}where[publishedAt][less_than]=${ahead}`
}

/** Asks anew until everything that can be kept is: other processes' looks begin only with the first second. */
async function warm(path: string, slug: string): Promise<void> {
  const readAgain = async () => {
    found = []
    expectStatus(await read(anew(path)), 200)
    return readOf(slug).length
  }
  await expect.poll(readAgain, { timeout: 5_000, interval: 20 }).toBe(0)
  found = []
}

const list = '/api/articles?limit=20&depth=1&sort=-publishedAt'

describe('an address that nobody asked for before', () => {
  it('is answered with the related documents that another answer has read', async () => {
    await warm(list, 'bylines')
    const answer = await read(anew(list))
    expect(answer.headers.get('x-cache')).toBe('miss')
    expect(docsOf(answer).map(({ headline }) => headline)).toEqual(['丙稿', '乙稿', '甲稿'])
    expect(docsOf(answer)[0]?.bylines).toMatchObject([{ byline: { id: newsroom.bylineId, name: expect.any(String) } }])
    expect(readOf('sections')).toEqual([])
  })

  it('is a list of documents that another list has read, with the same bytes', async () => {
    const [whole, again] = [await read(anew(list)), await read(anew(list))]
    await warm(list, 'bylines')
    const composed = await read(anew(list))
    expect(readOf('articles').map(({ select }) => select)).toEqual([{ id: true }])
    expect([again.text, composed.text]).toEqual([whole.text, whole.text])
  })

  it('reads those that the other list had not', async () => {
    const form = '/api/articles?depth=1&sort=-publishedAt&select[headline]=true'
    await warm(`${form}&limit=2`, 'bylines')
    const answer = await read(anew(`${form}&limit=3`))
    expect(docsOf(answer).map(({ headline }) => headline)).toEqual(['丙稿', '乙稿', '甲稿'])
    expect(docsOf(await read(anew(`${form}&limit=2&page=2`))).map(({ headline }) => headline)).toEqual(['甲稿'])
  })

  it('keeps each form of a document apart', async () => {
    await warm(list, 'bylines')
    for (const [form, names] of [
      ['select[headline]=true&depth=0', ['headline', 'id']],
      ['select[section]=true&depth=0', ['id', 'section']],
    ] as const)
      for (let times = 0; times < 3; times += 1) {
        const [first] = docsOf(await read(anew(`/api/articles?limit=3&${form}`)))
        expect(Object.keys(first ?? {}).sort()).toEqual(names)
      }
    const [flat] = docsOf(await read(anew('/api/articles?limit=3&depth=0')))
    expect(flat?.section).toBe(newsroom.sectionId)
    const [deep] = docsOf(await read(anew(list)))
    expect(deep?.section).toMatchObject({ id: newsroom.sectionId })
  })

  it('is one document by its address, told as a page of one and not counted', async () => {
    const { body } = await read('/api/articles?limit=1&sort=-publishedAt')
    const slug = String(body.docs?.[0]?.slug)
    const page = { limit: 1, page: 1, pagingCounter: 1, totalPages: 1, hasPrevPage: false, hasNextPage: false }
    const ends = { prevPage: null, nextPage: null }
    const { docs, ...one } = (await read(anew(`/api/articles?limit=1&where[slug][equals]=${slug}`))).body
    expect([docs?.length, one]).toEqual([1, { ...page, ...ends, totalDocs: 1 }])
    const { docs: none, ...nothing } = (await read(anew('/api/articles?limit=1&where[slug][equals]=none'))).body
    expect([none, nothing]).toEqual([[], { ...page, ...ends, totalDocs: 0 }])
    // A byline's articles: its own address is one, theirs are several.
    const byline = (await read(`/api/bylines?limit=1&where[id][equals]=${newsroom.bylineId}`)).body
    expect([byline.totalDocs, byline.docs?.[0]?.articles]).toEqual([1, expect.objectContaining({ hasNextPage: false })])
  })

  it('is counted where several have one address', async () => {
    const { db } = newsroom.payload
    const slug = `twice-${randomUUID()}`
    for (let times = 0; times < 2; times += 1)
      await db.create({
        collection: 'articles',
        data: {
          id: randomUUID(),
          slug,
          headline: '同址',
          _status: 'published',
          publishedAt: '2001-01-01T00:00:00.000Z',
        },
      })
    const { body } = await read(anew(`/api/articles?limit=1&where[slug][equals]=${slug}`))
    expect(body).toMatchObject({ totalDocs: 2, totalPages: 2, hasNextPage: true, nextPage: 2, limit: 1 })
    await db.deleteMany({ collection: 'articles', where: { slug: { equals: slug } } })
  })

  it('goes on by cursor over documents of another list', async () => {
    const pages = async () => {
      const first = await read('/api/articles?cursor=&limit=2&sort=-publishedAt&depth=1')
      const next = String(first.body.nextCursor)
      return [first, await read(`/api/articles?cursor=${next}&limit=2&sort=-publishedAt&depth=1`)]
    }
    const headlines = (answers: Answer[]) => answers.map((answer) => docsOf(answer).map(({ headline }) => headline))
    expect(headlines(await pages())).toEqual([['丙稿', '乙稿'], ['甲稿']])
    await warm(list, 'bylines')
    expect(headlines(await pages())).toEqual([['丙稿', '乙稿'], ['甲稿']])
  })
})

describe('a change', () => {
  it('of a byline’s name is in the next answer to any address', async () => {
    await warm(list, 'bylines')
    const name = '本报记者丁'
    expectStatus(await newsroom.ask('admin', 'PATCH', `/api/bylines/${newsroom.bylineId}`, { body: { name } }), 200)
    expect((await read(anew(list))).text).toContain(name)
  })

  it('has the next moment at which time changes something asked for anew only where it may have moved it', async () => {
    const { db } = newsroom.payload
    const photo = randomUUID()
    await db.create({ collection: 'media', data: { id: photo, alt: '画面', released: true, filename: `${photo}.jpg` } })
    await warm(list, 'bylines')
    const askedAfter = async (change: () => Promise<unknown>) => {
      found = []
      await change()
      expectStatus(await read(anew(list)), 200)
      await warm(list, 'bylines')
      return momentsAsked
    }
    const section = `/api/sections/${newsroom.sectionId}`
    momentsAsked = 0
    expect(await askedAfter(() => newsroom.ask('admin', 'PATCH', section, { body: { order: 7 } }))).toBe(0)
    expect(await askedAfter(() => newsroom.pieceIn('published'))).toBe(0)
    const data = { alt: '别的画面' }
    expect(await askedAfter(() => db.updateOne({ collection: 'media', id: photo, data }))).toBe(1)
  })

  it('that takes a piece down takes it out of every list', async () => {
    const id = await newsroom.pieceIn('published', { data: { headline: '就要撤的稿' } })
    await warm(list, 'bylines')
    expect((await read(anew(list))).text).toContain('就要撤的稿')
    expectStatus(await newsroom.take(id, 'kill', 'chief', { reason: '测试紧急撤稿' }), 200)
    const { text } = await read(anew(list))
    expect([text.includes('就要撤的稿'), text.includes(id)]).toEqual([false, false])
  })

  it.each([
    ['', false],
    [', though something else has changed since it was read', true],
  ])('that only time makes shows a picture when its embargo is over, and not before%s', async (when, changesMore) => {
    const alt = `禁发画面${when}。`
    const { db } = newsroom.payload
    const [photo, caption] = [randomUUID(), randomUUID()]
    const soon = new Date(Date.now() + 2_500).toISOString()
    const row = { id: photo, alt, released: true, embargoUntil: soon, filename: `${photo}.jpg` }
    await db.create({ collection: 'media', data: row })
    const publishedAt = new Date().toISOString()
    const words = { id: caption, text: '图片说明', photo, _status: 'published', publishedAt }
    await db.create({ collection: 'photo-captions', data: words })
    const captions = '/api/photo-captions?limit=5&depth=1'
    await warm(captions, 'media')
    const change = { body: { order: 8 } }
    if (changesMore) await newsroom.ask('admin', 'PATCH', `/api/sections/${newsroom.sectionId}`, change)
    await warm(captions, 'media')
    const before = await read(anew(captions))
    expect(Date.now()).toBeLessThan(Date.parse(soon))
    expect([before.text.includes(caption), before.text.includes(alt)]).toEqual([false, false])
    await expect.poll(() => Date.now(), { timeout: 5_000, interval: 10 }).toBeGreaterThan(Date.parse(soon))
    expect((await read(anew(captions))).text).toContain(alt)
  })
})

describe('what is the newsroom’s alone', () => {
  it('is not even read for strangers', async () => {
    expectStatus(await read(anew('/api/articles?limit=6&depth=0')), 200)
    expectStatus(await read('/api/media?limit=2'), 200)
    const leftOut = { slugline: false, item: false, state: false, gaps: false, deskNote: false }
    expect(readOf('articles')).toEqual([{ of: 'articles', select: expect.objectContaining(leftOut) }])
    const ofPictures = { filename: false, rights: false, search: false, focalPoint: { setBy: false } }
    expect(readOf('media')).toContainEqual({ of: 'media', select: expect.objectContaining(ofPictures) })
  })

  it('reaches the newsroom as ever, whoever has asked before', async () => {
    const user = String((await newsroom.ask('reporter', 'GET', '/api/users/me')).body.user?.id)
    expectStatus(await newsroom.ask('admin', 'PATCH', `/api/bylines/${newsroom.bylineId}`, { body: { user } }), 200)
    await warm(list, 'bylines')
    const own = await newsroom.ask('desk', 'GET', list)
    const piece = docsOf(own).find(({ headline }) => headline === '丙稿')
    expect(piece).toMatchObject({ slugline: expect.any(String), state: 'published', revision: expect.any(Number) })
    expect(piece?.bylines).toMatchObject([{ byline: { user } }])
  })

  it('reaches no stranger, whoever has asked before', async () => {
    const hidden = await newsroom.createPiece({ data: { headline: '尚未发表' } })
    const shown = await newsroom.pieceIn('published', { data: { headline: '带着未发稿' } })
    const caption = randomUUID()
    const { db } = newsroom.payload
    // A relation to a piece that readers do not see, below the guard that would refuse it.
    await db.create({
      collection: 'photo-captions',
      data: { id: caption, text: '说明', article: hidden, _status: 'published', publishedAt: new Date().toISOString() },
    })
    const captions = '/api/photo-captions?limit=9&depth=2'
    for (let times = 0; times < 3; times += 1) {
      const own = await newsroom.ask('desk', 'GET', anew(captions))
      expect([own.status, own.text.includes('尚未发表')]).toEqual([200, true])
      const stranger = await read(anew(captions))
      expect([stranger.status, stranger.text.includes('尚未发表')]).toEqual([200, false])
      for (const name of ['slugline', 'takenOutAt', 'deskNote', '"item"', '"user"'])
        expect([name, stranger.text.includes(name)]).toEqual([name, false])
    }
    expect((await read(anew(list))).text).toContain(shown)
  })

  it('is not told by asking for drafts, the trash or a field by its name', async () => {
    await warm(list, 'bylines')
    await newsroom.ask('desk', 'GET', `${list}&draft=true`)
    for (const query of ['draft=true', 'trash=true', 'select[slugline]=true', 'select[bylines]=false', 'joins=false']) {
      const { text } = await read(`${anew(list)}&${query}`)
      expect([query, text.includes('slugline'), text.includes('尚未发表')]).toEqual([query, false, false])
    }
  })
})
