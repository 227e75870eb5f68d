import { describe, expect, it } from 'vitest'
import { createByteBoundedStore } from './byteBoundedStore'

describe('a store of bounded size', () => {
  it('gives back what it was given, and forgets all of it', () => {
    const store = createByteBoundedStore<string>(1_000)
    store.set('a', 'one', 10)
    store.set('a', 'two', 30)
    expect([store.get('a'), store.byteCount, store.size]).toEqual(['two', 30, 1])
    store.clear()
    expect([store.get('a'), store.byteCount, store.size]).toEqual([undefined, 0, 0])
  })

  it('never holds more than its bytes, whatever comes and grows', () => {
    const store = createByteBoundedStore<number>(1_000)
    for (let n = 0; n < 500; n += 1) {
      store.set(`k${n}`, n, 10 + (n % 80))
      store.get(`k${n % 7}`)
      store.grow(`k${n - 1}`, n - 1, 20)
      expect(store.byteCount).toBeLessThanOrEqual(1_000)
    }
    expect(store.size).toBeGreaterThan(5)
  })

  it('keeps what is read while ten thousand others are asked for once', () => {
    const store = createByteBoundedStore<string>(10_000)
    for (const key of ['a', 'b', 'c']) store.set(key, key, 100)
    let misses = 0
    for (let n = 0; n < 10_000; n += 1) {
      for (const key of ['a', 'b', 'c']) if (store.get(key) !== key) misses += 1
      store.set(`junk-${n}`, 'x', 100)
    }
    expect(misses).toBe(0)
    expect(store.get('junk-1')).toBeUndefined()
  })

  it('lets go of what was read once and no more', () => {
    const store = createByteBoundedStore<string>(1_000)
    store.set('old', 'x', 100)
    store.get('old')
    for (let n = 0; n < 100; n += 1) {
      store.set(`k${n}`, 'x', 50)
      store.get(`k${n}`)
    }
    expect(store.get('old')).toBeUndefined()
  })

  it('does not take what would push out everything else', () => {
    const store = createByteBoundedStore<string>(1_000)
    store.set('small', 'x', 50)
    store.set('large', 'x', 200)
    expect([store.get('large'), store.get('small')]).toEqual([undefined, 'x'])
    store.set('small', 'x', 200)
    expect(store.get('small')).toBeUndefined()
  })

  it('lets grow only what is still there', () => {
    const store = createByteBoundedStore<string>(1_000)
    store.set('a', 'one', 50)
    store.set('a', 'two', 50)
    store.grow('a', 'one', 500)
    expect(store.byteCount).toBe(50)
    store.grow('a', 'two', 25)
    expect(store.byteCount).toBe(75)
  })
})
