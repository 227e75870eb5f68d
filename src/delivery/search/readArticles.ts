import type { Payload, Where } from 'payload'
import { parseBody } from '../../body/parseBody'
import { plainText } from '../../body/readBody'
import { idOf } from '../../fields/relationId'
import { slugs } from '../../slugs'
import { textOf } from '../../textOf'
import type { NameRow, SearchArticle } from './searchEngine'
import { shownCaptions } from './shownCaptions'

/** Few enough that reading them keeps the server from nothing else for more than some milliseconds. */
export const articlesAtOnce = 10

type Row = Readonly<Record<string, unknown>>

/** As the guard has it: what readers see of a piece is its main row, while it says so. */
const isPublished: Where = { and: [{ _status: { equals: 'published' } }, { deletedAt: { exists: false } }] }

export interface Stretch {
  /** Those of it that readers see, as they see them. */
  readonly articles: readonly SearchArticle[]
  /** The last id of the stretch; null behind the end. */
  readonly last: string | null
}

/**
 * The next articles behind this id. By the id alone, and what is not published left out here: asked of the database, SQLite would
 * sort all that is published for each stretch.
 */
export async function articlesAfter(payload: Payload, id: string): Promise<Stretch> {
  const { docs } = await payload.db.find<Row & { id: string }>({
    collection: slugs.articles,
    where: { id: { greater_than: id } },
    sort: 'id',
    limit: articlesAtOnce,
    pagination: false,
    select: { ...select, _status: true, deletedAt: true },
  })
  const published = docs.filter(({ _status, deletedAt }) => _status === 'published' && !deletedAt)
  return { articles: await withCaptions(payload, published), last: docs.at(-1)?.id ?? null }
}

/** Those of the articles that readers see now, as they see them. */
export async function publishedAmong(payload: Payload, ids: readonly string[]): Promise<SearchArticle[]> {
  const { docs } = await payload.db.find<Row & { id: string }>({
    collection: slugs.articles,
    where: { and: [isPublished, { id: { in: [...ids] } }] },
    limit: ids.length,
    pagination: false,
    select,
  })
  return withCaptions(payload, docs)
}

/** Articles as readers see them, with the words of their captions behind those of their text. */
async function withCaptions(
  payload: Payload,
  rows: readonly (Row & { readonly id: string })[],
): Promise<SearchArticle[]> {
  const captions = await shownCaptions(payload, rows)
  return rows.map((row) => {
    const article = articleOf(row)
    return {
      ...article,
      body: [article.body, ...(captions.get(row.id) ?? [])].filter((text) => text !== '').join('\n'),
    }
  })
}

/** Only whether readers see them, for when it is not sure that the index knows. */
export async function visibleAmong(payload: Payload, ids: readonly string[]): Promise<Set<string>> {
  const { docs } = await payload.db.find<{ id: string }>({
    collection: slugs.articles,
    where: { and: [isPublished, { id: { in: [...ids] } }] },
    limit: ids.length,
    pagination: false,
    select: { id: true },
  })
  return new Set(docs.map(({ id }) => id))
}

/** The newest texts of pieces, for the newsroom's index; those in the trash are left out. */
export async function newestAmong(
  payload: Payload,
  pieces: ReadonlyMap<string, { readonly state: string; readonly changedAt: number }>,
): Promise<SearchArticle[]> {
  const { docs } = await payload.db.findVersions<Row>({
    collection: slugs.articles,
    where: {
      and: [
        { parent: { in: [...pieces.keys()] } },
        { latest: { equals: true } },
        { 'version.deletedAt': { exists: false } },
      ],
    },
    // In any other order SQLite would go through the newest drafts of all.
    sort: 'parent',
    limit: pieces.size,
    pagination: false,
  })
  return docs.map(({ parent, version }) => {
    const id = String(parent)
    const { state = null, changedAt = 0 } = pieces.get(id) ?? {}
    const article = articleOf({ ...version, id })
    return { ...article, slugline: textOf(version.slugline), state, publishedAt: article.publishedAt || changedAt }
  })
}

/** The registers of bylines and sections, a page at a time. */
export async function* namesOf(payload: Payload): AsyncGenerator<NameRow[]> {
  for (const [of, collection] of [
    ['byline', slugs.bylines],
    ['section', slugs.sections],
  ] as const) {
    for (let last = ''; ; ) {
      const { docs } = await payload.db.find<Row & { id: string }>({
        collection,
        where: { id: { greater_than: last } },
        sort: 'id',
        limit: 100,
        pagination: false,
        select: selectNames,
      })
      if (docs.length === 0) break
      yield docs.map((row) => nameOf(of, row))
      last = docs.at(-1)?.id ?? last
    }
  }
}

export async function nameRow(payload: Payload, of: NameRow['of'], id: string): Promise<NameRow | null> {
  const collection = of === 'byline' ? slugs.bylines : slugs.sections
  const row = await payload.db.findOne<Row & { id: string }>({
    collection,
    where: { id: { equals: id } },
    select: selectNames,
  })
  return row ? nameOf(of, row) : null
}

/** Places of captions and who holds contests: words that are one to this newsroom, wherever they stand. */
export async function* wordsOfNewsroom(payload: Payload): AsyncGenerator<string[]> {
  for (const [collection, fields] of [
    [slugs.photoCaptions, ['place']],
    [slugs.photoContests, ['organisers', 'supporters']],
  ] as const) {
    for (let last = ''; ; ) {
      const { docs } = await payload.db.find<Row & { id: string }>({
        collection,
        where: { and: [isPublished, { id: { greater_than: last } }] },
        sort: 'id',
        limit: 100,
        pagination: false,
        select: { ...Object.fromEntries(fields.map((field) => [field, true])) },
      })
      if (docs.length === 0) break
      yield docs.flatMap((row) => fields.flatMap((field) => namesIn(row[field])))
      last = docs.at(-1)?.id ?? last
    }
  }
}

/** Without the articles of a byline, which its row would be joined with: there may be thousands. */
const selectNames = { name: true, slug: true, aliases: true } as const

const select = {
  slug: true,
  headline: true,
  kicker: true,
  deck: true,
  body: true,
  captions: true,
  section: true,
  genre: true,
  bylines: true,
  tags: true,
  source: true,
  publishedAt: true,
} as const

function articleOf(row: Row & { readonly id: string }): SearchArticle {
  const outlet = isRow(row.source) ? textOf(row.source.outlet) : ''
  return {
    id: row.id,
    slug: textOf(row.slug) || null,
    headline: textOf(row.headline),
    kicker: textOf(row.kicker),
    deck: textOf(row.deck),
    body: plainText(parseBody(row.body).body),
    slugline: '',
    sectionId: idOf(row.section) ?? null,
    genre: textOf(row.genre) || null,
    bylines: rowsOf(row.bylines).flatMap(({ byline, printedName }) => {
      const name = textOf(printedName)
      return name ? [{ id: idOf(byline) ?? null, name }] : []
    }),
    tags: stringsOf(row.tags),
    names: outlet ? [outlet] : [],
    publishedAt: momentOf(row.publishedAt),
    state: null,
  }
}

function nameOf(of: NameRow['of'], row: Row & { readonly id: string }): NameRow {
  return { of, id: row.id, name: textOf(row.name), slug: textOf(row.slug) || null, aliases: stringsOf(row.aliases) }
}

function isRow(value: unknown): value is Row {
  return typeof value === 'object' && value !== null
}

function rowsOf(value: unknown): Row[] {
  return Array.isArray(value) ? value.filter(isRow) : []
}

function stringsOf(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : []
}

/** A text, a list of texts, or rows with a name. */
function namesIn(value: unknown): string[] {
  if (typeof value === 'string') return value.split(/[、，,;；\n]/)
  return [...stringsOf(value), ...rowsOf(value).map(({ name }) => textOf(name))]
}

function momentOf(value: unknown): number {
  const moment = value instanceof Date || typeof value === 'string' ? new Date(value).getTime() : Number.NaN
  return Number.isNaN(moment) ? 0 : moment
}
