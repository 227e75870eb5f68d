/** So many keys lie unsorted behind the others; a question looks at all of them. */
const mostUnsorted = 512
/** No key has this code unit. */
const behindAll = '\uffff'

/** Keys in order, found by how they begin, each with a number. What was added stays. */
export class PrefixIndex {
  #keys: string[] = []
  #numbers: number[] = []
  #newKeys: string[] = []
  #newNumbers: number[] = []

  add(key: string, number: number): void {
    this.#newKeys.push(key)
    this.#newNumbers.push(number)
    if (this.#newKeys.length >= mostUnsorted) this.#merge()
  }

  /** In no order, and more than once where several keys of a number begin so. */
  visit(prefix: string, each: (number: number) => void): void {
    const end = this.#firstFrom(`${prefix}${behindAll}`)
    for (let at = this.#firstFrom(prefix); at < end; at += 1) each(this.#numbers[at] ?? 0)
    for (let at = 0; at < this.#newKeys.length; at += 1)
      if (this.#newKeys[at]?.startsWith(prefix)) each(this.#newNumbers[at] ?? 0)
  }

  #firstFrom(prefix: string): number {
    let [low, high] = [0, this.#keys.length]
    while (low < high) {
      const middle = (low + high) >>> 1
      if ((this.#keys[middle] ?? '') < prefix) low = middle + 1
      else high = middle
    }
    return low
  }

  #merge(): void {
    const fresh = this.#newKeys
      .map((key, index) => ({ key, number: this.#newNumbers[index] ?? 0 }))
      .sort((one, other) => (one.key < other.key ? -1 : one.key > other.key ? 1 : 0))
    const keys: string[] = []
    const numbers: number[] = []
    let at = 0
    for (const { key, number } of fresh) {
      for (; at < this.#keys.length && (this.#keys[at] ?? '') <= key; at += 1) {
        keys.push(this.#keys[at] ?? '')
        numbers.push(this.#numbers[at] ?? 0)
      }
      keys.push(key)
      numbers.push(number)
    }
    for (; at < this.#keys.length; at += 1) {
      keys.push(this.#keys[at] ?? '')
      numbers.push(this.#numbers[at] ?? 0)
    }
    this.#keys = keys
    this.#numbers = numbers
    this.#newKeys = []
    this.#newNumbers = []
  }
}
