import { expect, it } from 'vitest'
import { addressKeyOf } from '../../contests/receipt'
import { entrantKeys } from './entrantKeys'

it('entrants get a key of their address, and those that were erased keep the one that stood behind their own', () => {
  const of = (row: { email?: string; key: string }) => entrantKeys('secret', { contest: 'c', ...row })
  const addressKey = addressKeyOf('secret', 'c', 'a@example.org')
  expect(of({ email: ' A@example.org', key: 'k' })).toEqual({ key: 'k', addressKey })
  expect(of({ key: `erased row ${addressKey}` })).toEqual({ key: 'erased row', addressKey })
  expect([of({ key: 'erased row' }), of({ email: ' ', key: 'k' })]).toEqual([null, null])
})
