import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { PostingLists, Postings } from './postingList'

function listOf(lists: PostingLists, term: number): [number, number][] {
  const read = new Postings()
  lists.read(term, read)
  return Array.from({ length: read.count }, (_, index) => [read.documents[index] ?? -1, read.impacts[index] ?? -1])
}

describe('posting lists', () => {
  it('give only those that are looked for, each with its own impact', () => {
    const lists = new PostingLists()
    const term = lists.create()
    for (let document = 0; document < 1_000; document += 1) lists.append(term, document, document % 16)
    const read = new Postings()
    const among = new Uint8Array(1_000)
    for (const document of [0, 7, 500, 999]) among[document] = 2
    lists.read(term, read, among)
    expect([...read.documents.subarray(0, read.count)]).toEqual([0, 7, 500, 999])
    expect([...read.impacts.subarray(0, read.count)]).toEqual([0, 7, 4, 7])
    expect(lists.count(term)).toBe(1_000)
  })

  it('give back what was added, however long and mixed the lists grow', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.array(fc.tuple(fc.integer({ min: 1, max: 300_000 }), fc.integer({ min: 0, max: 15 })), { maxLength: 400 }),
          {
            minLength: 1,
            maxLength: 5,
          },
        ),
        (given) => {
          const lists = new PostingLists()
          const terms = given.map(() => lists.create())
          const expected = given.map((steps) => {
            let document = -1
            return steps.map(([distance, impact]): [number, number] => {
              document += distance
              return [document, impact]
            })
          })
          // In turn, so that the slices of the lists lie among each other.
          for (let index = 0; index < 400; index += 1)
            for (const [which, postings] of expected.entries()) {
              const posting = postings[index]
              if (posting) lists.append(terms[which] ?? -1, ...posting)
            }
          for (const [which, postings] of expected.entries()) {
            expect(listOf(lists, terms[which] ?? -1)).toEqual(postings)
            expect(lists.count(terms[which] ?? -1)).toBe(postings.length)
          }
        },
      ),
      { numRuns: 50 },
    )
  })

  it('go on over many pages', () => {
    const lists = new PostingLists()
    const term = lists.create()
    for (let document = 0; document < 2_000_000; document += 1) lists.append(term, document, document % 16)
    const all = new Postings()
    lists.read(term, all)
    expect(all.count).toBe(2_000_000)
    expect([all.documents[0], all.documents[1_999_999], all.impacts[1_999_999]]).toEqual([0, 1_999_999, 15])
    expect(lists.bytes()).toBeLessThan(4.2 * 2 ** 20)
  })

  it('take the first document and the farthest', () => {
    const lists = new PostingLists()
    const term = lists.create()
    lists.append(term, 0, 0)
    lists.append(term, 16_000_000, 15)
    expect(listOf(lists, term)).toEqual([
      [0, 0],
      [16_000_000, 15],
    ])
  })
})
