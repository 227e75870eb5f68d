import { impactBits, PostingLists, type Postings } from './postingList'

/**
 * So many lists, whatever the texts hold: pairs that fall into the same one are told apart in the texts. With a hundred
 * thousand articles of 900 characters a list has about 1 % of them from other pairs.
 */
const listCount = 1 << 16

/**
 * Which articles have two Chinese characters side by side: what stands in quotes and what no dictionary cuts is found by its
 * pairs, of which even frequent characters have rare ones. An article that is in the list of the pair as a word is left
 * out here.
 */
export class CharacterPairs {
  readonly #lists = new PostingLists(impactBits.none)

  constructor() {
    for (let list = 0; list < listCount; list += 1) this.#lists.create()
  }

  /** @param runs pieces of Chinese without anything between the characters @param words that the article has as such */
  add(document: number, runs: readonly string[], words: Iterable<string>): void {
    const known = new Set<number>()
    for (const word of words) if (word.length === 2) known.add(pairAt(word, 0))
    for (const run of runs) {
      for (let at = 0; at + 1 < run.length; at += 1) {
        const pair = pairAt(run, at)
        if (!known.has(pair)) this.#lists.append(listOf(pair), document)
      }
    }
  }

  /** No fewer than have the pair that begins here. */
  count(run: string, at: number): number {
    return this.#lists.count(listOf(pairAt(run, at)))
  }

  read(run: string, at: number, into: Postings): void {
    this.#lists.read(listOf(pairAt(run, at)), into)
  }

  get bytes(): number {
    return this.#lists.bytes()
  }
}

/** By UTF-16 units: of a rare character of two, its halves are a pair too. */
function pairAt(run: string, at: number): number {
  return (run.charCodeAt(at) << 16) | run.charCodeAt(at + 1)
}

function listOf(pair: number): number {
  const mixed = Math.imul(pair ^ (pair >>> 16), 0x9e37_79b1)
  return (mixed ^ (mixed >>> 15)) & (listCount - 1)
}
