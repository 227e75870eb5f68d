import { describe, expect, it } from 'vitest'
import { applied, contextOf, exampleItem, now, people, play } from '../../tests/support/exampleItem'
import { systemActor } from './actor'
import { applyEdit } from './applyTransition'
import type { Action, State, Track } from './workflow'

const { editor, desk, chief, proof, duty } = people

describe('hold', () => {
  it('takes an approved piece back to the final review; the last signature lapses, with its 校', () => {
    const approved = play(exampleItem('review3'), ['proofread', proof], ['approve', chief])
    const held = play(approved, ['hold', duty])
    expect(held.state).toBe('review3')
    expect(held.signatures.map(({ stage }) => stage)).toEqual(['review1', 'review2'])
  })

  it('leaves the order with its reason on the piece until it is scheduled, published or returned', () => {
    const held = play(exampleItem('approved'), ['hold', duty, { reason: '上级来电，暂缓' }])
    const whose = { by: 'duty', byName: 'name of duty' }
    const order = { at: now.toISOString(), ...whose, reason: '上级来电，暂缓', wasDueAt: null }
    expect(held.held).toEqual(order)
    const signedAgain = play(held, ['proofread', proof], ['approve', chief])
    expect(signedAgain.held).toEqual(order)
    expect(play(signedAgain, ['publish', duty]).held).toBeNull()
    expect(play(signedAgain, ['schedule', duty]).held).toBeNull()
    expect(play(held, ['return', chief, { to: 'review2' }]).held).toBeNull()
    expect(play(held, ['return', chief, { to: 'draft' }]).held).toBeNull()
    expect(play(held, ['spike', chief]).held).toBeNull()
  })

  it('without a reason takes back the own signature, and is an order where it undoes somebody else’s', () => {
    const approved = play(exampleItem('review3'), ['approve', chief])
    expect(play(approved, ['hold', chief, { reason: null }])).toMatchObject({ state: 'review3', held: null })
    expect(play(approved, ['hold', duty, { reason: null }]).held).toMatchObject({ by: 'duty', reason: null })
  })

  it('without a reason takes back the own schedule, and leaves the order that stood before it', () => {
    const scheduled = play(exampleItem('approved'), ['schedule', duty])
    expect(scheduled.pinned).toEqual({ by: 'duty', held: null })
    expect(play(scheduled, ['hold', duty, { reason: null }])).toMatchObject({ held: null, pinned: null })
    const wasDueAt = '2026-03-02T00:00:00.000Z'
    expect(play(scheduled, ['hold', duty]).held).toMatchObject({ by: 'duty', wasDueAt })
    expect(play(scheduled, ['hold', desk, { reason: null }]).held).toMatchObject({ by: 'desk', wasDueAt })
    const ordered = play(exampleItem('scheduled'), ['hold', desk, { reason: '暂缓' }], ['approve', chief])
    const released = play(ordered, ['schedule', duty], ['schedule', chief, { publishAt: '2026-03-03T00:00:00.000Z' }])
    expect(released.held).toBeNull()
    expect(play(released, ['hold', duty, { reason: null }]).held).toMatchObject({ by: 'desk', reason: '暂缓' })
    expect(play(ordered, ['hold', chief, { reason: null }]).held).toMatchObject({ by: 'desk', reason: '暂缓' })
  })

  it('takes a piece off the schedule', () => {
    const held = play(exampleItem('scheduled'), ['hold', desk])
    expect(held).toMatchObject({ state: 'review3', publishAt: null })
    expect(held.signatures.map(({ stage }) => stage)).toEqual(['review1', 'review2'])
  })
})

describe('schedule', () => {
  it('pins the time and keeps the signatures', () => {
    const scheduled = play(exampleItem('approved'), ['schedule', chief])
    expect(scheduled).toMatchObject({
      state: 'scheduled',
      publishAt: '2026-03-02T00:00:00.000Z',
      signatures: exampleItem('approved').signatures,
    })
  })

  it('moves to another time without a new signature, and clears a failure', () => {
    const failure = { at: '2026-03-01T07:59:00.000Z', code: 'under_embargo', message: 'too early' }
    const failed = exampleItem('scheduled', { failure })
    const moved = play(failed, ['schedule', chief, { publishAt: '2026-03-03T00:00:00.000Z' }])
    expect(moved).toMatchObject({ state: 'scheduled', publishAt: '2026-03-03T00:00:00.000Z', failure: null })
    expect(moved.signatures).toEqual(failed.signatures)
  })

  it('is over once the system has published', () => {
    const { item } = applied('publish', contextOf(exampleItem('scheduled'), systemActor))
    expect(item).toMatchObject({ state: 'published', publishAt: null })
  })
})

describe('publish', () => {
  it('keeps the signatures as the record of who answers for the piece', () => {
    expect(play(exampleItem('approved'), ['publish', duty]).signatures).toEqual(exampleItem('approved').signatures)
  })

  it('of an urgent piece makes the late review due within twelve hours', () => {
    const due = { dueAt: '2026-03-01T20:00:00.000Z', doneAt: null, doneBy: null }
    expect(play(exampleItem('approved', { track: 'urgent' }), ['publish', duty]).lateReview).toEqual(due)
    expect(
      applied('publish', contextOf(exampleItem('scheduled', { track: 'urgent' }), systemActor)).item.lateReview,
    ).toEqual(due)
  })

  it.each<Track>(['standard', 'brief'])('of a piece on the %s track leaves none due', (track) => {
    expect(play(exampleItem('approved', { track }), ['publish', chief]).lateReview).toBeNull()
  })

  it('of a correction leaves the late review as it stood', () => {
    const lateReview = { dueAt: '2026-02-28T00:00:00.000Z', doneAt: null, doneBy: null }
    expect(play(exampleItem('correcting', { track: 'urgent', lateReview }), ['publish', chief])).toMatchObject({
      state: 'published',
      lateReview,
    })
  })
})

describe('lateReview', () => {
  it('notes who did it and when, and moves nothing', () => {
    const reviewed = play(exampleItem('published', { track: 'urgent' }), ['lateReview', desk])
    expect(reviewed.state).toBe('published')
    expect(reviewed.lateReview).toEqual({
      dueAt: '2026-03-01T20:00:00.000Z',
      doneAt: now.toISOString(),
      doneBy: 'desk',
      doneByName: 'name of desk',
    })
  })
})

describe('a correction', () => {
  it('opens with its kind, note, reason and opener, and no editors yet', () => {
    const open = play(exampleItem('published'), ['correct', editor, { kind: 'notice' }])
    expect(open).toMatchObject({ state: 'correcting', cycle: 1, signatures: exampleItem('published').signatures })
    expect(open.correction).toEqual({
      kind: 'notice',
      note: 'the note',
      reason: 'the reason',
      openedBy: 'editor',
      editors: [],
    })
  })

  it('counts each of its editors once', () => {
    const open = exampleItem('correcting')
    const edited = [editor, desk, editor].reduce((item, actor) => applyEdit({ item, actor, digest: 'new' }), open)
    expect(edited.correction?.editors).toEqual(['editor', 'desk'])
    expect(edited.authors).toEqual(['author'])
    expect(edited.state).toBe('correcting')
  })

  it.each<[Action, State]>([
    ['publish', 'published'],
    ['abandon', 'published'],
    ['withdraw', 'withdrawn'],
    ['kill', 'killed'],
  ])('is over after %s', (action, state) => {
    expect(play(exampleItem('correcting'), [action, chief])).toMatchObject({ state, correction: null })
  })

  it('abandoned, leaves a late review due', () => {
    expect(play(exampleItem('correcting', { track: 'urgent' }), ['abandon', editor]).lateReview).toMatchObject({
      doneAt: null,
    })
  })
})

describe('taking down', () => {
  it.each<[Action, State]>([
    ['withdraw', 'withdrawn'],
    ['kill', 'killed'],
  ])('by %s keeps the signatures and asks for no late review any more', (action, state) => {
    const down = play(exampleItem('published', { track: 'urgent' }), [action, chief])
    expect(down).toMatchObject({
      state,
      lateReview: null,
      signatures: exampleItem('published', { track: 'urgent' }).signatures,
    })
  })

  it('restored from withdrawal, the piece is a draft with nothing signed', () => {
    expect(play(exampleItem('withdrawn'), ['restore', chief])).toMatchObject({
      state: 'draft',
      signatures: [],
      everSigned: true,
      cycle: 1,
    })
  })
})
