import { expect, it } from 'vitest'
import { isAllGone, type PublicLook, verdictOf } from './publicCheckRules'

const gone = (look: PublicLook) => verdictOf(look).isGone

it('takes a document for gone where the public gets none', () => {
  for (const status of [403, 404, 410]) expect(gone({ name: 'document', status, found: 0 })).toBe(true)
  expect(gone({ name: 'document', status: 200, found: 1 })).toBe(false)
  expect(gone({ name: 'document', status: 500, found: 0 })).toBe(false)
})

it('takes lists for gone where they are empty, and the tombstone where it stands', () => {
  expect(gone({ name: 'address', status: 200, found: 0 })).toBe(true)
  expect(gone({ name: 'captions', status: 200, found: 2 })).toBe(false)
  expect(gone({ name: 'tombstone', status: 200, found: 1 })).toBe(true)
  expect(gone({ name: 'tombstone', status: 200, found: 0 })).toBe(false)
})

it('proves nothing where nobody answered', () => {
  const silent = verdictOf({ name: 'address', status: null, found: 0 })
  expect(silent.isGone).toBe(false)
  expect(silent.detail.zh).toContain('无法确认')
  expect(isAllGone([])).toBe(false)
  expect(isAllGone([verdictOf({ name: 'address', status: 200, found: 0 }), silent])).toBe(false)
})
