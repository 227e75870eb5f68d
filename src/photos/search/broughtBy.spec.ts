import { expect, it } from 'vitest'
import { broughtBy, searchIndexOf } from './searchIndexRules'
import { searchText } from './searchTextRules'

const account = '0f5c8a52-7c1e-4d1b-9a5e-3f0f4b1f2a77'
const photographerOf = (record: object) =>
  searchIndexOf({ uploadedBy: account, ...record }, { hasParts: false, captions: [] }).photographer

it('finds a picture by who brought it in where its creator is named nowhere, and there alone', () => {
  expect(photographerOf({ creditLine: '本报' })).toBe(`本报 ${broughtBy(account)}`)
  expect(photographerOf({ uploadedBy: { id: account } })).toBe(broughtBy(account))
  expect(photographerOf({ creator: { name: '通讯员' } })).toBe('通讯员')
  expect(photographerOf({ creator: { byline: 'b1' } })).toBe('')
})

it('finds no account by what somebody types', () => {
  expect(broughtBy(account)).toHaveLength(account.length)
  expect(searchText(broughtBy(account))).toBe('')
})
