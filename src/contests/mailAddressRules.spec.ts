import { expect, it } from 'vitest'
import { comparedAddress, plainAddress } from './mailAddressRules'

it.each([
  ' Some.Body@Example.org ',
  'some.body@example.org.',
  'some\u200b.body@exam\u00adple.org',
  '\ufeffsome.body@example.org\u202c',
  'ｓｏｍｅ．ｂｏｄｙ＠ｅｘａｍｐｌｅ．ｏｒｇ',
  'some.body@example。org。',
])('takes %j for the address that it is', (typed) => {
  expect(comparedAddress(typed)).toBe('some.body@example.org')
})

it('keeps an address in the case in which it was typed', () => {
  expect(plainAddress('Some.Body@Example.org.')).toBe('Some.Body@Example.org')
})

it('tells different addresses apart', () => {
  expect(comparedAddress('some.body@example.org')).not.toBe(comparedAddress('somebody@example.org'))
})
