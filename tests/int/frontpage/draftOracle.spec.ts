import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type BootedNewsroom, bootNewsroom } from '../support/bootNewsroom'
import { expectStatus, idIn } from '../support/client'

let newsroom: BootedNewsroom
let draft: string
let live: string
let topic: string
let related: string

beforeAll(async () => {
  newsroom = await bootNewsroom()
  draft = await newsroom.createPiece({ data: { headline: '没有人看过的标题' } })
  live = await newsroom.pieceIn('published')
  const made = async (path: string, body: object) =>
    idIn(expectStatus(await newsroom.ask('desk', 'POST', path, { body }), 201).body.doc)
  topic = await made('/api/topics', { title: '专题', slug: 'zhuan-ti', isPublic: true, pieces: [draft, live] })
  related = await made('/api/related-pieces', { article: live, pieces: [draft] })
})

afterAll(() => newsroom?.stop())

const foundBy = async (who: 'editor' | null, path: string) => {
  const { status, body } = await newsroom.ask(who, 'GET', path)
  return status === 200 ? (body.docs?.map(({ id }) => id) ?? body.totalDocs) : status
}

describe('who knows the id of a draft', () => {
  const questions = (id: string) => [
    `where[pieces][equals]=${id}`,
    `where[pieces][in]=${id}`,
    `where[pieces][in][0]=${id}`,
    `where[pieces][contains]=${id}`,
    `where[pieces.id][equals]=${id}`,
    `where[pieces__id][equals]=${id}`,
    `where[or][0][and][0][pieces][equals]=${id}`,
    `where[pieces][equals]=${id}&depth=2`,
    `where[pieces][in]=${id},${id}`,
  ]

  it('is told nothing by the topics and related pieces that hold it', async () => {
    for (const question of questions(draft)) {
      const none = /id\]\[|__id|contains/.test(question) ? [[], 400] : [[]]
      expect(none, question).toContainEqual(await foundBy(null, `/api/topics?${question}`))
      expect(none, question).toContainEqual(await foundBy(null, `/api/related-pieces?${question}`))
    }
    expect(await foundBy(null, `/api/topics/count?where[pieces][equals]=${draft}`)).toBe(0)
  })

  it('finds them by a published piece, and the newsroom by a draft', async () => {
    // Readers ask by equals and in; the newsroom's other operators are not for them.
    for (const question of questions(live).filter((each) => !/__|contains/.test(each)))
      expect(await foundBy(null, `/api/topics?${question}`), question).toEqual([topic])
    expect(await foundBy(null, `/api/topics?where[pieces][in]=${draft},${live}`)).toEqual([topic])
    expect(await foundBy('editor', `/api/topics?where[pieces][equals]=${draft}`)).toEqual([topic])
    expect(await foundBy('editor', `/api/related-pieces?where[pieces][equals]=${draft}`)).toEqual([related])
  })

  it.each([
    'where[pieces][not_equals]=ID',
    'where[pieces][not_in]=ID',
    'where[pieces][exists]=true',
    'where[pieces][greater_than]=ID',
    'where[pieces.id][not_equals]=ID',
    'sort=pieces',
    'sort=-pieces.headline',
    'sort=title,pieces',
    'where[pieces.section.name][equals]=要闻',
  ])('is refused ?%s', async (question) => {
    for (const path of ['topics', 'related-pieces'])
      expect(await foundBy(null, `/api/${path}?${question.replace('ID', draft)}`), path).toBe(400)
  })

  it('is told nothing by the text of the draft', async () => {
    expect(await foundBy(null, '/api/topics?where[pieces._status][equals]=draft')).toEqual([])
    expect(await foundBy(null, '/api/topics?where[pieces.genre][equals]=news')).toEqual([topic])
    // Words have no index: readers are refused whatever they look for.
    for (const words of ['没有人', '村道'])
      expect(await foundBy(null, `/api/topics?where[pieces.headline][like]=${words}`), words).toBe(400)
  })

  it('is told nothing in GraphQL', async () => {
    const asked = async (who: 'editor' | null, query: string) => (await newsroom.graphql(who, query)).text
    for (const where of [
      `{ pieces: { equals: "${draft}" } }`,
      `{ pieces: { in: ["${draft}"] } }`,
      `{ OR: [{ pieces: { equals: "${draft}" } }] }`,
      `{ AND: [{ pieces: { not_equals: "${draft}" } }] }`,
    ]) {
      expect(await asked(null, `{ Topics(where: ${where}) { docs { id } } }`), where).not.toContain(topic)
      expect(await asked(null, `{ RelatedPieces(where: ${where}) { docs { id } } }`), where).not.toContain(related)
    }
    expect(await asked(null, `{ countTopics(where: { pieces: { equals: "${draft}" } }) { totalDocs } }`)).toContain(
      '"totalDocs":0',
    )
    expect(
      await asked(null, `{ Topics(where: { OR: [{ pieces: { equals: "${live}" } }] }) { docs { id } } }`),
    ).toContain(topic)
    expect(await asked('editor', `{ Topics(where: { pieces: { equals: "${draft}" } }) { docs { id } } }`)).toContain(
      topic,
    )
  })

  it('is told nothing by the body of a POST that asks like a GET', async () => {
    const headers = { 'x-payload-http-method-override': 'GET', 'content-type': 'application/x-www-form-urlencoded' }
    const asked = (id: string) =>
      newsroom.ask(null, 'POST', '/api/topics', { headers, body: `where[pieces][equals]=${id}` })
    expect((await asked(draft)).body.docs).toEqual([])
    expect((await asked(live)).body.docs).toHaveLength(1)
  })
})
