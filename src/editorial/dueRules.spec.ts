import { describe, expect, it } from 'vitest'
import { dueAtOnEntering } from './dueRules'

const now = new Date('2026-03-01T08:00:00.000Z')
const standing = '2026-03-01T23:00:00.000Z'
const hours = { review1: 2, review2: null, correcting: 0.5, urgent: 1 }
const due = (state: Parameters<typeof dueAtOnEntering>[0]['state'], track: 'standard' | 'urgent' = 'standard') =>
  dueAtOnEntering({ state, track, dueAt: standing, hours, now })

describe('the due time of a piece that enters a state', () => {
  it('is as many hours ahead as the newsroom has set', () => {
    expect(due('review1')).toBe('2026-03-01T10:00:00.000Z')
    expect(due('correcting')).toBe('2026-03-01T08:30:00.000Z')
  })

  it('is sooner for an urgent piece under review, not for its draft', () => {
    expect(due('review3', 'urgent')).toBe('2026-03-01T09:00:00.000Z')
    expect(due('draft', 'urgent')).toBe(standing)
  })

  it('stays where nothing is set', () => {
    expect([due('draft'), due('review2'), due('approved')]).toEqual([standing, standing, standing])
  })

  it.each(['scheduled', 'published', 'withdrawn', 'killed', 'spiked'] as const)('is none in %s', (state) => {
    expect(due(state)).toBeNull()
  })
})
