import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type BootedNewsroom, bootNewsroom } from '../support/bootNewsroom'

describe('the list of articles, as the newsroom reads it', () => {
  let newsroom: BootedNewsroom

  beforeAll(async () => {
    newsroom = await bootNewsroom()
  })

  afterAll(() => newsroom?.stop())

  const list = async (query: string) =>
    (await newsroom.ask('editor', 'GET', `/api/articles?draft=true&depth=0&${query}`)).body
  const idsOf = async (query: string) => (await list(query)).docs?.map(({ id }) => id) ?? []

  it('is turned round by sorting the other way, equals included, and goes on page by page', async () => {
    const ids: string[] = []
    for (const genre of ['news', 'feature', 'news', 'news'] as const) {
      ids.push(await newsroom.createPiece({ data: { headline: `同名 ${genre}`, genre } }))
    }
    const [a, b, c, d] = ids
    expect(await idsOf('sort=genre')).toEqual([b, a, c, d])
    expect(await idsOf('sort=-genre')).toEqual([d, c, a, b])
    expect(await idsOf('sort=-genre&limit=2&page=2')).toEqual([a, b])
    expect(await idsOf('')).toEqual([d, c, b, a])
  })

  it('finds by state and by words, and counts what it finds', async () => {
    const id = await newsroom.pieceIn('review1')
    const found = await list('where[state][equals]=review1&limit=10')
    expect([found.docs?.map((doc) => doc.id), found.totalDocs]).toEqual([[id], 1])
    const feature = await list('where[headline][like]=feature&limit=10')
    expect([feature.docs?.length, feature.totalDocs]).toEqual([1, 1])
  })

  it('counts everything that is public', async () => {
    const before = (await newsroom.ask(null, 'GET', '/api/articles')).body.totalDocs
    await newsroom.pieceIn('published')
    expect((await newsroom.ask(null, 'GET', '/api/articles')).body.totalDocs).toBe((before ?? 0) + 1)
  })

  it('counts no further than 10,000, and turns pages as far', async () => {
    await copyNewestDraft(newsroom, 10_050)
    const first = await list('limit=10')
    expect(first).toMatchObject({ totalDocs: 10_000, totalPages: 1_000, hasNextPage: true })
    const searched = await list('where[headline][like]=copied&limit=100&page=100')
    expect(searched).toMatchObject({ totalDocs: 10_000, totalPages: 100, hasNextPage: false })
    expect(searched.docs).toHaveLength(100)
    const byState = await list('where[state][equals]=draft&limit=10')
    expect(byState.totalDocs).toBe(10_000)
    const sortedByState = await list('sort=state&limit=10')
    expect(sortedByState.totalDocs).toBe(10_000)
  }, 180_000)
})

/** As many more newest drafts in the database, made inside it: the guarded way would take minutes. */
async function copyNewestDraft({ engine, payload }: BootedNewsroom, copies: number): Promise<void> {
  if (engine === 'mongodb') {
    // The package types the adapter of this engine.
    const versions = (payload.db as unknown as MongooseAdapter).versions.articles?.collection
    const draft = await versions?.findOne({ latest: true })
    const { headline: _replaced, body: _heavy, ...version } = draft?.version ?? {}
    const rows = Array.from({ length: copies }, (_, index) => ({
      ...draft,
      _id: `00000000-0000-4000-8000-${String(index).padStart(12, '0')}`,
      version: { ...version, headline: `copied ${index}` },
    }))
    // Ids are texts here, where the driver expects its own.
    for (let from = 0; from < copies; from += 500) await versions?.insertMany(rows.slice(from, from + 500) as never[])
    return
  }
  // As above.
  const { client } = payload.db as unknown as SQLiteAdapter
  const { columns } = await client.execute('SELECT * FROM _articles_v LIMIT 0')
  const values: Record<string, string> = {
    id: "'copy-' || i",
    parent_id: 'parent_id',
    version_headline: "'copied ' || i",
  }
  await client.execute(
    `INSERT INTO _articles_v (${columns.map((name) => `"${name}"`).join(', ')})
     WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ${copies})
     SELECT ${columns.map((name) => values[name] ?? `"${name}"`).join(', ')}
     FROM n CROSS JOIN (SELECT * FROM _articles_v WHERE latest = 1 LIMIT 1)`,
  )
}
