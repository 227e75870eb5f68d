import fc from 'fast-check'
import { expect, it } from 'vitest'
import { PrefixIndex } from './prefixIndex'

it('finds each key that begins so, and no other, however many there are', () => {
  const key = fc.string({ unit: fc.constantFrom('a', 'b', '离', '石', '𠮷'), minLength: 1, maxLength: 6 })
  fc.assert(
    fc.property(fc.array(key, { maxLength: 4_000, size: 'max' }), key, (keys, prefix) => {
      const index = new PrefixIndex()
      for (const [number, each] of keys.entries()) index.add(each, number)
      const found: number[] = []
      index.visit(prefix, (number) => found.push(number))
      const expected = keys.flatMap((each, number) => (each.startsWith(prefix) ? number : []))
      expect(found.sort((one, other) => one - other)).toEqual(expected)
    }),
    { numRuns: 50 },
  )
})
