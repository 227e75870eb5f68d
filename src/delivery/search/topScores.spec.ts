import fc from 'fast-check'
import { expect, it } from 'vitest'
import { TopScores } from './topScores'

it('keeps the best in order, as sorting all of them would', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 20 })), fc.integer({ min: 0, max: 12 }), (scores, most) => {
      const top = new TopScores(most)
      for (const [document, score] of scores.entries()) top.add(document, score)
      const sorted = scores
        .map((score, document) => ({ document, score }))
        .sort((one, other) => other.score - one.score || other.document - one.document)
      expect(top.inOrder()).toEqual(sorted.slice(0, most))
    }),
  )
})
