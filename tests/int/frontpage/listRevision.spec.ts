import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type BootedNewsroom, bootNewsroom } from '../support/bootNewsroom'
import { codesOf, expectStatus, idIn } from '../support/client'
import type { PersonName } from '../support/people'

let newsroom: BootedNewsroom
let first: string
let second: string
let made = 0

beforeAll(async () => {
  newsroom = await bootNewsroom()
  first = await newsroom.createPiece()
  second = await newsroom.createPiece()
})

afterAll(() => newsroom?.stop())

const kinds = ['topics', 'related-pieces'] as const

async function newList(kind: (typeof kinds)[number]): Promise<string> {
  made += 1
  const of =
    kind === 'topics' ? { title: `专题 ${made}`, slug: `topic-${made}` } : { article: await newsroom.createPiece() }
  const body = { ...of, pieces: [first] }
  const { doc } = expectStatus(await newsroom.ask('editor', 'POST', `/api/${kind}`, { body }), 201).body
  expect(doc?.revision).toBe(1)
  return `/api/${kind}/${idIn(doc)}`
}

const change = (by: PersonName, path: string, body: object) => newsroom.ask(by, 'PATCH', path, { body })
const piecesOf = async (path: string) => (await newsroom.ask('editor', 'GET', `${path}?depth=0`)).body.pieces

describe.each(kinds)('a list of pieces in %s', (kind) => {
  it('is not overwritten by whoever saw an older one, who is given the other’s', async () => {
    const path = await newList(kind)
    expectStatus(await change('editor', path, { pieces: [first, second], revision: 1 }), 200)
    const late = await change('desk', path, { pieces: [], revision: 1 })
    expect([late.status, codesOf(late)]).toEqual([409, ['stale_revision']])
    expect(late.body).toMatchObject({ revision: 2, doc: { pieces: [first, second] } })
    expect(await piecesOf(path)).toEqual([first, second])
    expectStatus(await change('desk', path, { pieces: [second], revision: 2 }), 200)
    expect(await piecesOf(path)).toEqual([second])
  })

  it('says so in Chinese and in English', async () => {
    const path = await newList(kind)
    for (const [language, words] of [
      ['zh', '没有丢失'],
      ['en', 'not lost'],
    ]) {
      const headers = { 'accept-language': String(language) }
      const { text } = await newsroom.ask('desk', 'PATCH', path, { body: { pieces: [], revision: 0 }, headers })
      expect(text).toContain(words)
    }
  })

  it('lets one of two through that come at once', async () => {
    const path = await newList(kind)
    const answers = await Promise.all(
      (['editor', 'desk'] as const).map((by) => change(by, path, { pieces: [second], revision: 1 })),
    )
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409])
    expect((await newsroom.ask('editor', 'GET', path)).body.revision).toBe(2)
  })

  it('is changed by nobody who does not say what was seen', async () => {
    const path = await newList(kind)
    for (const revision of [undefined, null, '1', 1.5]) {
      const answer = await change('desk', path, { pieces: [], revision })
      expect([revision, answer.status, codesOf(answer)]).toEqual([revision, 400, ['revision_required']])
    }
    const bulk = await change('desk', `/api/${kind}?where[id][exists]=true`, { pieces: [], revision: 1 })
    expect(bulk.status).toBeGreaterThanOrEqual(400)
    const name = kind === 'topics' ? 'updateTopic' : 'updateRelatedPiece'
    const mutation = `mutation { ${name}(id: "${path.split('/').at(-1)}", data: { pieces: [] }) { id } }`
    expect((await newsroom.graphql('desk', mutation)).body.errors?.length).toBeGreaterThan(0)
    expect(await piecesOf(path)).toEqual([first])
  })

  it('is left to the colleague who has it open', async () => {
    const path = await newList(kind)
    const body = {
      document: { relationTo: kind, value: path.split('/').at(-1) },
      user: { relationTo: 'users', value: newsroom.ids.editor },
    }
    expectStatus(await newsroom.ask('editor', 'POST', '/api/payload-locked-documents', { body }), 201)
    for (const query of ['', '?overrideLock=true'])
      expect((await change('desk', `${path}${query}`, { pieces: [], revision: 1 })).status).toBe(423)
    expectStatus(await change('editor', path, { pieces: [], revision: 1 }), 200)
  })

  it('counts on when an earlier one is put back, so that an open form does not undo that', async () => {
    const path = await newList(kind)
    expectStatus(await change('editor', path, { pieces: [second], revision: 1 }), 200)
    const parent = path.split('/').at(-1)
    const { body } = await newsroom.ask(
      'editor',
      'GET',
      `/api/${kind}/versions?where[parent][equals]=${parent}&sort=createdAt`,
    )
    expectStatus(await newsroom.ask('editor', 'POST', `/api/${kind}/versions/${body.docs?.[0]?.id}`), 200)
    expect(await piecesOf(path)).toEqual([first])
    expect((await change('desk', path, { pieces: [], revision: 2 })).status).toBe(409)
  })

  it('shows readers no revision', async () => {
    await newList(kind)
    expect((await newsroom.ask(null, 'GET', `/api/${kind}`)).text).not.toContain('revision')
    expect((await newsroom.ask(null, 'GET', `/api/${kind}?where[revision][equals]=1`)).status).toBe(400)
  })
})
