import { describe, expect, it } from 'vitest'
import { afterFailing, afterTelling, firstState, leased, leaseMilliseconds, untold } from './hubStateRules'

const now = new Date('2026-03-01T08:00:00.000Z')
const ago = (seconds: number) => new Date(now.getTime() - seconds * 1_000)
const row = (id: string, secondsAgo: number) => ({ id, at: ago(secondsAgo) })
const begun = firstState(ago(600))
const asked = { now, settledMilliseconds: 2_000 }

describe('what a hub is told of', () => {
  it('is every change since, once, and none that a reader of another server may not see yet', () => {
    const rows = [row('new', 1), row('settled', 2), row('known', 30)]
    expect(untold(rows, { ...begun, told: ['known'] }, asked).map(({ id }) => id)).toEqual(['settled'])
  })

  it('is remembered for as long as a commit may come late, and no longer', () => {
    const rows = [row('late', 60), row('old', 80)]
    const after = afterTelling({ ...begun, told: ['late', 'old'] }, rows, now)
    expect(after).toEqual({ since: ago(70).toISOString(), told: ['late'], attempts: 0, nextAt: now.toISOString() })
    // One that became visible only now was dated before.
    expect(untold([row('late', 60), row('later', 65)], after, asked).map(({ id }) => id)).toEqual(['later'])
  })

  it('is, for one that is named for the first time, what was in the minute before, and nothing older', () => {
    expect(firstState(now)).toEqual({ since: ago(70).toISOString(), told: [], attempts: 0, nextAt: now.toISOString() })
  })

  it('waits longer after each failure, half an hour at most, and forgets nothing', () => {
    let state = begun
    const pauses: number[] = []
    for (let tries = 0; tries < 6; tries += 1) {
      state = afterFailing(state, now)
      pauses.push((Date.parse(state.nextAt) - now.getTime()) / 1_000)
    }
    expect(pauses).toEqual([5, 60, 300, 1_800, 1_800, 1_800])
    expect([state.since, state.told]).toEqual([begun.since, begun.told])
    expect(afterTelling(state, [], now).attempts).toBe(0)
  })

  it('is one process’s to tell until its time is over', () => {
    expect(Date.parse(leased(begun, now).nextAt) - now.getTime()).toBe(leaseMilliseconds)
  })
})
