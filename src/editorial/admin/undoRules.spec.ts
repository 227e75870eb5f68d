import { describe, expect, it } from 'vitest'
import type { Action, State } from '../workflow'
import { undoOf } from './undoRules'

const on = (state: State, more: object = {}) => ({
  state,
  track: 'standard' as const,
  stages: ['review1', 'review2', 'review3'] as const,
  ...more,
})

describe('the way back', () => {
  it.each<[Action, State, Action]>([
    ['submit', 'draft', 'recall'],
    ['approve', 'review3', 'hold'],
    ['schedule', 'approved', 'hold'],
    ['correct', 'published', 'abandon'],
    ['spike', 'draft', 'restore'],
  ])('after %s in %s is %s', (action, state, back) => {
    expect(undoOf(action, on(state), {})?.action).toBe(back)
  })

  it.each<[Action, State]>([
    ['approve', 'review1'],
    ['approve', 'review2'],
    ['return', 'review2'],
    ['publish', 'approved'],
    ['hold', 'scheduled'],
    ['kill', 'published'],
    ['withdraw', 'published'],
    ['recall', 'review1'],
  ])('is not there after %s in %s', (action, state) => {
    expect(undoOf(action, on(state), {})).toBeNull()
  })

  it('says where it leads, if that is not where the piece was', () => {
    expect(undoOf('spike', on('review2'), {})?.label.zh).toBe('恢复为草稿')
    expect(undoOf('schedule', on('approved'), {})?.label.zh).toContain('终审')
  })

  it('of a new time is the time before', () => {
    const before = on('scheduled', { publishAt: '2026-03-02T00:00:00.000Z' })
    const way = undoOf('schedule', before, { publishAt: '2026-03-03T00:00:00.000Z' })
    expect(way).toMatchObject({ action: 'schedule', body: { publishAt: '2026-03-02T00:00:00.000Z' } })
  })

  it('gives an assignment back to whoever had it, and to nobody where nobody had', () => {
    expect(undoOf('assign', on('review1', { assignee: 'a' }), { assignee: 'b' })?.body).toEqual({ assignee: 'a' })
    expect(undoOf('assign', on('review1', { assignee: 'a' }), { assignee: 'a' })).toBeNull()
    expect(undoOf('assign', on('review1'), { assignee: 'b' })).toBeNull()
  })

  it('changes the track back only where the reviews have not begun', () => {
    expect(undoOf('changeTrack', on('review1'), { track: 'brief' })?.body.track).toBe('standard')
    expect(undoOf('changeTrack', on('review2'), { track: 'brief' })).toBeNull()
  })
})
