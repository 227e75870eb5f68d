import { expect, it } from 'vitest'
import { eligibleJurors, recusalGround } from './recusalRules'

const entry = { entryId: 'e1', owners: ['photographer', 'submitter'], related: ['pupil', 'submitter'] }
const declared = [
  { juror: 'friend', entryId: 'e1' },
  { juror: 'stranger', entryId: 'e2' },
]

it.each([
  ['photographer', 'own'],
  ['submitter', 'own'],
  ['pupil', 'related'],
  ['friend', 'declared'],
  ['stranger', null],
])('%s is kept from an entry because it is %s', (juror, ground) => {
  expect(recusalGround(juror, entry, declared)).toBe(ground)
})

it('leaves the jurors against whom nothing is known', () => {
  expect(eligibleJurors(['friend', 'stranger', 'pupil', 'other'], entry, declared)).toEqual(['stranger', 'other'])
})
