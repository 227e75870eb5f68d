import { type Client, createClient } from '@libsql/client'
import type { SearchArticle } from '../../src/delivery/search/searchEngine'

export interface LikeSearch {
  add(articles: readonly SearchArticle[]): Promise<void>
  /** The newest twenty that have every word somewhere, and how many there are, as a CMS without an index finds them. */
  find(words: readonly string[]): Promise<number>
  close(): void
}

/** The same texts in a table of the embedded database, searched by LIKE. */
export async function openLikeSearch(file: string): Promise<LikeSearch> {
  const client: Client = createClient({ url: `file:${file}` })
  await client.execute('CREATE TABLE texts (id TEXT PRIMARY KEY, text TEXT, published_at INTEGER)')
  return {
    async add(articles) {
      await client.batch(
        articles.map(({ id, headline, deck, body, publishedAt }) => ({
          sql: 'INSERT INTO texts VALUES (?, ?, ?)',
          args: [id, `${headline}\n${deck}\n${body}`, publishedAt],
        })),
        'write',
      )
    },
    async find(words) {
      const where = words.map(() => 'text LIKE ?').join(' AND ')
      const args = words.map((word) => `%${word}%`)
      const { rows } = await client.execute({ sql: `SELECT count(*) AS n FROM texts WHERE ${where}`, args })
      await client.execute({
        sql: `SELECT id, text FROM texts WHERE ${where} ORDER BY published_at DESC LIMIT 20`,
        args,
      })
      return Number(rows[0]?.n)
    },
    close: () => client.close(),
  }
}
