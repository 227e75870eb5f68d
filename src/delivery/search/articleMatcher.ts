import type { Expanded } from './expandRules'
import { type FrequentLists, impactAt } from './frequentLists'
import { maxImpact, type PostingLists, Postings } from './postingList'
import { fieldWeights, impactOf, rarity, shareOf } from './rankRules'
import type { RunFinder } from './runFinder'
import type { Accepts } from './searchFilter'

interface Parts {
  readonly lists: PostingLists
  readonly frequentLists: FrequentLists
  readonly runFinder: RunFinder
  /** How many numbers articles have, dead ones too. */
  documentCount(): number
}

interface Match {
  readonly expanded: readonly Expanded[]
  /** How many of the parts an article must have. */
  readonly needed: number
  readonly accepts: Accepts
}

/** Valid until the next question. */
export interface Matched {
  /** In no order. */
  readonly documents: Uint32Array
  /** By document: the sum of its parts, the more of them the higher. */
  readonly scores: Float32Array
}

const inHeadline = shareOf(impactOf(fieldWeights.headline))
const inText = shareOf(impactOf(fieldWeights.body))

/**
 * Finds and scores the articles that have enough of a question's parts. The rarest part goes first: whoever has it is looked
 * for in the lists of the others. What each question needs by document lies in arrays that all share, one after the
 * other, and only what a question has touched is wiped.
 */
export class ArticleMatcher {
  readonly #parts: Parts
  readonly #postings = new Postings()
  readonly #worths = new Float64Array(maxImpact + 1)
  #scores = new Float32Array(0)
  /** The best of the alternatives of the part that is being looked for. */
  #bests = new Float32Array(0)
  /** How many of the parts it has; zeros between questions. */
  #matched = new Uint8Array(0)
  #lastPart = new Uint8Array(0)
  #documents = new Uint32Array(0)
  #count = 0

  constructor(parts: Parts) {
    this.#parts = parts
  }

  match({ expanded, needed, accepts }: Match): Matched {
    this.#reserve(this.#parts.documentCount())
    this.#count = 0
    const [only, ...others] = expanded
    const [alternative, ...more] = only?.alternatives ?? []
    if (only && alternative && others.length + more.length === 0 && !only.runs) {
      this.#takeList(alternative, accepts)
      return { documents: this.#documents.subarray(0, this.#count), scores: this.#scores }
    }
    const parts = this.#rarestFirst(expanded)
    if (parts.length === 0) this.#takeAll(accepts)
    for (const [index, part] of parts.entries()) {
      const left = parts.length - index - 1
      // Who has none of the parts so far cannot come to as many as are needed.
      const areNewTaken = left + 1 >= needed
      this.#score(part, { number: index + 1, areNewTaken, accepts })
      if (left < needed) this.#keep(needed - left, left + 1 === needed ? accepts : null)
      if (left < needed && this.#count === 0) break
    }
    const [documents, matched, scores] = [this.#documents.subarray(0, this.#count), this.#matched, this.#scores]
    const isRelaxed = needed < parts.length
    for (let index = 0; index < documents.length; index += 1) {
      const document = documents[index] ?? 0
      if (isRelaxed) scores[document] = ((scores[document] ?? 0) * (matched[document] ?? 0)) / needed
      matched[document] = 0
    }
    return { documents, scores }
  }

  /** What has to be looked for in texts goes last: the fewer of them are left, the better. */
  #rarestFirst(expanded: readonly Expanded[]): Expanded[] {
    const { lists } = this.#parts
    const sizes = new Map(
      expanded.map((part) => [part, part.alternatives.reduce((sum, { term }) => sum + lists.count(term), 0)]),
    )
    return expanded.toSorted((one, other) => {
      const byRuns = Number(one.runs !== null) - Number(other.runs !== null)
      return byRuns === 0 ? (sizes.get(one) ?? 0) - (sizes.get(other) ?? 0) : byRuns
    })
  }

  #score({ alternatives, runs }: Expanded, { number, areNewTaken, accepts }: Scoring): void {
    const { runFinder, documentCount } = this.#parts
    for (const { term, weight } of alternatives) {
      const { documents, impacts, count, worths } = this.#read(term, weight, areNewTaken)
      this.#mark(count, { documents, scoreOf: (index) => worths[impacts[index] ?? 0] ?? 0, number, areNewTaken })
    }
    if (!runs) return
    const isWanted = areNewTaken ? accepts : (document: number) => this.#matched[document] !== 0
    const { documents, areInHeadline } = runFinder.find(runs, isWanted)
    const worth = rarity(documentCount(), documents.length)
    const scoreOf = (index: number) => worth * (areInHeadline[index] ? inHeadline : inText)
    this.#mark(documents.length, { documents, scoreOf, number, areNewTaken })
  }

  /** A list, or what of it is still in question, and what each impact in it is worth. */
  #read(term: number, weight: number, areNewTaken = true): Read {
    const { lists, frequentLists, documentCount } = this.#parts
    const all = documentCount()
    const worth = rarity(all, lists.count(term)) * weight
    for (let impact = 0; impact <= maxImpact; impact += 1) this.#worths[impact] = worth * shareOf(impact)
    const spread = areNewTaken ? null : frequentLists.spread(term, all)
    if (spread) this.#lookUp(spread)
    else lists.read(term, this.#postings, areNewTaken ? null : this.#matched)
    const { documents, impacts, count } = this.#postings
    return { documents, impacts, count, worths: this.#worths }
  }

  /** Of the documents that are still in question. */
  #lookUp(spread: Uint8Array): void {
    const [postings, asked] = [this.#postings, this.#documents]
    postings.reserve(this.#count)
    const { documents, impacts } = postings
    let taken = 0
    for (let index = 0; index < this.#count; index += 1) {
      const document = asked[index] ?? 0
      const impact = impactAt(spread, document)
      if (impact === 0) continue
      documents[taken] = document
      impacts[taken] = impact
      taken += 1
    }
    postings.count = taken
  }

  /** Of the ways in which an article has a part the best counts. */
  #mark(length: number, { documents, scoreOf, number, areNewTaken }: Marking): void {
    // Looked up once: this loop runs for every posting of a question.
    const [all, scores, bests, matched, lastPart] = [
      this.#documents,
      this.#scores,
      this.#bests,
      this.#matched,
      this.#lastPart,
    ]
    let count = this.#count
    for (let index = 0; index < length; index += 1) {
      const document = documents[index] ?? 0
      const parts = matched[document] ?? 0
      if (parts === 0) {
        if (!areNewTaken) continue
        all[count] = document
        count += 1
        scores[document] = 0
      }
      const score = scoreOf(index)
      if (parts > 0 && lastPart[document] === number) {
        const best = bests[document] ?? 0
        if (score <= best) continue
        scores[document] = (scores[document] ?? 0) + score - best
      } else {
        matched[document] = parts + 1
        lastPart[document] = number
        scores[document] = (scores[document] ?? 0) + score
      }
      bests[document] = score
    }
    this.#count = count
  }

  /** Most questions are one word: its list is what is found. */
  #takeList({ term, weight }: Expanded['alternatives'][number], accepts: Accepts): void {
    const { documents, impacts, count, worths } = this.#read(term, weight)
    const [all, scores] = [this.#documents, this.#scores]
    let taken = 0
    for (let index = 0; index < count; index += 1) {
      const document = documents[index] ?? 0
      if (!accepts(document)) continue
      all[taken] = document
      taken += 1
      scores[document] = worths[impacts[index] ?? 0] ?? 0
    }
    this.#count = taken
  }

  #takeAll(accepts: Accepts): void {
    const count = this.#parts.documentCount()
    for (let document = 0; document < count; document += 1) {
      if (!accepts(document)) continue
      this.#documents[this.#count] = document
      this.#count += 1
      this.#scores[document] = 0
    }
  }

  /** Those that have at least so many parts. */
  #keep(least: number, accepts: Accepts | null): void {
    const [documents, matched] = [this.#documents, this.#matched]
    let kept = 0
    for (let index = 0; index < this.#count; index += 1) {
      const document = documents[index] ?? 0
      if ((matched[document] ?? 0) >= least && (accepts === null || accepts(document))) {
        documents[kept] = document
        kept += 1
      } else matched[document] = 0
    }
    this.#count = kept
  }

  #reserve(count: number): void {
    if (this.#scores.length >= count) return
    const room = Math.ceil(count * 1.25)
    this.#scores = new Float32Array(room)
    this.#bests = new Float32Array(room)
    this.#matched = new Uint8Array(room)
    this.#lastPart = new Uint8Array(room)
    this.#documents = new Uint32Array(room)
  }
}

interface Read extends Pick<Postings, 'documents' | 'impacts' | 'count'> {
  readonly worths: Float64Array
}

interface Marking extends Pick<Scoring, 'number' | 'areNewTaken'> {
  readonly documents: ArrayLike<number>
  scoreOf(index: number): number
}

interface Scoring {
  /** Of the part, from 1. */
  readonly number: number
  /** Articles that have none of the parts before may still come to as many as are needed. */
  readonly areNewTaken: boolean
  readonly accepts: Accepts
}
