import { ArticleMatcher } from './articleMatcher'
import type { CharacterPairs } from './characterPairs'
import { dayOf } from './chineseTime'
import type { ColumnKeys } from './columnKeys'
import type { Columns } from './columns'
import { type Dictionaries, type Expanded, expand } from './expandRules'
import { countFacets } from './facetCounter'
import { fold } from './foldRules'
import type { FrequentLists } from './frequentLists'
import { excerptOf, highlight } from './highlightRules'
import type { Names } from './names'
import { Postings } from './postingList'
import { finerParts, partsOf, type QueryPart } from './queryRules'
import { freshness } from './rankRules'
import { RunFinder } from './runFinder'
import type { Facets, SearchArticle, SearchHit, SearchQuery } from './searchEngine'
import { type Accepts, filterOf } from './searchFilter'
import type { StoredArticle } from './storedArticle'
import { TopScores } from './topScores'
import type { Cutting } from './wordRules'

interface Parts extends Dictionaries {
  readonly stored: readonly (StoredArticle | null)[]
  readonly cutting: Cutting
  readonly names: Names
  readonly keys: ColumnKeys
  readonly columns: Columns
  readonly frequentLists: FrequentLists
  readonly pairs: CharacterPairs
  /** The articles that have this tag. Folded. */
  tagged(tag: string): ReadonlySet<number>
}

interface Asked {
  readonly query: SearchQuery
  /** Numbers of articles that another index answers for. */
  readonly leftOut?: ReadonlySet<number>
  /** Numbers of articles that are kept from whoever asks: not even a word tells that they are there. */
  readonly withheld?: ReadonlySet<number>
  /** So many of the best are not asked for. */
  readonly skipped?: number
}

export interface Found {
  readonly article: SearchArticle
  readonly score: number
  /** What is marked in it. */
  readonly shown: readonly string[]
}

export interface FoundArticles {
  /** The best `page × limit`, the best first, but for those that were skipped. */
  readonly best: readonly Found[]
  readonly total: number
  readonly facets: Facets
  readonly isRelaxed: boolean
  readonly didYouMean: string | null
}

/** Of a query of which nothing has all words, this share has to be found. */
const relaxedShare = 0.6
/** Answers questions to the index. */
export class IndexReader {
  readonly #parts: Parts
  readonly #matcher: ArticleMatcher

  constructor(parts: Parts) {
    this.#parts = parts
    this.#matcher = new ArticleMatcher({
      lists: parts.lists,
      frequentLists: parts.frequentLists,
      runFinder: new RunFinder(parts),
      documentCount: () => parts.stored.length,
    })
  }

  find({ query, leftOut, withheld, skipped = 0 }: Asked): FoundArticles {
    const { cutting } = this.#parts
    const asked = partsOf(query.text, cutting.coarse)
    const isWhole = !withheld || withheld.size === 0
    const dictionaries = isWhole ? this.#parts : this.#dictionariesWithout(withheld)
    const expanded = asked.map((part) => expand(part, dictionaries))
    const accepts = filterOf(query.filters, this.#parts, (isWhole ? leftOut : withheld) ?? null)
    const strict = this.#match({ query, skipped, expanded, needed: expanded.length, accepts })
    const didYouMean = corrected(query.text, asked, expanded)
    // What stands in quotes is meant as it stands.
    const isExact = asked.length === 0 || asked.some(({ kind }) => kind === 'phrase')
    if (strict.total > 0 || isExact) return { ...strict, isRelaxed: false, didYouMean }
    const finer = finerParts(asked, cutting.fine)
    const needed = Math.max(1, Math.ceil(finer.length * relaxedShare))
    // The same question would find nothing again.
    if (needed === asked.length && isSame(finer, asked)) return { ...strict, isRelaxed: false, didYouMean }
    const known = new Map(asked.map((part, index) => [keyOf(part), expanded[index]]))
    const again = finer.map((part) => known.get(keyOf(part)) ?? expand(part, dictionaries))
    const relaxed = this.#match({ query, skipped, expanded: again, needed, accepts })
    return { ...relaxed, isRelaxed: relaxed.total > 0, didYouMean }
  }

  show({ article, score, shown }: Found): SearchHit {
    const { id, slug, headline, kicker, deck, slugline, genre, tags, publishedAt, state, sectionId } = article
    const { names } = this.#parts
    const { excerpt, highlights } = excerptOf(article.body, shown)
    return {
      ...{ id, slug, headline, kicker, deck, slugline, genre, tags, publishedAt, state, excerpt, score },
      section: sectionId === null ? null : names.entry('section', sectionId),
      bylines: article.bylines.map((byline) => ({ ...byline, slug: names.get('byline', byline.id)?.slug ?? null })),
      highlights: {
        headline: highlight(headline, shown),
        kicker: highlight(kicker, shown),
        deck: highlight(deck, shown),
        excerpt: highlights,
      },
    }
  }

  /** Words that stand in nothing else are none. */
  #dictionariesWithout(withheld: ReadonlySet<number>): Dictionaries {
    const { lists, vocabulary, suggestions, columns } = this.#parts
    const postings = new Postings()
    const isKnown = (term: number) => {
      lists.read(term, postings, columns.alive)
      return postings.documents.subarray(0, postings.count).some((document) => !withheld.has(document))
    }
    return { lists, vocabulary, suggestions, isKnown }
  }

  #match({ query, skipped, expanded, needed, accepts }: Match): Omit<FoundArticles, 'isRelaxed' | 'didYouMean'> {
    const { stored, columns } = this.#parts
    const { documents, scores } = this.#matcher.match({ expanded, needed, accepts })
    const top = new TopScores(query.page * query.limit)
    const { moments, days } = columns
    const today = dayOf(query.now)
    const byTime = query.sort === 'newest' || expanded.length === 0
    let least = top.least
    for (let index = 0; index < documents.length; index += 1) {
      const document = documents[index] ?? 0
      const found = byTime ? (moments[document] ?? 0) : (scores[document] ?? 0)
      // Age makes it no more.
      if (found < least) continue
      const score = byTime ? found : found * freshness(today - (days[document] ?? 0))
      if (score < least) continue
      top.add(document, score)
      least = top.least
    }
    const shown = expanded.flatMap((part) => part.shown)
    const inOrder = top.inOrder().slice(skipped)
    const best = inOrder.flatMap(({ document, score }): Found[] => {
      const article = stored[document]?.article
      return article ? [{ article, score, shown }] : []
    })
    return { best, total: documents.length, facets: countFacets(documents, this.#parts) }
  }
}

interface Match {
  readonly query: SearchQuery
  readonly skipped: number
  readonly expanded: readonly Expanded[]
  /** How many of the parts an article must have. */
  readonly needed: number
  readonly accepts: Accepts
}

function isSame(one: readonly QueryPart[], other: readonly QueryPart[]): boolean {
  return one.length === other.length && one.every((part, index) => keyOf(part) === keyOf(other[index] ?? part))
}

function keyOf({ kind, runs }: QueryPart): string {
  return `${kind} ${runs.join(' ')}`
}

function corrected(text: string, asked: readonly QueryPart[], expanded: readonly Expanded[]): string | null {
  let meant = fold(text)
  for (const [index, { correction }] of expanded.entries()) {
    // Taken as plain text: in a replacement `$` would mean something.
    if (correction !== null) meant = meant.replace(asked[index]?.runs[0] ?? '', () => correction)
  }
  return meant === fold(text) ? null : meant.trim()
}
