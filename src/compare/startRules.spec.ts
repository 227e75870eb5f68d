import { describe, expect, it } from 'vitest'
import type { ChainedEvent } from '../editorial/chain'
import type { State } from '../editorial/workflow'
import { startFor } from './startRules'

let sequence = 0

function step(action: ChainedEvent['action'], from: State, to: State, actorId: string, cycle = 1): ChainedEvent {
  sequence += 1
  return {
    sequence,
    collectionSlug: 'articles',
    documentId: 'article',
    previousHash: null,
    hash: 'hash',
    action,
    from,
    to,
    at: '2026-03-01T08:00:00.000Z',
    actorId,
    actorName: actorId,
    forUserId: null,
    forUserName: null,
    reason: null,
    note: null,
    cycle,
    revision: sequence,
    digest: `digest ${sequence}`,
    details: {},
  }
}

const submitted = step('submit', 'draft', 'review1', 'author')
const first = step('approve', 'review1', 'review2', 'editor')
const second = step('approve', 'review2', 'review3', 'desk')
const inReview3 = { state: 'review3', cycle: 1 } as const

describe('where a person’s comparison begins', () => {
  it('is the own last signature of this cycle', () => {
    const start = startFor([submitted, first, second], { userId: 'editor', ...inReview3 })
    expect(start).toEqual({ event: first, why: 'own' })
  })

  it('is what came to the stage before, for whoever has not signed: the signature before the last', () => {
    const edit = step('edit', 'review2', 'review2', 'desk')
    const start = startFor([submitted, first, edit, second], { userId: 'chief', ...inReview3 })
    expect(start).toEqual({ event: first, why: 'beforeStage' })
  })

  it('is not moved by the proofreading of the stage that signed last', () => {
    const proof = step('proofread', 'review2', 'review2', 'proof')
    const signed = step('approve', 'review2', 'review3', 'desk')
    expect(startFor([submitted, first, proof, signed], { userId: 'chief', ...inReview3 })?.event).toBe(first)
  })

  it('is the submission where one stage alone has signed', () => {
    const start = startFor([submitted, first], { userId: 'desk', state: 'review2', cycle: 1 })
    expect(start).toEqual({ event: submitted, why: 'submitted' })
  })

  it('is the own signature, called lapsed, once a return, a hold or an edit has taken it away', () => {
    const back = step('return', 'review3', 'review2', 'chief')
    expect(startFor([submitted, first, second, back], { userId: 'desk', state: 'review2', cycle: 1 })?.why).toBe(
      'ownLapsed',
    )
    expect(startFor([submitted, first, second, back], { userId: 'editor', state: 'review2', cycle: 1 })?.why).toBe(
      'own',
    )
    const third = step('approve', 'review3', 'approved', 'chief')
    const held = step('hold', 'approved', 'review3', 'duty')
    expect(startFor([submitted, first, second, third, held], { userId: 'chief', ...inReview3 })?.why).toBe('ownLapsed')
    expect(startFor([submitted, first, second, third, held], { userId: 'desk', ...inReview3 })?.why).toBe('own')
  })

  it('is the lapsed signature of the cycle before, until somebody signs anew', () => {
    const back = step('return', 'review3', 'draft', 'chief')
    const again = step('submit', 'draft', 'review1', 'author', 2)
    const start = startFor([submitted, first, second, back, again], { userId: 'editor', state: 'review1', cycle: 2 })
    expect(start).toEqual({ event: second, why: 'lapsed' })
    expect(startFor([submitted, first, back], { userId: 'author', state: 'draft', cycle: 1 })?.why).toBe('lapsed')
  })

  it('is what readers see, of a correction', () => {
    const publish = step('publish', 'approved', 'published', 'chief')
    const correct = step('correct', 'published', 'correcting', 'editor')
    const start = startFor([submitted, first, publish, correct], { userId: 'editor', state: 'correcting', cycle: 1 })
    expect(start).toEqual({ event: publish, why: 'live' })
  })

  it('is nowhere where nobody ever signed', () => {
    expect(startFor([submitted], { userId: 'editor', state: 'review1', cycle: 1 })).toBeNull()
  })
})
