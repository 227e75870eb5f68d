import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { followDrafts } from '../../../src/delivery/search/draftFollower'
import { createMemoryEngine } from '../../../src/delivery/search/memoryEngine'
import { articlesAfter, newestAmong } from '../../../src/delivery/search/readArticles'
import { type BootedNewsroom, bootNewsroom, engineOfRun } from '../support/bootNewsroom'

interface Statement {
  readonly text: string
  readonly args: readonly unknown[]
}

interface PlanStep {
  readonly detail: string
  /** 0 for the statement's own. */
  readonly parent: number
}

/** What the libsql client of the embedded adapter runs; only the calls that a read makes. */
interface Client {
  execute(statement: { sql: string; args: unknown[] } | string, args?: unknown[]): Promise<{ rows: unknown[] }>
  transaction(mode?: unknown): Promise<Pick<Client, 'execute'>>
}

/** Tables that hold one row, and SQLite's name for a query without a table. */
const oneRow: ReadonlySet<string> = new Set(['newsroom_settings', 'CONSTANT'])

// SQLite explains its plans in one line a table; the declared indexes are the same on both engines.
describe.runIf(engineOfRun === 'sqlite')('the hot queries', () => {
  let newsroom: BootedNewsroom
  let pieceId: string

  beforeAll(async () => {
    newsroom = await bootNewsroom()
    pieceId = await newsroom.pieceIn('published')
  })

  afterAll(() => newsroom?.stop())

  const get = (path: string) => () => newsroom.ask(null, 'GET', path)
  const asStaff = (path: string) => () => newsroom.ask('chief', 'GET', path)

  // First of all: a plan that was asked for may keep the connection at the moment at which it was.
  it('save an article without going through the captions and the relations of all others', async () => {
    const draft = await newsroom.createPiece()
    const reads: string[] = []
    for (const { text, args } of await statementsOf(() => newsroom.take(draft, 'submit', 'reporter'))) {
      if (!/^delete from "articles_rels"| from "_photo_captions_v" /.test(text)) continue
      const plan = await planOf({ text, args })
      const own = ownSteps(plan)
      reads.push(...own.flatMap(({ detail }) => /^(?:SCAN|SEARCH) (.*)$/.exec(detail)?.[1] ?? []))
    }
    expect([...new Set(reads)].toSorted()).toEqual([
      '_photo_captions_v USING INDEX _photo_captions_v_of_article_idx (version_article_id=? AND latest=? AND version_deleted_at=?)',
      'articles_rels USING COVERING INDEX articles_rels_parent_path_idx (parent_id=? AND path=?)',
    ])
  })

  it.each<[string, () => Promise<unknown>]>([
    ['the newest published articles', get('/api/articles?sort=-publishedAt&limit=10&depth=0')],
    [
      'a section',
      () => get(`/api/articles?where[section][equals]=${newsroom.sectionId}&sort=-publishedAt&limit=10&depth=0`)(),
    ],
    [
      'a byline by id',
      () =>
        get(`/api/articles?where[bylines.byline][equals]=${newsroom.bylineId}&sort=-publishedAt&limit=10&depth=0`)(),
    ],
    ['an address', get('/api/articles?where[slug][equals]=cun-dao&limit=1&depth=0')],
    ['an article by id', () => get(`/api/articles/${pieceId}?depth=0`)()],
    ['a genre', get('/api/articles?where[genre][equals]=news&sort=-publishedAt&limit=10&depth=0')],
    [
      'a tombstone',
      get('/api/tombstones?where[and][0][collectionSlug][equals]=articles&where[and][1][slug][equals]=x'),
    ],
    ['the newest draft of a document', () => asStaff(`/api/articles/${pieceId}?draft=true&depth=0`)()],
    ['what may be done with it', () => asStaff(`/api/articles/${pieceId}/transitions`)()],
    ['its history', () => asStaff(`/api/articles/${pieceId}/history`)()],
    [
      'its versions',
      () => asStaff(`/api/articles/versions?where[parent][equals]=${pieceId}&sort=-updatedAt&depth=0`)(),
    ],
    [
      'the desk’s list of a state',
      asStaff('/api/editorial-items?where[state][equals]=review1&sort=-updatedAt&depth=0'),
    ],
    [
      'what is assigned to somebody',
      () => asStaff(`/api/editorial-items?where[assignee][equals]=${newsroom.ids.editor}&depth=0`)(),
    ],
    ['the newest drafts', asStaff('/api/articles?draft=true&depth=0')],
    ['deleted drafts', asStaff('/api/articles?draft=true&trash=true&where[deletedAt][exists]=true&depth=0')],
    [
      'the publications that are due',
      () =>
        newsroom.payload.db.find({
          collection: 'editorial-items',
          where: {
            and: [{ state: { equals: 'scheduled' } }, { publishAt: { less_than_equal: new Date().toISOString() } }],
          },
          sort: 'publishAt',
          limit: 50,
          pagination: false,
        }),
    ],
  ])('find %s by an index', async (_what, run) => {
    const scans: string[] = []
    for (const { text, args } of await statementsOf(run)) {
      const plan = await planOf({ text, args })
      const details = plan.map(({ detail }) => detail)
      scans.push(...fullScans(details).map((step) => `${step}: ${text.slice(0, 200)}`))
    }
    expect(scans).toEqual([])
  })

  it.each<[string, () => Promise<unknown>, RegExp, string]>([
    [
      'an article by its address, not through all that is published',
      get('/api/articles?where[slug][equals]=bie-chu&limit=1&depth=0'),
      / from "articles" /,
      'articles USING INDEX articles_address_idx (slug=? AND _status=? AND deleted_at=?)',
    ],
    [
      'what has changed in its order, sorting nothing',
      get('/api/articles?sort=-updatedAt&limit=10&depth=0&pagination=false'),
      / from "articles" /,
      'articles USING INDEX articles_changed_idx (_status=? AND deleted_at=?)',
    ],
    [
      'a genre, newest first',
      get('/api/articles?where[genre][equals]=news&sort=-publishedAt&limit=10&depth=0&pagination=false'),
      / from "articles" /,
      'articles USING INDEX articles_genre_newest_idx (genre=? AND _status=? AND deleted_at=?)',
    ],
    [
      'the newest draft that somebody opens, not through the drafts of all',
      () => asStaff(`/api/articles/${pieceId}?draft=true&depth=0`)(),
      / from "_articles_v" /,
      '_articles_v USING INDEX _articles_v_of_document_idx (parent_id=? AND version__status=?)',
    ],
    [
      'the newest text of those that have changed, for the search',
      () => newestAmong(newsroom.payload, new Map([[pieceId, { state: 'draft', changedAt: 0 }]])),
      / from "_articles_v" /,
      '_articles_v USING INDEX _articles_v_newest_of_idx (parent_id=? AND latest=? AND version_deleted_at=?)',
    ],
  ])('find %s', async (_what, run, table, expected) => {
    const reads: string[] = []
    for (const { text, args } of await statementsOf(run)) {
      if (!table.test(text)) continue
      const plan = await planOf({ text, args })
      const own = ownSteps(plan)
      reads.push(...own.flatMap(({ detail }) => /^(?:SCAN|SEARCH) (_?articles.*)$/.exec(detail)?.[1] ?? []))
    }
    expect(reads).toEqual([expected])
  })

  it('find what somebody has still to hand over, not through all pictures that nobody handed over', async () => {
    const reads: string[] = []
    for (const { text, args } of await statementsOf(asStaff('/api/media/desk/own'))) {
      if (!text.includes(' from "media"') || !args.includes('new')) continue
      const plan = await planOf({ text, args })
      const own = ownSteps(plan)
      reads.push(...own.flatMap(({ detail }) => /^(?:SCAN|SEARCH) (media.*)$/.exec(detail)?.[1] ?? []))
    }
    const index = 'uploadedBy_deskState_createdAt_idx'
    expect(reads).toEqual([`media USING INDEX ${index} (uploaded_by_id=? AND desk_state=? AND created_at>?)`])
  })

  it('read what the search index is made of in the order in which it lies, and its changes by their time', async () => {
    const { payload } = newsroom
    const drafts = followDrafts(payload, createMemoryEngine())
    const read = async () => {
      await articlesAfter(payload, '0')
      // At first everything, then what has changed.
      await drafts.look()
      await drafts.look()
    }
    const steps: string[] = []
    for (const { text, args } of await statementsOf(read)) {
      if (!/ from "(?:articles|editorial_items)" /.test(text)) continue
      const plan = await planOf({ text, args })
      const own = ownSteps(plan)
      steps.push(...own.map(({ detail }) => detail).filter((step) => !/SUBQUERY|RIGHT PART/.test(step)))
    }
    const byId = (table: string) => `SEARCH ${table} USING INDEX sqlite_autoindex_${table}_1 (id>?)`
    expect([...new Set(steps)]).toEqual([
      byId('articles'),
      byId('editorial_items'),
      'SEARCH editorial_items USING INDEX editorial_items_updated_at_idx (updated_at>?)',
    ])
  })

  const byTime = 'state_stateSince_idx (state=? AND state_since>?)'
  const byLateReview = 'state_lateReviewDueAt_idx (state=? AND late_review_due_at<?)'
  const byOwedLateReview = 'state_lateReviewDueAt_idx (state=? AND late_review_due_at>?)'

  it.each<[string, readonly string[]]>([
    ['board', [byTime, byTime]],
    ['board?list=waiting', [byOwedLateReview, byOwedLateReview]],
    ['board?list=lateReview', [byLateReview, byLateReview]],
    ['board?overdue=1', [byLateReview, byLateReview]],
    ['desk', ['state_publishedAt_idx (state=? AND published_at>? AND published_at<?)']],
  ])('never go through all that was ever published for the %s', async (page, expected) => {
    const reads: string[] = []
    for (const { text, args } of await statementsOf(asStaff(`/api/${page}`))) {
      const isOfPublished = args.includes('published') && text.includes(' from "editorial_items"')
      // A choice between states is split by index; its parts do not say which is which.
      if (!isOfPublished || text.includes(' or ')) continue
      const plan = await planOf({ text, args })
      reads.push(...plan.map(({ detail }) => detail).filter((step) => !step.startsWith('USE')))
    }
    expect(reads.map((step) => step.replace(/^.* INDEX /, ''))).toEqual(expected)
  })

  it.each<[string, string]>([
    ['as it opens', ''],
    ['on page 500', 'page=500'],
    ['by the last change', 'sort=-updatedAt'],
    ['by the last change, oldest first', 'sort=updatedAt'],
    ['by slugline', 'sort=slugline'],
    ['by slugline, backwards', 'sort=-slugline'],
    ['by headline', 'sort=headline'],
    ['by section', 'sort=section'],
    ['by genre', 'sort=-genre'],
    ['by publication', 'sort=-publishedAt'],
    ['of a genre', 'where[genre][equals]=news'],
    ['of a state', 'where[state][equals]=review1'],
    ['searched', 'where[or][0][headline][like]=x&where[or][1][deck][like]=x&where[or][2][kicker][like]=x'],
  ])(
    'read the list of articles %s in the order of an index that holds the newest drafts alone',
    async (_how, query) => {
      const steps: string[] = []
      for (const { text, args } of await statementsOf(asStaff(`/api/articles?draft=true&depth=0&limit=10&${query}`))) {
        if (!/ from "_articles_v" .*"latest" = /s.test(text)) continue
        const plan = await planOf({ text, args })
        const counted = text.startsWith('select count')
        // Those of subqueries, which fill in the lists of the few documents that are shown, have a parent.
        const own = counted ? plan : ownSteps(plan)
        steps.push(...own.map(({ detail }) => detail))
      }
      const reads = steps.filter((step) => /^(SCAN|SEARCH) _articles_v\b/.test(step))
      expect(reads.length).toBeGreaterThan(0)
      expect(reads.filter((step) => !/_articles_v_newest_\w+ \(latest=\? AND version_deleted_at/.test(step))).toEqual(
        [],
      )
      expect(steps.filter((step) => step.includes('ORDER BY'))).toEqual([])
    },
  )

  it.each([
    ['a word', 'q=现场'],
    ['a photographer and a place', 'photographer=测试&place=武汉'],
    ['a keyword and a word', 'keyword=雪&q=站台'],
    ['a word among those that nobody has used', 'q=站台&used=no'],
  ])('search the pictures by %s in their narrow index, not in their rows', async (_what, query) => {
    const reads: string[] = []
    for (const { text, args } of await statementsOf(asStaff(`/api/media/search?${query}`))) {
      if (!/"search_\w+" like/i.test(text)) continue
      const plan = await planOf({ text, args })
      const own = ownSteps(plan)
      reads.push(...own.map(({ detail }) => detail).filter((step) => /^(SCAN|SEARCH) media\b/.test(step)))
    }
    expect(reads.length).toBeGreaterThan(0)
    expect(reads.filter((step) => !step.includes('media_search_idx'))).toEqual([])
  })

  it('search the pictures of some days without reading all that have no moment', async () => {
    const reads: string[] = []
    for (const { text, args } of await statementsOf(
      asStaff('/api/media/search?q=站台&from=2026-01-01&to=2026-01-31'),
    )) {
      if (!/"search_\w+" like/i.test(text)) continue
      const plan = await planOf({ text, args })
      reads.push(...plan.flatMap(({ detail }) => /^(?:SCAN|SEARCH) media (.*)$/.exec(detail)?.[1] ?? []))
    }
    const ofDays = '(taken_at>? AND taken_at<?)'
    const withoutMoment = '(taken_at=? AND taken_locally>? AND taken_locally<?)'
    expect(reads.length).toBeGreaterThan(0)
    expect(reads.filter((step) => !step.endsWith(ofDays) && !step.endsWith(withoutMoment))).toEqual([])
  })

  /** Steps that walk through the whole of a table or an index. What a subquery has found is walked through too, under its own name. */
  function fullScans(plan: readonly string[]): string[] {
    const found = new Set(plan.flatMap((step) => /^(?:CO-ROUTINE|MATERIALIZE) (\S+)$/.exec(step)?.[1] ?? []))
    return plan.filter((step) => {
      const [, name = '', how = ''] = /^SCAN (\S+)(.*)$/.exec(step) ?? []
      if (name === '' || oneRow.has(name)) return false
      return how !== '' || !found.has(name)
    })
  }

  async function planOf({ text, args }: Statement): Promise<PlanStep[]> {
    const { rows } = await readingClient().execute({ sql: `EXPLAIN QUERY PLAN ${text}`, args: [...args] })
    return rows as PlanStep[]
  }

  /** Without those of its subqueries, which fill in the lists of the rows that are found. */
  function ownSteps(plan: readonly PlanStep[]): PlanStep[] {
    return plan.filter(({ parent }) => parent === 0)
  }

  async function statementsOf(run: () => Promise<unknown>): Promise<Statement[]> {
    const client = readingClient()
    const seen: Statement[] = []
    const { execute, transaction } = client
    const noting = (running: Pick<Client, 'execute'>, original: Client['execute']): Client['execute'] => {
      return (statement, given = []) => {
        const one =
          typeof statement === 'string'
            ? { text: statement, args: given }
            : { text: statement.sql, args: statement.args }
        if (/^\s*(select|delete)/i.test(one.text)) seen.push(one)
        return original.call(running, statement, given)
      }
    }
    client.execute = noting(client, execute)
    client.transaction = async (mode) => {
      const running = await transaction.call(client, mode)
      running.execute = noting(running, running.execute)
      return running
    }
    try {
      await run()
    } finally {
      Object.assign(client, { execute, transaction })
    }
    expect(seen.length).toBeGreaterThan(0)
    return seen
  }

  function readingClient(): Client {
    return (newsroom.payload.db as unknown as { client: Client }).client
  }
})
