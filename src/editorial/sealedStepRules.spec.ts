import { expect, it } from 'vitest'
import { chainEvent } from './chain'
import { withoutSealed } from './sealedStepRules'

const facts = {
  from: 'draft',
  to: 'draft',
  at: '2026-01-01T00:00:00.000Z',
  actorId: 'juror',
  actorName: '评委',
  forUserId: null,
  forUserName: null,
  reason: null,
  note: null,
  cycle: 1,
  revision: 1,
  digest: null,
  details: { round: 'r', seals: { ballot: 'seal' } },
} as const
const place = { collectionSlug: 'photo-contests', documentId: 'contest', previousHash: null }

it('shows of a ballot that and when it was cast, and of every other step all', () => {
  const ballot = chainEvent({ facts: { ...facts, action: 'castBallot' }, ...place, sequence: 1 })
  const opening = chainEvent({ facts: { ...facts, action: 'openRound' }, ...place, sequence: 2 })
  expect(withoutSealed([ballot, opening])).toEqual([{ ...ballot, actorId: null, actorName: '', details: {} }, opening])
})
