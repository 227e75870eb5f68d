import createClient from 'openapi-fetch'
import type { components, paths } from './newsroom'

/** An article as readers get it; which relations are documents and which ids follows from `depth`. */
export type Article = components['schemas']['Article']

export type Newsroom = ReturnType<typeof connect>

/** A typed client of the newsroom's public API. A key is for partners only; readers need none. */
export function connect(url: string, apiKey?: string) {
  return createClient<paths>({ baseUrl: url, headers: apiKey ? { 'X-API-Key': apiKey } : {} })
}

type ArticleQuery = NonNullable<paths['/api/articles']['get']['parameters']['query']>

/**
 * Every published article once, however many are published meanwhile: by cursor, not by page.
 * @throws Error with the code and the message of what the API refused
 */
export async function* everyArticle(newsroom: Newsroom, asked: Omit<ArticleQuery, 'cursor' | 'page'>) {
  let cursor: string | null = ''
  while (cursor !== null) {
    const query: ArticleQuery = { ...asked, cursor }
    const { data, error, response } = await newsroom.GET('/api/articles', { params: { query } })
    if (response.status === 429) {
      await new Promise((resolve) => setTimeout(resolve, Number(response.headers.get('retry-after') ?? 1) * 1000))
      continue
    }
    if (!data) throw new Error(error?.errors.map(({ code, message }) => `${code}: ${message}`).join('; '))
    yield* data.docs
    cursor = data.nextCursor ?? null
  }
}
