import { describe, expect, it } from 'vitest'
import {
  applied,
  completeSubject,
  contextOf,
  exampleItem,
  now,
  people,
  signedDigest,
} from '../../tests/support/exampleItem'
import { systemActor } from './actor'
import type { Action, State } from './workflow'

const { author, editor, desk, chief } = people

describe('every transition', () => {
  it('moves the revision on by one and leaves the piece that it was given alone', () => {
    const before = exampleItem('draft')
    const { item } = applied('submit', contextOf(before, author))
    expect(item.revision).toBe(8)
    expect(before).toEqual(exampleItem('draft'))
  })

  it('notes the digest of what it leaves behind', () => {
    const { item, event } = applied(
      'submit',
      contextOf(exampleItem('draft', { digest: null }), author, {
        subject: { ...completeSubject, digest: 'new digest' },
      }),
    )
    expect([item.digest, event.digest]).toEqual(['new digest', 'new digest'])
  })

  it('clears the failure of an earlier schedule', () => {
    const failure = { at: now.toISOString(), code: 'digest_changed', message: 'x' }
    expect(applied('hold', contextOf(exampleItem('scheduled', { failure }), desk)).item.failure).toBeNull()
  })

  it('leaves the chain of the history to the service', () => {
    expect(applied('submit', contextOf(exampleItem('draft'), author)).item).toMatchObject({
      eventCount: 3,
      lastHash: 'hash-of-row-3',
    })
  })
})

describe('the history row', () => {
  it('says who, when, from where to where, why, and of which cycle, revision and content', () => {
    expect(applied('return', contextOf(exampleItem('review2'), desk)).event).toEqual({
      action: 'return',
      from: 'review2',
      to: 'draft',
      at: now.toISOString(),
      actorId: 'desk',
      actorName: 'name of desk',
      forUserId: null,
      forUserName: null,
      reason: 'the reason',
      note: 'the note',
      cycle: 1,
      revision: 8,
      digest: signedDigest,
      details: { to: 'draft' },
    })
  })

  it('names the principal of a delegate', () => {
    expect(applied('kill', contextOf(exampleItem('published'), people.delegate)).event).toMatchObject({
      actorId: 'delegate',
      actorName: 'name of delegate',
      forUserId: 'chief',
      forUserName: 'name of chief',
    })
  })

  it('names the system without an account', () => {
    expect(applied('publish', contextOf(exampleItem('scheduled'), systemActor)).event).toMatchObject({
      actorId: null,
      actorName: '系统',
    })
  })

  it('counts the cycle that a submission begins', () => {
    expect(applied('submit', contextOf(exampleItem('draft', { cycle: 2 }), author)).event.cycle).toBe(3)
  })

  it.each<[Action, State, typeof chief, Record<string, unknown>]>([
    ['schedule', 'approved', chief, { publishAt: '2026-03-02T00:00:00.000Z' }],
    ['return', 'review1', editor, { to: 'draft' }],
    ['correct', 'published', editor, { kind: 'minor' }],
    ['assign', 'review1', desk, { assignee: 'colleague', dueAt: null }],
    ['changeTrack', 'review1', desk, { track: 'brief' }],
    ['approve', 'review1', editor, { alsoProof: true }],
  ])('keeps what %s asked for', (action, state, actor, details) => {
    expect(applied(action, contextOf(exampleItem(state), actor)).event.details).toEqual(details)
  })
})
