import fc from 'fast-check'
import { expect, it } from 'vitest'
import { isWithin, typosAllowed } from './editDistanceRules'
import { NearKeys } from './nearKeys'

const key = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'd', 'z'), minLength: 1, maxLength: 10 })

it('has the keys that comparing with every one of them would find, in the order in which they came', () => {
  fc.assert(
    fc.property(fc.array(key, { maxLength: 300, size: 'max' }), key, (keys, word) => {
      const near = new NearKeys()
      for (const each of keys) near.add(each)
      const most = typosAllowed(word.length)
      const expected = [...new Set(keys)].filter(
        (each) => most > 0 && each !== word && each.charAt(0) === word.charAt(0) && isWithin(word, each, most),
      )
      expect(near.near(word)).toEqual(expected)
    }),
  )
})
