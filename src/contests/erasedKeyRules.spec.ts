import { expect, it } from 'vitest'
import { erasedKey, forgottenKey, isErasedOf } from './erasedKeyRules'

it('tells an address again by its key alone, until that is forgotten', () => {
  const key = erasedKey('row', 'abc')
  expect([isErasedOf(key, 'abc'), isErasedOf(key, 'ab'), isErasedOf(key, 'row'), isErasedOf('abc', 'abc')]).toEqual([
    true,
    false,
    false,
    false,
  ])
  expect(forgottenKey(key)).toBe(erasedKey('row', null))
  expect(isErasedOf(forgottenKey(key), 'abc')).toBe(false)
  expect([forgottenKey(erasedKey('row', null)), forgottenKey('abc'), forgottenKey(null)]).toEqual([null, null, null])
})
