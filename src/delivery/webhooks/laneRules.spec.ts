import { describe, expect, it } from 'vitest'
import { nextInLane, type Queued } from './laneRules'

const now = new Date('2026-03-01T12:00:00.000Z')
const past = new Date('2026-03-01T11:59:00.000Z')
const later = new Date('2026-03-01T12:05:00.000Z')

interface Row extends Queued {
  readonly id: string
}

const fresh = (id: string, more: Partial<Row> = {}): Row => ({
  id,
  type: 'published',
  state: 'waiting',
  attempts: 0,
  nextAt: past,
  failure: null,
  status: null,
  ...more,
})
const unreachable = { attempts: 5, nextAt: later, failure: 'unreachable', status: null } as const
const refused = (attempts: number) => ({ attempts, nextAt: later, failure: 'refused', status: 422 }) as const
const next = (...rows: Row[]) => nextInLane(rows, now)?.id

describe('whose turn it is in a lane', () => {
  it('is the oldest one’s', () => {
    expect(next(fresh('a'), fresh('b'))).toBe('a')
    expect(next()).toBeUndefined()
  })

  it('is nobody’s while one is being sent, until its sender is given up for dead', () => {
    expect(next(fresh('a', { state: 'sending', attempts: 1, nextAt: later }), fresh('b'))).toBeUndefined()
    expect(next(fresh('b'), fresh('a', { state: 'sending', attempts: 1, nextAt: later }))).toBeUndefined()
    expect(next(fresh('a', { state: 'sending', attempts: 1, nextAt: past }), fresh('b'))).toBe('a')
  })

  it('stays with the oldest while the receiver is away, however long', () => {
    expect(next(fresh('a', unreachable), fresh('b'))).toBeUndefined()
    expect(next(fresh('a', { ...unreachable, nextAt: past }), fresh('b'))).toBe('a')
    expect(next(fresh('a', { ...unreachable, failure: 'too_busy', status: 503 }), fresh('b'))).toBeUndefined()
  })

  it('goes on past a message that was refused three times', () => {
    expect(next(fresh('a', refused(2)), fresh('b'))).toBeUndefined()
    expect(next(fresh('a', refused(3)), fresh('b'))).toBe('b')
    expect(next(fresh('a', refused(3)), fresh('b', unreachable), fresh('c'))).toBeUndefined()
  })

  it('goes to what takes something away, whatever waits before it, once', () => {
    for (const type of ['killed', 'withdrawn', 'recalled']) {
      expect(next(fresh('a', unreachable), fresh('b'), fresh('c', { type }))).toBe('c')
      expect(next(fresh('a', unreachable), fresh('c', { ...unreachable, type }))).toBeUndefined()
    }
    expect(next(fresh('a', unreachable), fresh('c', { type: 'corrected' }))).toBeUndefined()
  })
})
