import { describe, expect, it } from 'vitest'
import { fixedWindowLimiter } from './fixedWindowLimiter'

const at = (seconds: number) => new Date(1_800_000_000_000 + seconds * 1_000)

describe('the counts of a window', () => {
  it('are those of each address by itself, and looking at them counts nothing', () => {
    const limiter = fixedWindowLimiter({ windowMilliseconds: 60_000 })
    expect([limiter.add('10.0.0.1', at(0)), limiter.add('10.0.0.1', at(1)), limiter.add('10.0.0.2', at(2))]).toEqual([
      1, 2, 1,
    ])
    expect([limiter.countOf('10.0.0.1', at(3)), limiter.countOf('10.0.0.1', at(3))]).toEqual([2, 2])
    expect(limiter.countOf('10.0.0.3', at(3))).toBe(0)
  })

  it('begin anew with the next window, for looking as for counting', () => {
    const limiter = fixedWindowLimiter({ windowMilliseconds: 60_000 })
    limiter.add('10.0.0.1', at(0))
    expect(limiter.countOf('10.0.0.1', at(60))).toBe(1)
    expect(limiter.countOf('10.0.0.1', at(61))).toBe(0)
    limiter.add('10.0.0.1', at(61))
    expect(limiter.add('10.0.0.1', at(130))).toBe(1)
  })

  it('say how long they last, a second at least', () => {
    const limiter = fixedWindowLimiter({ windowMilliseconds: 60_000 })
    limiter.add('10.0.0.1', at(0))
    expect([limiter.secondsLeft(at(0)), limiter.secondsLeft(at(17.5)), limiter.secondsLeft(at(60))]).toEqual([
      60, 43, 1,
    ])
  })

  it('are of no more addresses than are kept: the one that came first is forgotten, the others stay', () => {
    const limiter = fixedWindowLimiter({ windowMilliseconds: 60_000, addressesKept: 3 })
    for (const address of ['first', 'second', 'third', 'third', 'first']) limiter.add(address, at(0))
    limiter.add('fourth', at(1))
    const counted = ['first', 'second', 'third', 'fourth'].map((address) => limiter.countOf(address, at(2)))
    expect(counted).toEqual([0, 1, 2, 1])
  })
})
