import { describe, expect, it } from 'vitest'
import { isAway, nextTry, outcomeOf } from './retryRules'

const now = new Date('2026-03-01T00:00:00.000Z')
const usual = { waitingSince: now, retryAfterSeconds: null, now, random: 0 }
const secondsUntil = (at: Date | null) => (at ? (at.getTime() - now.getTime()) / 1000 : null)

describe('when a delivery is tried again', () => {
  // By hand: 5 s, 1 min, 5 min, 30 min, 2 h, 5 h, 8 h, 8 h.
  it.each([
    [1, 5],
    [2, 60],
    [3, 300],
    [4, 1_800],
    [5, 7_200],
    [6, 18_000],
    [7, 28_800],
    [8, 28_800],
    [9, null],
    [10, null],
  ])('after %i tries: in %s seconds', (attempts, seconds) => {
    expect(secondsUntil(nextTry({ ...usual, attempts }))).toBe(seconds)
  })

  it('is up to a tenth later, so that not all come back at once', () => {
    expect(secondsUntil(nextTry({ ...usual, attempts: 3, random: 1 }))).toBe(330)
    expect(secondsUntil(nextTry({ ...usual, attempts: 3, random: 0.5 }))).toBe(315)
  })

  it('is as late as the receiver asks, but neither earlier than usual nor later than eight hours', () => {
    expect(secondsUntil(nextTry({ ...usual, attempts: 1, retryAfterSeconds: 120 }))).toBe(120)
    expect(secondsUntil(nextTry({ ...usual, attempts: 3, retryAfterSeconds: 1 }))).toBe(300)
    expect(secondsUntil(nextTry({ ...usual, attempts: 1, retryAfterSeconds: 999_999_999 }))).toBe(28_800)
  })

  it('is never, once it has waited for longer than all its pauses take', () => {
    const waitingSince = new Date(now.getTime() - 26.9 * 3_600_000)
    expect(secondsUntil(nextTry({ ...usual, waitingSince, attempts: 1 }))).toBe(5)
    expect(nextTry({ ...usual, waitingSince, attempts: 5 })).toBeNull()
  })

  it('leaves room for all tries with the longest pauses', () => {
    let at: Date | null = now
    let tries = 1
    for (; at && tries < 20; tries += 1) {
      const next: Date | null = nextTry({ ...usual, waitingSince: now, now: at, attempts: tries, random: 1 })
      if (!next) break
      at = next
    }
    expect(tries).toBe(9)
  })
})

describe('what an answer means', () => {
  it.each([
    [200, true],
    [202, true],
    [204, true],
    [299, true],
  ])('%i: delivered', (status) => {
    expect(outcomeOf(status, undefined, now)).toEqual({ isDelivered: true, status })
  })

  it.each([
    [301, 'redirected'],
    [304, 'redirected'],
    [308, 'redirected'],
    [400, 'refused'],
    [404, 'refused'],
    [410, 'gone'],
    [429, 'too_busy'],
    [500, 'server_error'],
    [502, 'server_error'],
    [503, 'too_busy'],
  ] as const)('%i: %s', (status, failure) => {
    expect(outcomeOf(status, undefined, now)).toEqual({ isDelivered: false, status, failure, retryAfterSeconds: null })
  })

  it.each([
    [503, '120', 120],
    [429, ' 7 ', 7],
    [503, 'Sun, 01 Mar 2026 00:01:30 GMT', 90],
    [503, 'Sat, 28 Feb 2026 00:00:00 GMT', 0],
    [503, 'soon', null],
    [500, '120', null],
  ])('%i with Retry-After %j: in %s seconds', (status, retryAfter, seconds) => {
    expect(outcomeOf(status, retryAfter, now)).toMatchObject({ retryAfterSeconds: seconds })
  })

  it.each([
    ['unreachable', null, true],
    ['timed_out', null, true],
    ['too_busy', 503, true],
    ['server_error', 502, true],
    ['server_error', 500, false],
    ['refused', 404, false],
    [null, null, false],
  ] as const)('%s %s: the receiver is away: %s', (failure, status, expected) => {
    expect(isAway({ failure, status })).toBe(expected)
  })
})
