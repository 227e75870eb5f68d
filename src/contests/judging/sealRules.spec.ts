import { expect, it } from 'vitest'
import { sealOf } from './sealRules'

const ballot = { round: 'r', juror: 'j', entry: 'e', vote: { scores: [7, 8] }, salt: 'salt' }

it('tells every change of a ballot', () => {
  const seal = sealOf(ballot)
  expect(sealOf({ ...ballot, vote: { scores: [7, 8] } })).toBe(seal)
  const changed = [
    { round: 's' },
    { juror: 'k' },
    { entry: 'f' },
    { salt: 'pepper' },
    { vote: { scores: [8, 7] } },
    { vote: { scores: [7] } },
    { vote: { rank: 7 } },
    { vote: { isYes: true } },
  ]
  for (const change of changed) expect(sealOf({ ...ballot, ...change })).not.toBe(seal)
})
