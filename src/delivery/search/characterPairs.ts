import { impactBits, PostingLists, type Postings } from './postingList'

const hanRuns = /\p{Script=Han}+/gu

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

  /** @param folded the fields of the article, each for itself */
  add(document: number, folded: readonly string[], isWordOfIt: (pair: string) => boolean): void {
    for (const text of folded) {
      for (const run of text.match(hanRuns) ?? []) {
        for (let at = 0; at + 1 < run.length; at += 1)
          if (!isWordOfIt(run.slice(at, at + 2))) this.#lists.append(listOf(run, at), document)
      }
    }
  }

  /** No fewer than have the pair that begins here. */
  count(run: string, at: number): number {
    return this.#lists.count(listOf(run, at))
  }

  read(run: string, at: number, into: Postings): void {
    this.#lists.read(listOf(run, at), into)
  }

  get bytes(): number {
    return this.#lists.bytes()
  }
}

/** By UTF-16 units: of a rare character of two, its halves are a pair too. */
function listOf(run: string, at: number): number {
  const pair = Math.imul(run.charCodeAt(at), 0x9e37_79b1) ^ Math.imul(run.charCodeAt(at + 1), 0x85eb_ca6b)
  return (pair ^ (pair >>> 15)) & (listCount - 1)
}
