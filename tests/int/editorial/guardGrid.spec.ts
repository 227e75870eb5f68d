import type { Where } from 'payload'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type BootedNewsroom, bootNewsroom } from '../support/bootNewsroom'
import { type Asker, idIn, type ReachableState } from '../support/client'
import { apiKeyOf, attacks, takeDownAttacks, trashAttacks } from './attacks'

const askers = [
  'admin',
  'chief',
  'desk',
  'editor',
  'proofreader',
  'reporter',
  'colleague',
  'photographer',
  null,
] as const

/**
 * The expected answer to every way around the workflow, by hand: one status for everybody, or one for each asker in the
 * order above. `reporter` is the author. 403 and 404: not your right, no such address; 409: not in this state; 400: a bulk
 * operation that failed for its one document; 401: the Local API without a user.
 */
type Row =
  | number
  | readonly [
      admin: number,
      chief: number,
      desk: number,
      editor: number,
      proofreader: number,
      reporter: number,
      colleague: number,
      photographer: number,
      anonymous: number,
    ]

const staffOnly = (staff: number, anonymous: number): Row => [
  staff,
  staff,
  staff,
  staff,
  staff,
  staff,
  staff,
  staff,
  anonymous,
]

const everywhere: Record<keyof typeof attacks, Row> = {
  'PATCH _status=published': 403,
  'PATCH _status=published, draft=false': 403,
  'PATCH _status=published, draft=true': 403,
  'PATCH _status=published, autosave': 403,
  'PATCH publishAllLocales': 403,
  'PATCH publishSpecificLocale': 403,
  'PATCH by API key': 403,
  'PATCH publishedAt': 403,
  'PATCH createdAt': 403,
  'bulk PATCH _status=published': 403,
  'bulk PATCH publishAllLocales': 403,
  'bulk PATCH unpublishAllLocales': 403,
  'restore version': 409,
  'restore version as draft': 409,
  DELETE: 403,
  'DELETE trash=true': 403,
  'bulk DELETE': staffOnly(400, 403),
  'bulk DELETE trash=true': staffOnly(400, 403),
  'POST with override PATCH': 404,
  'POST with override DELETE': 404,
  'GraphQL update': 403,
  'GraphQL autosave': 403,
  'GraphQL delete': 403,
  'GraphQL restore': 409,
  'Local API with a user': 403,
  'Local API with a user, access overridden': staffOnly(403, 401),
  'Local API delete, access overridden': staffOnly(403, 401),
  'Local API restore, access overridden': 409,
}

const signed: Record<keyof typeof trashAttacks, Row> = {
  'PATCH deletedAt': staffOnly(409, 403),
  'bulk PATCH deletedAt': 403,
}

/** Content that nobody may edit in this state is refused before the status that comes with it. */
const noEditing: Partial<typeof everywhere> = {
  'PATCH _status=published, draft=false': staffOnly(409, 403),
}

const grid: Record<string, Record<string, Row>> = {
  draft: everywhere,
  review2: { ...everywhere, ...signed },
  approved: { ...everywhere, ...signed },
  published: {
    ...everywhere,
    ...noEditing,
    ...signed,
    'PATCH deletedAt': 403,
    'PATCH _status=draft': 403,
    'PATCH _status=draft, draft=false': 403,
    'PATCH unpublishAllLocales': 403,
    'GraphQL update to draft': 403,
    'Local API with a user, access overridden': staffOnly(409, 401),
    'Local API to draft, access overridden': staffOnly(403, 401),
    'PATCH headline': staffOnly(409, 403),
    'PATCH headline, draft=false': staffOnly(409, 403),
  },
  correcting: {
    ...everywhere,
    ...signed,
    // Editors and those above save the correction: the newest draft is a draft already, and the live text stays.
    'PATCH _status=draft': [403, 200, 200, 200, 403, 403, 403, 403, 403],
    'PATCH _status=draft, draft=false': [403, 200, 200, 200, 403, 403, 403, 403, 403],
    'PATCH unpublishAllLocales': [403, 200, 200, 200, 403, 403, 403, 403, 403],
    'GraphQL update to draft': [403, 400, 400, 400, 403, 403, 403, 403, 403],
    'Local API to draft, access overridden': [403, 200, 200, 200, 403, 403, 403, 403, 401],
    'PATCH headline': [403, 200, 200, 200, 403, 403, 403, 403, 403],
    'PATCH headline, draft=false': [403, 200, 200, 200, 403, 403, 403, 403, 403],
  },
  killed: { ...everywhere, ...noEditing, ...signed },
}

let newsroom: BootedNewsroom

beforeAll(async () => {
  newsroom = await bootNewsroom()
  for (const who of askers) {
    if (who)
      await newsroom.ask('admin', 'PATCH', `/api/users/${newsroom.ids[who]}`, {
        body: { enableAPIKey: true, apiKey: apiKeyOf(who) },
      })
  }
})

afterAll(() => newsroom?.stop())

describe.each(Object.keys(grid) as ReachableState[])('a piece in the state %s', (state) => {
  const all = { ...attacks, ...trashAttacks, ...takeDownAttacks }
  let id: string
  let versionId: string

  beforeAll(async () => {
    id = await newsroom.pieceIn(state)
    const { body } = await newsroom.ask(
      'admin',
      'GET',
      `/api/articles/versions?where[parent][equals]=${id}&sort=createdAt&limit=1`,
    )
    versionId = idIn(body.docs?.[0])
  })

  it.each(Object.keys(grid[state] ?? {}) as (keyof typeof all)[])(
    'keeps its status, state and times against %s',
    async (name) => {
      const row = grid[state]?.[name] ?? 0
      const expected = typeof row === 'number' ? askers.map(() => row) : [...row]
      const answers: number[] = []
      for (const who of askers) {
        const before = await standing(id)
        const status = await all[name](newsroom, who, { id, versionId, revision: before.revision })
        answers.push(status)
        const after = await standing(id)
        expect(after.live, `the live row after ${who}`).toEqual(before.live)
        expect(after.workflow, `the workflow after ${who}`).toEqual(before.workflow)
        if (status >= 400) expect(after.revision, `the revision after ${who}`).toBe(before.revision)
      }
      expect(byAsker(answers)).toEqual(byAsker(expected))
    },
  )
})

describe('creating', () => {
  const forged = {
    publishedAt: '2001-01-01T00:00:00.000Z',
    createdAt: '2001-01-01T00:00:00.000Z',
    updatedAt: '2001-01-01T00:00:00.000Z',
    state: 'published',
    revision: 99,
    slug: 'forged-address',
    previousSlugs: ['forged-address'],
    responsibleEditor: '冒签人',
    corrections: [{ kind: 'notice', note: '伪造' }],
    wordCount: 9999,
    copiedFrom: 'forged',
    deletedAt: '2001-01-01T00:00:00.000Z',
  }

  it.each(['', '?draft=false', '?publishAllLocales=true', '?publishSpecificLocale=zh'])(
    'refuses a published document by POST%s, for everyone',
    async (query) => {
      for (const who of askers) {
        const body = { ...newsroom.articleData(), headline: '强行', _status: 'published' }
        expect((await newsroom.ask(who, 'POST', `/api/articles${query}`, { body })).status, String(who)).toBe(403)
      }
      expect(await publicTotal('强行')).toBe(0)
    },
  )

  it('refuses a published document by GraphQL and by the Local API', async () => {
    for (const who of askers) {
      const { body } = await newsroom.graphql(
        who,
        'mutation { createArticle(draft: false, data: { headline: "强行", _status: published }) { id } }',
      )
      expect(body.errors, String(who)).toHaveLength(1)
    }
    const user = {
      ...(await newsroom.payload.findByID({ collection: 'users', id: newsroom.ids.chief })),
      collection: 'users' as const,
    }
    const creation = newsroom.payload.create({
      collection: 'articles',
      data: { headline: '强行', _status: 'published' },
      user,
      overrideAccess: true,
    })
    await expect(creation).rejects.toMatchObject({ status: 403 })
    expect(await publicTotal('强行')).toBe(0)
  })

  it('makes a draft of the person who creates, whatever times, states and signatures come along', async () => {
    const { body } = await newsroom.ask('reporter', 'POST', '/api/articles', {
      body: { ...newsroom.articleData(), ...forged },
    })
    const id = idIn(body.doc)
    const { row, item } = await rows(id)
    expect(row).toMatchObject({ _status: 'draft' })
    expect([row.publishedAt, row.slug, row.responsibleEditor, row.copiedFrom, row.deletedAt].filter(Boolean)).toEqual(
      [],
    )
    expect([row.corrections, row.previousSlugs].flat().filter(Boolean)).toEqual([])
    expect(new Date(String(row.createdAt)).getTime()).toBeGreaterThan(Date.now() - 60_000)
    expect(item).toMatchObject({ state: 'draft', revision: 1, authors: [newsroom.ids.reporter], eventCount: 1 })
  })

  it.each(['REST', 'GraphQL', 'Local API'] as const)(
    'makes a new draft of a copy by %s, with the author of the original',
    async (way) => {
      const original = await newsroom.pieceIn('published')
      const before = await standing(original)
      const copy = await duplicate(way, original)
      const { row, item } = await rows(copy)
      expect(copy).not.toBe(original)
      expect(row).toMatchObject({ _status: 'draft' })
      expect([row.publishedAt, row.slug, row.responsibleEditor].filter(Boolean)).toEqual([])
      expect(item).toMatchObject({ state: 'draft', revision: 1, cycle: 0, everSigned: false })
      expect(new Set(item.authors as string[])).toEqual(new Set([newsroom.ids.reporter, newsroom.ids.editor]))
      expect(await standing(original)).toEqual(before)
      expect((await newsroom.history(copy)).events).toHaveLength(1)
    },
  )

  async function duplicate(way: 'REST' | 'GraphQL' | 'Local API', id: string): Promise<string> {
    if (way === 'REST')
      return idIn(
        (await newsroom.ask('editor', 'POST', `/api/articles/${id}/duplicate?draft=false`, { body: forged })).body.doc,
      )
    if (way === 'GraphQL') {
      const { body } = await newsroom.graphql('editor', `mutation { duplicateArticle(id: "${id}", data: {}) { id } }`)
      return idIn(body.data?.duplicateArticle as { id: string } | undefined)
    }
    const user = {
      ...(await newsroom.payload.findByID({ collection: 'users', id: newsroom.ids.editor })),
      collection: 'users' as const,
    }
    return (await newsroom.payload.duplicate({ collection: 'articles', id, user, overrideAccess: true })).id
  }

  async function publicTotal(headline: string): Promise<number> {
    return (
      await newsroom.payload.count({ collection: 'articles', where: { headline: { equals: headline } }, trash: true })
    ).totalDocs
  }
})

describe('forged fields in a save', () => {
  let id: string

  beforeEach(async () => {
    id = await newsroom.createPiece()
  })

  it('are left aside where only the workflow sets them', async () => {
    const before = await standing(id)
    const { status } = await newsroom.edit(id, 'reporter', {
      item: 'other',
      state: 'published',
      slug: 'forged-address',
      previousSlugs: ['forged-address'],
      responsibleEditor: '冒签人',
      corrections: [{ kind: 'notice', note: '伪造' }],
      wordCount: 9999,
      updatedAt: '2001-01-01T00:00:00.000Z',
    })
    expect(status).toBe(200)
    expect((await standing(id)).workflow).toEqual(before.workflow)
    const { body } = await newsroom.ask('reporter', 'GET', `/api/articles/${id}?draft=true`)
    expect([body.slug, body.responsibleEditor].filter(Boolean)).toEqual([])
    expect([body.corrections, body.previousSlugs].flat().filter(Boolean)).toEqual([])
    expect(String(body.updatedAt) > '2020').toBe(true)
  })

  it('may come back as they stand, as an admin form sends them', async () => {
    const { body } = await newsroom.ask('reporter', 'GET', `/api/articles/${id}?draft=true&depth=0`)
    const { status } = await newsroom.ask('reporter', 'PATCH', `/api/articles/${id}`, {
      body: { ...body, headline: '改过的标题' },
    })
    expect(status).toBe(200)
  })
})

function byAsker(statuses: readonly number[]): Record<string, number | undefined> {
  return Object.fromEntries(askers.map((who: Asker, index) => [who ?? 'anonymous', statuses[index]]))
}

async function rows(id: string): Promise<Record<'row' | 'item', Record<string, unknown>>> {
  const { db } = newsroom.payload
  const row = await db.findOne<Record<string, unknown> & { id: string }>({
    collection: 'articles',
    where: { id: { equals: id } },
  })
  const where: Where = { and: [{ collectionSlug: { equals: 'articles' } }, { documentId: { equals: id } }] }
  const item = await db.findOne<Record<string, unknown> & { id: string }>({ collection: 'editorial-items', where })
  if (!row || !item) throw new Error(`the piece ${id} is gone`)
  return { row, item }
}

/** What stands in the database: the row that readers see, and the row of the workflow without what a save may change. */
async function standing(id: string) {
  const { row, item } = await rows(id)
  const { state, track, cycle, authors, typists, signatures, everSigned, publishAt, spikedBy } = item
  return {
    revision: Number(item.revision),
    live: row,
    workflow: { state, track, cycle, authors, typists, signatures, everSigned, publishAt, spikedBy, item: row.item },
  }
}
