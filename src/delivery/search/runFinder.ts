import type { CharacterPairs } from './characterPairs'
import { isHan } from './foldRules'
import { type PostingLists, Postings } from './postingList'
import { fieldWeights, impactOf } from './rankRules'
import type { StoredArticle } from './storedArticle'
import { placeOfRuns } from './textMatchRules'
import type { Vocabulary } from './vocabulary'

interface Parts {
  readonly lists: PostingLists
  readonly vocabulary: Vocabulary
  readonly pairs: CharacterPairs
  readonly stored: readonly (StoredArticle | null)[]
}

export interface FoundRuns {
  readonly documents: number[]
  /** Of each, whether they stand in its headline. */
  readonly areInHeadline: boolean[]
}

/** What has to be in an article's text: two characters side by side, a character or a Latin word. */
interface Piece {
  /** No fewer than have it. */
  readonly count: number
  /** Calls `take` with one list or two, which together are those that have it, and a few others. */
  read(take: (postings: Postings) => void): void
}

/** Texts that one question looks into, the newest first; where several runs have to follow each other, a twelfth of that. */
const mostTextsRead = 30_000
const timesLonger = 12
/** So few are looked into at once: whether they have the other pieces too is told by the text. */
const fewTexts = 50
/** Of very long ones the rarest are enough, and more could not be counted. */
const mostPieces = 24
const headlineImpact = impactOf(fieldWeights.headline)
const pieces = /\p{Script=Han}+|[^\p{Script=Han}]+/gu

/** Finds articles in whose text runs follow each other: by lists of what they are made of, then in the texts that are left. */
export class RunFinder {
  readonly #parts: Parts
  readonly #postings = new Postings()
  /** How many of the pieces each article has; zeros between questions. */
  #counts = new Uint8Array(0)
  /** With what impact it has the run as a word; zeros between questions. */
  #impacts = new Uint8Array(0)

  constructor(parts: Parts) {
    this.#parts = parts
  }

  /** No fewer than have them. */
  count(runs: readonly string[]): number {
    return Math.min(...this.#piecesOf(runs).map(({ count }) => count))
  }

  /** @param isWanted of no others is the text looked into */
  find(runs: readonly string[], isWanted: (document: number) => boolean): FoundRuns {
    const { stored } = this.#parts
    const found: FoundRuns = { documents: [], areInHeadline: [] }
    const candidates = this.#having(this.#piecesOf(runs)).filter(isWanted)
    if (candidates.length > mostTextsRead / timesLonger) candidates.sort((one, other) => other - one)
    const words = this.#asWord(runs)
    const isOneRun = runs.length === 1
    let read = 0
    for (const document of candidates) {
      // In an article that has it as a word it stands for certain; with so little, not in the headline.
      const impact = this.#impacts[document] ?? 0
      if (impact > 0 && impact < headlineImpact) {
        found.documents.push(document)
        found.areInHeadline.push(false)
        continue
      }
      const candidate = read < mostTextsRead ? stored[document] : null
      if (!candidate) continue
      read += isOneRun ? 1 : timesLonger
      const place = placeOfRuns(candidate.article, runs, candidate.isFolded)
      if (place === null && impact === 0) continue
      found.documents.push(document)
      found.areInHeadline.push(place === 'headline')
    }
    for (let index = 0; index < words.count; index += 1) this.#impacts[words.documents[index] ?? 0] = 0
    return found
  }

  /** Notes those that have a single run as a word. */
  #asWord(runs: readonly string[]): Postings {
    const { lists, vocabulary, stored } = this.#parts
    const [run = ''] = runs
    const term = runs.length === 1 && isHan(run) ? vocabulary.numberOf(run) : undefined
    const postings = this.#postings
    postings.count = 0
    if (term === undefined) return postings
    if (this.#impacts.length < stored.length) this.#impacts = new Uint8Array(Math.ceil(stored.length * 1.25))
    lists.read(term, postings)
    const { documents, impacts, count } = postings
    for (let index = 0; index < count; index += 1) this.#impacts[documents[index] ?? 0] = impacts[index] ?? 0
    return postings
  }

  #having(all: readonly Piece[]): number[] {
    const rarestFirst = all.toSorted((one, other) => one.count - other.count).slice(0, mostPieces)
    const [first, ...others] = rarestFirst
    if (!first || first.count === 0) return []
    if (this.#counts.length < this.#parts.stored.length)
      this.#counts = new Uint8Array(Math.ceil(this.#parts.stored.length * 1.25))
    const counts = this.#counts
    const candidates: number[] = []
    first.read(({ documents, count }) => {
      for (let index = 0; index < count; index += 1) {
        const document = documents[index] ?? 0
        if (counts[document] !== 0) continue
        counts[document] = 1
        candidates.push(document)
      }
    })
    let needed = 1
    for (const piece of candidates.length > fewTexts ? others : []) {
      piece.read(({ documents, count }) => {
        for (let index = 0; index < count; index += 1) {
          const document = documents[index] ?? 0
          if (counts[document] === needed) counts[document] = needed + 1
        }
      })
      needed += 1
    }
    const having = candidates.filter((document) => counts[document] === needed)
    for (const document of candidates) counts[document] = 0
    return having
  }

  #piecesOf(runs: readonly string[]): Piece[] {
    const { lists, vocabulary, pairs } = this.#parts
    const byWord = (word: string): Piece => {
      const term = vocabulary.numberOf(word)
      return {
        count: term === undefined ? 0 : lists.count(term),
        read: (take) => term !== undefined && take(this.#read(term)),
      }
    }
    const byPair = (run: string, at: number): Piece => {
      const asWord = byWord(run.slice(at, at + 2))
      return {
        count: pairs.count(run, at) + asWord.count,
        read: (take) => {
          asWord.read(take)
          pairs.read(run, at, this.#postings)
          take(this.#postings)
        },
      }
    }
    return runs
      .flatMap((run) => run.match(pieces) ?? [])
      .flatMap((piece) => {
        if (!isHan(piece) || piece.length === 1) return byWord(piece)
        return Array.from({ length: piece.length - 1 }, (_, at) => byPair(piece, at))
      })
  }

  #read(term: number): Postings {
    this.#parts.lists.read(term, this.#postings)
    return this.#postings
  }
}
