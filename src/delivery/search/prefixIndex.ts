/** So many keys lie unsorted behind the others; a question looks at all of them. */
const mostUnsorted = 512
/** No key has this code unit. */
const behindAll = '\uffff'

/** Keys in order, each with its number at the same place. */
interface Run {
  readonly keys: readonly string[]
  readonly numbers: readonly number[]
}

/**
 * Keys found by how they begin, each with a number. What was added stays. Sorted runs of rising size, the smaller ones merged
 * as they come to the size of the next: few to look into, and no key is moved often.
 */
export class PrefixIndex {
  /** The longest first. */
  readonly #runs: Run[] = []
  #newKeys: string[] = []
  #newNumbers: number[] = []

  add(key: string, number: number): void {
    this.#newKeys.push(key)
    this.#newNumbers.push(number)
    if (this.#newKeys.length === mostUnsorted) this.#sortNew()
  }

  /** In no order, and more than once where several keys of a number begin so. */
  visit(prefix: string, each: (number: number) => void): void {
    for (const { keys, numbers } of this.#runs) {
      const end = firstFrom(keys, `${prefix}${behindAll}`)
      for (let at = firstFrom(keys, prefix); at < end; at += 1) each(numbers[at] ?? 0)
    }
    for (let at = 0; at < this.#newKeys.length; at += 1)
      if (this.#newKeys[at]?.startsWith(prefix)) each(this.#newNumbers[at] ?? 0)
  }

  #sortNew(): void {
    const [keys, numbers] = [this.#newKeys, this.#newNumbers]
    const order = keys.map((_, index) => index).sort((one, other) => compare(keys[one] ?? '', keys[other] ?? ''))
    let run: Run = { keys: order.map((index) => keys[index] ?? ''), numbers: order.map((index) => numbers[index] ?? 0) }
    for (let last = this.#runs.at(-1); last && last.keys.length <= 2 * run.keys.length; last = this.#runs.at(-1)) {
      run = merged(last, run)
      this.#runs.pop()
    }
    this.#runs.push(run)
    this.#newKeys = []
    this.#newNumbers = []
  }
}

function merged(one: Run, other: Run): Run {
  const keys: string[] = []
  const numbers: number[] = []
  let [first, second] = [0, 0]
  while (first < one.keys.length || second < other.keys.length) {
    const [key, otherKey] = [one.keys[first], other.keys[second]]
    const isFirst = otherKey === undefined || (key !== undefined && key <= otherKey)
    keys.push((isFirst ? key : otherKey) ?? '')
    numbers.push((isFirst ? one.numbers[first] : other.numbers[second]) ?? 0)
    if (isFirst) first += 1
    else second += 1
  }
  return { keys, numbers }
}

function firstFrom(keys: readonly string[], wanted: string): number {
  let [low, high] = [0, keys.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((keys[middle] ?? '') < wanted) low = middle + 1
    else high = middle
  }
  return low
}

function compare(one: string, other: string): number {
  if (one === other) return 0
  return one < other ? -1 : 1
}
