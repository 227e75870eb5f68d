import fc from 'fast-check'
import { expect, it } from 'vitest'
import { ArticleMatcher } from './articleMatcher'
import { CharacterPairs } from './characterPairs'
import { FrequentLists } from './frequentLists'
import { PostingLists } from './postingList'
import { rarity, shareOf } from './rankRules'
import { RunFinder } from './runFinder'
import { Vocabulary } from './vocabulary'

const documentCount = 40
const list = fc.uniqueArray(fc.tuple(fc.nat(documentCount - 1), fc.integer({ min: 1, max: 15 })), {
  selector: ([document]) => document,
  maxLength: documentCount,
})
const part = fc.array(list, { minLength: 1, maxLength: 3 })

it('finds and scores as going through every article and every part would', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.array(part, { minLength: 1, maxLength: 5 }), fc.nat(4)), { minLength: 1, maxLength: 3 }),
      fc.func(fc.boolean()),
      (questions, accepted) => {
        const lists = new PostingLists()
        const runFinder = new RunFinder({
          lists,
          vocabulary: new Vocabulary(),
          pairs: new CharacterPairs(),
          stored: [],
        })
        // One matcher for all questions: none may leave anything behind for the next.
        const matcher = new ArticleMatcher({
          lists,
          frequentLists: new FrequentLists(lists),
          runFinder,
          documentCount: () => documentCount,
        })
        for (const [parts, spared] of questions) {
          const needed = Math.max(1, parts.length - spared)
          const expanded = parts.map((alternatives) => ({
            alternatives: alternatives.map((postings) => ({ term: listOf(lists, postings), weight: 0.5 })),
            ...{ runs: null, shown: [], correction: null },
          }))
          const { documents, scores } = matcher.match({ expanded, needed, accepts: accepted })
          const found = [...documents].sort((one, other) => one - other)
          const expected = naive(parts, needed).filter(([document]) => accepted(document))
          expect(found).toEqual(expected.map(([document]) => document))
          for (const [document, score] of expected) expect(scores[document]).toBeCloseTo(score, 4)
        }
      },
    ),
    { numRuns: 200 },
  )
})

type Postings = readonly (readonly [document: number, impact: number])[]

function listOf(lists: PostingLists, postings: Postings): number {
  const term = lists.create()
  for (const [document, impact] of postings.toSorted(([one], [other]) => one - other))
    lists.append(term, document, impact)
  return term
}

function naive(parts: readonly (readonly Postings[])[], needed: number): [number, number][] {
  return Array.from({ length: documentCount }, (_, document): [number, number, number] => {
    const worths = parts.map((alternatives) => {
      const all = alternatives.map((postings) => {
        const impact = postings.find(([each]) => each === document)?.[1]
        return impact === undefined ? 0 : 0.5 * rarity(documentCount, postings.length) * shareOf(impact)
      })
      return Math.max(...all)
    })
    const had = worths.filter((worth) => worth > 0).length
    return [document, (worths.reduce((sum, worth) => sum + worth, 0) * had) / needed, had]
  }).flatMap(([document, score, had]) => (had >= needed ? [[document, score]] : []))
}
