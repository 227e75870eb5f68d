import { type PostingLists, Postings } from './postingList'

/** A list that fewer than one in so many documents have is read as quickly as it is looked up. */
const oneIn = 8
/** A thousand lists of 100,000 documents. */
const mostBytesKept = 64 * 2 ** 20

/**
 * The lists that very many documents are in, spread out by document: a question asks them of the documents that are still
 * in it, in place of going through all. Made of the packed lists when they are asked for; the ones asked for last are kept.
 */
export class FrequentLists {
  readonly #lists: PostingLists
  readonly #most: number
  readonly #postings = new Postings()
  /** The one asked for last stands last. */
  readonly #kept = new Map<number, Uint8Array>()
  #bytes = 0

  constructor(lists: PostingLists, most = mostBytesKept) {
    this.#lists = lists
    this.#most = most
  }

  get bytes(): number {
    return this.#bytes
  }

  /** @returns what `impactAt` reads, until the list takes in more; null for a list that is short beside so many documents */
  spread(term: number, documentCount: number): Uint8Array | null {
    if (this.#lists.count(term) * oneIn < documentCount) return null
    const kept = this.#kept.get(term)
    const isLongEnough = kept !== undefined && kept.length * 2 >= documentCount
    const impacts = isLongEnough ? kept : this.#spreadAnew(term, documentCount)
    // To the end.
    this.#kept.delete(term)
    this.#kept.set(term, impacts)
    return impacts
  }

  /** To be told of everything that the lists take in. */
  append(term: number, document: number, impact: number): void {
    const impacts = this.#kept.get(term)
    if (!impacts) return
    // The next question spreads it anew, with room for more.
    if (document >= impacts.length * 2) this.#forget(term)
    else setImpact(impacts, document, impact)
  }

  #spreadAnew(term: number, documentCount: number): Uint8Array {
    this.#forget(term)
    const length = Math.ceil((documentCount * 1.1) / 2)
    const impacts = this.#room(length)
    this.#bytes += impacts.length
    this.#lists.read(term, this.#postings)
    const { documents, impacts: read, count } = this.#postings
    for (let index = 0; index < count; index += 1) setImpact(impacts, documents[index] ?? 0, read[index] ?? 0)
    return impacts
  }

  /** What the oldest had where it fits: new memory for each question would have to be collected. */
  #room(length: number): Uint8Array {
    let free: Uint8Array | undefined
    for (const [oldest, impacts] of this.#kept) {
      if (this.#bytes + length <= this.#most) break
      this.#forget(oldest)
      if (impacts.length >= length) free = impacts
    }
    return free?.fill(0) ?? new Uint8Array(length)
  }

  #forget(term: number): void {
    this.#bytes -= this.#kept.get(term)?.length ?? 0
    this.#kept.delete(term)
  }
}

/** 0 where the list does not have the document. Two documents share a byte. */
export function impactAt(spread: Uint8Array, document: number): number {
  return ((spread[document >>> 1] ?? 0) >>> ((document & 1) << 2)) & 15
}

function setImpact(spread: Uint8Array, document: number, impact: number): void {
  spread[document >>> 1] = (spread[document >>> 1] ?? 0) | (impact << ((document & 1) << 2))
}
