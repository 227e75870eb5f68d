import type { Columns } from './columns'
import { type Dictionaries, type Expanded, expand } from './expandRules'
import { FacetCounter, type FacetKeys } from './facetCounter'
import { fold } from './foldRules'
import { excerptOf, highlight } from './highlightRules'
import type { Names } from './names'
import { Postings } from './postingList'
import { finerParts, partsOf, type QueryPart } from './queryRules'
import { fieldWeights, freshness, impactOf, rarity, shareOf } from './rankRules'
import type { Facets, SearchArticle, SearchHit, SearchQuery } from './searchEngine'
import { type Accepts, filterOf } from './searchFilter'
import { hasRuns, isInHeadline } from './textMatchRules'
import { TopScores } from './topScores'
import type { Cutting } from './wordRules'

export interface StoredArticle {
  readonly article: SearchArticle
  /** No character of it changes by folding. */
  readonly isFolded: boolean
}

interface Parts extends Dictionaries {
  readonly stored: readonly (StoredArticle | null)[]
  readonly cutting: Cutting
  readonly names: Names
  readonly facetKeys: FacetKeys
  readonly columns: Columns
}

interface Asked {
  readonly query: SearchQuery
  /** Articles that another index answers for. */
  readonly leaveOut?: (id: string) => boolean
}

export interface Found {
  readonly article: SearchArticle
  readonly score: number
  /** What is marked in it. */
  readonly shown: readonly string[]
}

export interface FoundArticles {
  /** The best `page × limit`, the best first. */
  readonly best: readonly Found[]
  readonly total: number
  readonly facets: Facets
  readonly isRelaxed: boolean
  readonly didYouMean: string | null
}

/** Of a query of which nothing has all words, this share has to be found. */
const relaxedShare = 0.6
/** Texts that one question looks into, the newest first. */
const mostTextsRead = 30_000

/** Answers questions to the index. Scores lie in arrays that all questions share, one after the other. */
export class IndexReader {
  readonly #parts: Parts
  readonly #postings = new Postings()
  #scores = new Float32Array(0)
  /** The best of the alternatives of the part that is being looked for. */
  #bests = new Float32Array(0)
  #matched = new Uint8Array(0)
  #lastPart = new Uint8Array(0)

  constructor(parts: Parts) {
    this.#parts = parts
  }

  find({ query, leaveOut }: Asked): FoundArticles {
    const { cutting, names } = this.#parts
    const asked = partsOf(query.text, cutting.coarse)
    const expanded = asked.map((part) => expand(part, this.#parts))
    const accepts = filterOf(query.filters, names, leaveOut)
    const strict = this.#match({ query, expanded, needed: expanded.length, accepts })
    const didYouMean = corrected(query.text, asked, expanded)
    // What stands in quotes is meant as it stands.
    const isExact = asked.length === 0 || asked.some(({ kind }) => kind === 'phrase')
    if (strict.total > 0 || isExact) return { ...strict, isRelaxed: false, didYouMean }
    const finer = finerParts(asked, cutting.fine).map((part) => expand(part, this.#parts))
    const needed = Math.max(1, Math.ceil(finer.length * relaxedShare))
    const relaxed = this.#match({ query, expanded: finer, needed, accepts })
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

  #match({ query, expanded, needed, accepts }: Match): Omit<FoundArticles, 'isRelaxed' | 'didYouMean'> {
    const { stored, names, facetKeys, columns } = this.#parts
    this.#clear(stored.length)
    for (const [index, part] of expanded.entries()) this.#score(part, index + 1)
    const top = new TopScores(query.page * query.limit)
    const facets = new FacetCounter(facetKeys, names)
    const [scores, matched] = [this.#scores, this.#matched]
    const { alive, moments } = columns
    const byTime = query.sort === 'newest' || expanded.length === 0
    let total = 0
    for (let document = 0; document < stored.length; document += 1) {
      const parts = matched[document] ?? 0
      if (parts < needed || alive[document] === 0) continue
      if (accepts && !isAccepted(stored[document], accepts)) continue
      const publishedAt = moments[document] ?? 0
      total += 1
      facets.count(columns, document)
      const found = ((scores[document] ?? 0) * parts) / Math.max(needed, 1)
      top.add(document, byTime ? publishedAt : found * freshness(query.now - publishedAt))
    }
    const shown = expanded.flatMap((part) => part.shown)
    const best = top.inOrder().flatMap(({ document, score }): Found[] => {
      const article = stored[document]?.article
      return article ? [{ article, score, shown }] : []
    })
    return { best, total, facets: facets.result() }
  }

  /** `part` counts from one. */
  #score({ alternatives, runs }: Expanded, part: number): void {
    const { lists, stored } = this.#parts
    const postings = this.#postings
    for (const { term, weight } of alternatives) {
      lists.read(term, postings)
      const worth = rarity(stored.length, postings.count) * weight
      const { documents, impacts, count } = postings
      for (let index = 0; index < count; index += 1)
        this.#mark(documents[index] ?? 0, worth * shareOf(impacts[index] ?? 0), part)
    }
    if (!runs) return
    const having = this.#articlesWith(runs)
    const worth = rarity(stored.length, having.length)
    for (const document of having) {
      const article = stored[document]?.article
      const field = article && isInHeadline(article, runs) ? fieldWeights.headline : fieldWeights.body
      this.#mark(document, worth * shareOf(impactOf(field)), part)
    }
  }

  #mark(document: number, score: number, part: number): void {
    if (this.#lastPart[document] !== part) {
      this.#lastPart[document] = part
      this.#matched[document] = (this.#matched[document] ?? 0) + 1
      this.#bests[document] = score
      this.#scores[document] = (this.#scores[document] ?? 0) + score
      return
    }
    const best = this.#bests[document] ?? 0
    if (score <= best) return
    this.#bests[document] = score
    this.#scores[document] = (this.#scores[document] ?? 0) + score - best
  }

  /** By the lists of their characters and Latin words, then by the texts themselves. */
  #articlesWith(runs: readonly string[]): number[] {
    const { lists, vocabulary, stored } = this.#parts
    const pieces = [...new Set(runs.flatMap((run) => run.match(/\p{Script=Han}|[^\p{Script=Han}]+/gu) ?? []))]
    const terms = pieces.map((piece) => vocabulary.numberOf(piece))
    if (terms.length === 0 || terms.includes(undefined)) return []
    const known = terms.flatMap((term) => term ?? []).sort((one, other) => lists.count(one) - lists.count(other))
    const counts = new Uint8Array(stored.length)
    for (const [index, term] of known.entries()) {
      lists.read(term, this.#postings)
      const { documents, count } = this.#postings
      for (let at = 0; at < count; at += 1) {
        const document = documents[at] ?? 0
        if (counts[document] === index) counts[document] = index + 1
      }
    }
    const found: number[] = []
    let read = 0
    for (let document = stored.length - 1; document >= 0 && read < mostTextsRead; document -= 1) {
      const candidate = counts[document] === known.length ? stored[document] : null
      if (!candidate) continue
      read += 1
      if (hasRuns(candidate.article, runs, candidate.isFolded)) found.push(document)
    }
    return found
  }

  #clear(length: number): void {
    if (this.#scores.length < length) {
      const room = Math.ceil(length * 1.25)
      this.#scores = new Float32Array(room)
      this.#bests = new Float32Array(room)
      this.#matched = new Uint8Array(room)
      this.#lastPart = new Uint8Array(room)
      return
    }
    this.#scores.fill(0, 0, length)
    this.#matched.fill(0, 0, length)
    this.#lastPart.fill(0, 0, length)
  }
}

interface Match {
  readonly query: SearchQuery
  readonly expanded: readonly Expanded[]
  /** How many of the parts an article must have. */
  readonly needed: number
  readonly accepts: Accepts | null
}

function isAccepted(stored: StoredArticle | null | undefined, accepts: Accepts): boolean {
  return stored ? accepts(stored.article) : false
}

function corrected(text: string, asked: readonly QueryPart[], expanded: readonly Expanded[]): string | null {
  let meant = fold(text)
  for (const [index, { correction }] of expanded.entries()) {
    // Taken as plain text: in a replacement `$` would mean something.
    if (correction !== null) meant = meant.replace(asked[index]?.runs[0] ?? '', () => correction)
  }
  return meant === fold(text) ? null : meant.trim()
}
