import { addresses } from '../../delivery/addresses'
import type { MarkedRange } from '../markRules'
import { parametersOf, type Searched } from '../searchRules'
import type { AskApi } from './askApi'
import { type Answer, numberIn, recordIn, recordsIn, textIn } from './fieldRules'

export interface Found {
  readonly items: readonly FoundStory[]
  readonly total: number
  /** No piece has all the words: these have some of them. */
  readonly isRelaxed: boolean
  /** Other words that find more. */
  readonly suggestions: readonly string[]
  readonly sections: readonly Facet[]
  readonly bylines: readonly Facet[]
  readonly years: readonly { readonly year: number; readonly count: number }[]
}

/** Something by which what was found can be narrowed, and how much of it has it. */
export interface Facet {
  readonly name: string
  readonly slug: string
  readonly count: number
}

/** A text as it stands, and where the words are in it. */
export interface FoundText {
  readonly text: string
  readonly ranges: readonly MarkedRange[]
}

export interface FoundStory {
  readonly id: string
  readonly address: string
  readonly headline: FoundText
  readonly section: string | null
  readonly bylines: readonly string[]
  readonly publishedAt: string | null
  readonly excerpt: FoundText | null
}

export const foundOnPage = 20

/** What the search finds; null where this news server has none. */
export async function search(ask: AskApi, searched: Searched, page: number): Promise<Found | null> {
  const answer = await ask('/search', { ...parametersOf(searched), page, limit: foundOnPage })
  if (!answer) return null
  const facets = recordIn(answer, 'facets') ?? {}
  const didYouMean = textIn(answer, 'didYouMean')
  const suggested = recordsIn(answer, 'suggestions').flatMap((one) => textIn(one, 'text') ?? [])
  return {
    items: recordsIn(answer, 'docs').flatMap((doc) => foundStory(doc) ?? []),
    total: numberIn(answer, 'totalDocs') ?? 0,
    isRelaxed: answer.isRelaxed === true,
    suggestions: [...new Set([...(didYouMean ? [didYouMean] : []), ...suggested])].filter(
      (words) => words !== searched.words,
    ),
    sections: facetsIn(facets, 'section'),
    bylines: facetsIn(facets, 'byline'),
    years: recordsIn(facets, 'year').flatMap((row) => {
      const [year, count] = [numberIn(row, 'year'), numberIn(row, 'count')]
      return year && count ? [{ year, count }] : []
    }),
  }
}

function facetsIn(facets: Answer, name: string): Facet[] {
  return recordsIn(facets, name).flatMap((row) => {
    const [label, slug, count] = [textIn(row, 'name'), textIn(row, 'slug'), numberIn(row, 'count')]
    return label && slug && count ? [{ name: label, slug, count }] : []
  })
}

function foundStory(doc: Answer): FoundStory | null {
  const [id, slug] = [textIn(doc, 'id'), textIn(doc, 'slug')]
  const highlights = recordIn(doc, 'highlights') ?? {}
  const foundText = (name: string): FoundText | null => {
    const text = textIn(doc, name)
    return text === null ? null : { text, ranges: rangesIn(highlights, name) }
  }
  const headline = foundText('headline')
  if (!id || !slug || !headline) return null
  return {
    id,
    address: addresses.article(slug),
    headline,
    section: textIn(recordIn(doc, 'section') ?? {}, 'name'),
    bylines: recordsIn(doc, 'bylines').flatMap((byline) => textIn(byline, 'name') ?? []),
    publishedAt: textIn(doc, 'publishedAt'),
    excerpt: foundText('excerpt'),
  }
}

function rangesIn(highlights: Answer, name: string): MarkedRange[] {
  const ranges = highlights[name]
  if (!Array.isArray(ranges)) return []
  return ranges.flatMap((range): MarkedRange[] => {
    const [from, to]: unknown[] = Array.isArray(range) ? range : []
    return typeof from === 'number' && typeof to === 'number' ? [[from, to]] : []
  })
}
