import { expect, it } from 'vitest'
import { shuffledFor } from './shuffleRules'

const codes = [...'ABCDEFGHIJKLMNOP']
const shuffled = (juror: string, items = codes) => shuffledFor(items, ['round', juror], (code) => code).join('')

it('is the same at every visit and in whatever order the entries come', () => {
  expect(shuffled('one')).toBe(shuffled('one', codes.toReversed()))
  expect([...shuffled('one')].sort()).toEqual(codes)
})

it('is another order for each juror', () => {
  expect(shuffled('one')).not.toBe(shuffled('two'))
  expect(shuffled('one')).not.toBe(codes.join(''))
})
