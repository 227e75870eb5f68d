/** What was read: the page of an article, or its text through the API. */
export type ReadingKind = 'page' | 'api'

export interface Reading {
  readonly kind: ReadingKind
  /** The article's slug for a page, its id for the API. */
  readonly name: string
}

interface Asked {
  readonly method: string | undefined
  readonly target: string
  readonly status: number
  /** Only looked at, never kept. */
  readonly headers: Readonly<Record<string, string | string[] | undefined>>
}

const articlePage = /^\/articles\/([^/?#]{1,200})\/?(?:\?|$)/
const articleInApi = /^\/api\/articles\/([0-9a-f-]{36})(?:\?|$)/

/**
 * Which article a request read, if it read one: answered in full or by "not modified", not fetched ahead on suspicion, and
 * not by somebody of the newsroom. Whether it was a robot is asked elsewhere.
 */
export function readingOf({ method, target, status, headers }: Asked): Reading | null {
  if (method !== 'GET' || (status !== 200 && status !== 304)) return null
  if (headers.authorization || headers['sec-purpose'] || headers.purpose === 'prefetch') return null
  if (String(headers.cookie ?? '').includes('-token=')) return null
  const slug = articlePage.exec(target)?.[1]
  if (slug) return { kind: 'page', name: decoded(slug) }
  const id = articleInApi.exec(target)?.[1]
  return id ? { kind: 'api', name: id } : null
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
