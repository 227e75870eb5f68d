import { describe, expect, it } from 'vitest'
import { FrequentLists, impactAt } from './frequentLists'
import { PostingLists } from './postingList'

/** Of each list every document, with the impact that the list is called by. */
function everywhere(documentCount: number, impacts: readonly number[]): { lists: PostingLists; terms: number[] } {
  const lists = new PostingLists()
  const terms = impacts.map((impact) => {
    const term = lists.create()
    for (let document = 0; document < documentCount; document += 1) lists.append(term, document, impact)
    return term
  })
  return { lists, terms }
}

function impactsIn(frequent: FrequentLists, term: number, documentCount: number): number[] | null {
  const spread = frequent.spread(term, documentCount)
  return spread && Array.from({ length: documentCount }, (_, document) => impactAt(spread, document))
}

describe('frequent lists', () => {
  it('tell the impact by document, and none of those that the list does not have', () => {
    const lists = new PostingLists()
    const term = lists.create()
    lists.append(term, 1, 15)
    lists.append(term, 2, 1)
    lists.append(term, 3, 2)
    expect(impactsIn(new FrequentLists(lists), term, 5)).toEqual([0, 15, 1, 2, 0])
  })

  it('leave out a list that less than an eighth of the documents have', () => {
    const { lists, terms } = everywhere(10, [3])
    const [term = -1] = terms
    expect(new FrequentLists(lists).spread(term, 80)).not.toBeNull()
    expect(new FrequentLists(lists).spread(term, 81)).toBeNull()
  })

  it('have what is added after they were asked for, also beyond the room that they had left', () => {
    const { lists, terms } = everywhere(10, [3])
    const [term = -1] = terms
    const frequent = new FrequentLists(lists)
    const expected = Array.from({ length: 10 }, () => 3)
    expect(impactsIn(frequent, term, 10)).toEqual(expected)
    for (let document = 10; document < 30; document += 1) {
      lists.append(term, document, 7)
      frequent.append(term, document, 7)
      expected.push(7)
      expect(impactsIn(frequent, term, document + 1)).toEqual(expected)
    }
  })

  it('keep within their room the ones that were asked for last', () => {
    const { lists, terms } = everywhere(100, [1, 2, 3])
    const [first = -1, second = -1, third = -1] = terms
    const frequent = new FrequentLists(lists, 125)
    const kept = frequent.spread(first, 100)
    frequent.spread(second, 100)
    expect(frequent.spread(first, 100)).toBe(kept)
    expect(impactsIn(frequent, third, 100)).toEqual(Array.from({ length: 100 }, () => 3))
    expect(frequent.bytes).toBeLessThanOrEqual(125)
    expect(frequent.spread(first, 100)).toBe(kept)
    expect(impactsIn(frequent, second, 100)).toEqual(Array.from({ length: 100 }, () => 2))
    expect(frequent.bytes).toBeLessThanOrEqual(125)
  })
})
