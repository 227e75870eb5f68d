/** Keeps values within a number of bytes. */
export interface ByteBoundedStore<Value> {
  get(key: string): Value | undefined
  /** Replaces what is there; a value that is too large for the store is not taken. */
  set(key: string, value: Value, byteCount: number): void
  /** A kept value has grown; nothing where it is no longer kept. */
  grow(key: string, value: Value, byteCount: number): void
  clear(): void
  readonly byteCount: number
  readonly size: number
}

interface Place<Value> {
  readonly value: Value
  byteCount: number
  isUsed: boolean
}

/** Of all bytes: what is seen for the first time pushes out no more than this. */
const newcomersShare = 0.2
/** Of all bytes: no single value is larger. */
const largestShare = 0.1

/**
 * Two queues (S3-FIFO, Yang et al. 2023): a value that is asked for again while it is new settles, one that is not makes
 * room for the next. Whoever asks for ten thousand addresses once each thus pushes out newcomers, and none that are read. Each look-up
 * only marks; the order is settled when room is needed.
 */
export function createByteBoundedStore<Value>(maxBytes: number): ByteBoundedStore<Value> {
  const newcomers = new Map<string, Place<Value>>()
  const settled = new Map<string, Place<Value>>()
  const sums = { newcomers: 0, settled: 0 }

  const remove = (key: string) => {
    sums.newcomers -= newcomers.get(key)?.byteCount ?? 0
    sums.settled -= settled.get(key)?.byteCount ?? 0
    newcomers.delete(key)
    settled.delete(key)
  }
  const settle = (key: string, place: Place<Value>) => {
    remove(key)
    place.isUsed = false
    settled.set(key, place)
    sums.settled += place.byteCount
  }
  const makeRoom = () => {
    while (sums.newcomers + sums.settled > maxBytes) {
      const isFromNewcomers = sums.newcomers > maxBytes * newcomersShare || settled.size === 0
      const [oldest] = isFromNewcomers ? newcomers : settled
      if (!oldest) return
      const [key, place] = oldest
      if (place.isUsed) settle(key, place)
      else remove(key)
    }
  }

  return {
    get(key) {
      const place = settled.get(key) ?? newcomers.get(key)
      if (place) place.isUsed = true
      return place?.value
    },
    set(key, value, byteCount) {
      const isSettled = settled.has(key)
      remove(key)
      if (byteCount > maxBytes * largestShare) return
      if (isSettled) {
        settled.set(key, { value, byteCount, isUsed: true })
        sums.settled += byteCount
      } else {
        newcomers.set(key, { value, byteCount, isUsed: false })
        sums.newcomers += byteCount
      }
      makeRoom()
    },
    grow(key, value, byteCount) {
      const queue = settled.has(key) ? 'settled' : 'newcomers'
      const place = settled.get(key) ?? newcomers.get(key)
      if (place?.value !== value) return
      place.byteCount += byteCount
      sums[queue] += byteCount
      makeRoom()
    },
    clear() {
      newcomers.clear()
      settled.clear()
      sums.newcomers = 0
      sums.settled = 0
    },
    get byteCount() {
      return sums.newcomers + sums.settled
    },
    get size() {
      return newcomers.size + settled.size
    },
  }
}
