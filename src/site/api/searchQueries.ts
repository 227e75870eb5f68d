import { addresses } from '../../delivery/addresses'
import type { AskApi } from './askApi'
import { type Answer, numberIn, recordIn, recordsIn, textIn, textsIn } from './fieldRules'
import { onOneLine } from './storyRules'

export interface Found {
  readonly items: readonly FoundStory[]
  readonly total: number
  /** Other words that find more. */
  readonly suggestions: readonly string[]
}

export interface FoundStory {
  readonly id: string
  readonly address: string
  readonly headline: string
  readonly section: string | null
  readonly publishedAt: string | null
  readonly excerpt: string | null
}

export const foundOnPage = 20

/** What the search finds; null where this news server has none. */
export async function search(ask: AskApi, words: string, page: number): Promise<Found | null> {
  const answer = await ask('/search', { q: words, page, limit: foundOnPage })
  if (!answer) return null
  return {
    items: recordsIn(answer, 'docs').flatMap((doc) => foundStory(doc) ?? []),
    total: numberIn(answer, 'totalDocs') ?? 0,
    suggestions: textsIn(answer, 'suggestions'),
  }
}

function foundStory(doc: Answer): FoundStory | null {
  const [id, slug, headline] = [textIn(doc, 'id'), textIn(doc, 'slug'), textIn(doc, 'headline')]
  if (!id || !slug || !headline) return null
  return {
    id,
    address: addresses.article(slug),
    headline: onOneLine(headline),
    section: textIn(recordIn(doc, 'section') ?? {}, 'name') ?? textIn(doc, 'section'),
    publishedAt: textIn(doc, 'publishedAt'),
    excerpt: textIn(doc, 'excerpt'),
  }
}
