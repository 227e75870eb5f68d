import { expect, it } from 'vitest'
import { readReason } from './reasonRules'

it('reads a reason without the blanks around it, and refuses one of blanks, of another kind, or too long', () => {
  expect(readReason(' 抄袭 ', 4)).toBe('抄袭')
  expect(readReason('四个汉字', 4)).toBe('四个汉字')
  for (const value of ['', ' \u3000', '五个汉字了', undefined, null, 5, ['抄袭']])
    expect(readReason(value, 4)).toBeNull()
})
