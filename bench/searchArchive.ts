import { seedId } from '../seed/identity'
import { fillOurs } from './archive'
import { clientOf } from './copyRows'
import type { Booted } from './newsrooms'
import type { GeneratedArticles } from './searchArticles'

/** As the embedded adapter's client takes them. */
interface Statement {
  readonly sql: string
  readonly args: readonly (string | null)[]
}

interface Batching {
  execute(sql: string): Promise<{ rows: Record<string, unknown>[] }>
  batch(statements: readonly Statement[], mode: 'write'): Promise<unknown>
}

const atOnce = 500

/**
 * Fills a newsroom with published articles of generated texts: one goes the whole way through the workflow, the others are
 * its rows in the tables that readers' answers are made of, with an id, an address, texts and a time of their own.
 */
export async function fillPublished(booted: Booted, generated: GeneratedArticles, count: number): Promise<void> {
  await fillOurs(booted, 1)
  const original = seedId('bench', 'published')
  // Of the client, only this is used.
  const client = clientOf(booted.payload) as unknown as Batching
  const copies = await copiesOf(client, original)
  for (let first = 0; first < count; first += atOnce) {
    const made = generated.make(first, Math.min(atOnce, count - first))
    const statements = made.flatMap((article, index): Statement[] => {
      const id = original.slice(0, 24) + (first + index).toString(16).padStart(12, '0')
      const texts: Readonly<Record<string, string | null>> = {
        ...{ id, slug: article.slug, headline: article.headline, deck: article.deck || null, kicker: null },
        body: JSON.stringify([{ children: [{ text: article.body }] }]),
        published_at: new Date(article.publishedAt).toISOString(),
      }
      return copies.map(({ sql, columns }) => ({ sql, args: columns.map((column) => texts[column] ?? null) }))
    })
    await client.batch([{ sql: 'PRAGMA defer_foreign_keys = ON', args: [] }, ...statements], 'write')
  }
}

/** For each table what copies its rows; `columns` are what the copy has of its own, in order. */
async function copiesOf(client: Batching, original: string) {
  const { rows: tables } = await client.execute(
    "SELECT name FROM sqlite_schema WHERE type = 'table' AND (name = 'articles' OR name LIKE 'articles\\_%' ESCAPE '\\')",
  )
  return Promise.all(
    tables.map(async ({ name }) => {
      const table = String(name)
      const { rows } = await client.execute(`SELECT name, type FROM pragma_table_info('${table}')`)
      const columns = rows.map((row) => ({ name: String(row.name), type: String(row.type).toLowerCase() }))
      const parent = columns.find((column) => /^_?parent_id$/.test(column.name))?.name ?? 'id'
      const own = table === 'articles' ? ownColumns : [parent]
      // A row's own number is given by the database, its own text made up.
      const written = columns.filter((column) => column.name !== 'id' || column.type === 'text')
      const used: string[] = []
      const values = written.map((column) => {
        if (own.includes(column.name)) {
          used.push(column.name === parent ? 'id' : column.name)
          return '?'
        }
        return column.name === 'id' ? 'lower(hex(randomblob(12)))' : `"${column.name}"`
      })
      const names = written.map((column) => `"${column.name}"`).join(', ')
      const sql = `INSERT INTO "${table}" (${names}) SELECT ${values.join(', ')} FROM "${table}" WHERE "${parent}" = '${original}'`
      return { sql, columns: used }
    }),
  )
}

const ownColumns = ['id', 'slug', 'headline', 'kicker', 'deck', 'body', 'published_at']
