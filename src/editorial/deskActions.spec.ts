import { describe, expect, it } from 'vitest'
import { exampleItem, people, play } from '../../tests/support/exampleItem'
import type { Actor } from './actor'
import type { State, Track } from './workflow'

const { author, editor, desk } = people

describe('spike', () => {
  it('notes who did it; restoring forgets it', () => {
    const spiked = play(exampleItem('review2'), ['spike', desk])
    expect(spiked).toMatchObject({ state: 'spiked', spikedBy: 'desk', signatures: [] })
    expect(play(spiked, ['restore', desk])).toMatchObject({ state: 'draft', spikedBy: null })
  })

  it.each<[State, Actor]>([
    ['draft', people.author],
    ['review1', people.editor],
    ['review2', people.desk],
    ['review3', people.chief],
    ['approved', people.chief],
  ])('in %s is noted by name', (state, actor) => {
    expect(play(exampleItem(state), ['spike', actor])).toMatchObject({
      state: 'spiked',
      spikedBy: actor.id,
      cycle: exampleItem(state).cycle,
    })
  })

  it('lets whoever did it take it back', () => {
    const spiked = play(exampleItem('review1'), ['spike', editor])
    expect(play(spiked, ['restore', editor]).state).toBe('draft')
  })
})

describe('assign and takeOver', () => {
  it('give the piece to another, with the time it is due', () => {
    expect(play(exampleItem('review1'), ['assign', desk, { dueAt: '2026-03-01T12:00:00.000Z' }])).toMatchObject({
      state: 'review1',
      assignee: 'colleague',
      dueAt: '2026-03-01T12:00:00.000Z',
      signatures: [],
    })
  })

  it('keep the time it is due where none is given', () => {
    const item = exampleItem('review2', { dueAt: '2026-03-01T11:00:00.000Z' })
    expect(play(item, ['assign', desk]).dueAt).toBe('2026-03-01T11:00:00.000Z')
  })

  it('take it over for oneself', () => {
    const taken = play(exampleItem('review2'), ['takeOver', desk])
    expect(taken).toMatchObject({ state: 'review2', assignee: 'desk', signatures: exampleItem('review2').signatures })
  })
})

describe('changeTrack', () => {
  const change = (state: State, from: Track, to: Track) => {
    const {
      track,
      state: after,
      cycle,
    } = play(exampleItem(state, { track: from }), ['changeTrack', desk, { track: to }])
    return { track, state: after, cycle }
  }

  it('is remembered as a choice, which no section or genre overrides', () => {
    expect(play(exampleItem('draft'), ['changeTrack', desk, { track: 'standard' }]).trackIsChosen).toBe(true)
    expect(play(exampleItem('draft'), ['submit', author]).trackIsChosen).toBe(false)
  })

  it('leaves a draft a draft', () => {
    expect(change('draft', 'standard', 'urgent')).toEqual({ track: 'urgent', state: 'draft', cycle: 0 })
  })

  it.each<[State, Track, Track, State]>([
    ['review1', 'standard', 'brief', 'review1'],
    ['review1', 'brief', 'standard', 'review1'],
    ['review1', 'standard', 'urgent', 'review3'],
    ['review1', 'brief', 'urgent', 'review3'],
    ['review3', 'urgent', 'standard', 'review1'],
    ['review3', 'urgent', 'brief', 'review1'],
    ['review3', 'urgent', 'urgent', 'review3'],
  ])('in %s from %s to %s goes on in %s, so that no review is left out', (state, from, to, expected) => {
    expect(change(state, from, to)).toEqual({ track: to, state: expected, cycle: 1 })
  })
})
