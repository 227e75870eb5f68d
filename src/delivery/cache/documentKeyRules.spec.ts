import { describe, expect, it } from 'vitest'
import { isSharedLookup } from './documentKeyRules'

const members: readonly unknown[] = [null, 'bylines', 'id-1', 1, 2, null, null, false, false, false, null, null]
const keyWith = (place: number, value: unknown) => JSON.stringify(members.with(place, value))

describe('a look-up that any stranger could make', () => {
  it.each([
    ['as Payload asks for a relation', JSON.stringify(members)],
    ['of some fields', keyWith(10, { name: true })],
    ['where nothing is said of access', keyWith(7, null)],
  ])('%s', (_what, key) => {
    expect(isSharedLookup(key)).toBe(true)
  })

  it.each([
    ['within a transaction', keyWith(0, 'transaction-1')],
    ['past the rules of access', keyWith(7, true)],
    ['with hidden fields', keyWith(8, true)],
    ['of drafts', keyWith(9, true)],
    ['of drafts, as an address says it', keyWith(9, 'true')],
    ['in a form that is not known', JSON.stringify([...members, null])],
    ['of nothing', '{}'],
  ])('is none %s', (_what, key) => {
    expect(isSharedLookup(key)).toBe(false)
  })
})
