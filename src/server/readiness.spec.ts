import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createReadiness } from './readiness'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

describe('createReadiness', () => {
  it('begins as starting', () => {
    const readiness = createReadiness(async () => {})
    expect(readiness.phase).toBe('starting')
    readiness.enter('draining')
    expect(readiness.phase).toBe('draining')
  })

  it('asks a database that answers once a second at most', async () => {
    const ask = vi.fn(async () => {})
    const readiness = createReadiness(ask)
    expect(await readiness.isDatabaseReachable()).toBe(true)
    expect(await readiness.isDatabaseReachable()).toBe(true)
    expect(ask).toHaveBeenCalledTimes(1)
    vi.advanceTimersByTime(1_001)
    await readiness.isDatabaseReachable()
    expect(ask).toHaveBeenCalledTimes(2)
  })

  it('says no for a database that refuses, and yes when it is back', async () => {
    const ask = vi.fn(async () => {})
    ask.mockRejectedValueOnce(new Error('away'))
    const readiness = createReadiness(ask)
    expect(await readiness.isDatabaseReachable()).toBe(false)
    vi.advanceTimersByTime(1_001)
    expect(await readiness.isDatabaseReachable()).toBe(true)
  })

  it('says no within two seconds for a database that is silent, without asking it again and again', async () => {
    const ask = vi.fn(() => new Promise<void>(() => {}))
    const readiness = createReadiness(ask)
    for (let time = 0; time < 3; time += 1) {
      const answer = readiness.isDatabaseReachable()
      await vi.advanceTimersByTimeAsync(1_999)
      expect(await answer).toBe(false)
    }
    expect(ask).toHaveBeenCalledTimes(1)
  })
})
