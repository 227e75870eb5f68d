import { isWithin, typosAllowed } from './editDistanceRules'

/** Keys of one length that begin with one letter. */
interface Shelf {
  readonly keys: string[]
  /** Of each, which letters it has. */
  readonly letters: number[]
  /** Of each, when it came. */
  readonly numbers: number[]
}

/** Latin keys, found by what a slip of the finger makes of them; nobody misses the first letter. */
export class NearKeys {
  readonly #known = new Set<string>()
  readonly #shelves = new Map<string, Shelf>()

  add(key: string): void {
    if (this.#known.has(key)) return
    const place = placeOf(key, key.length)
    const shelf = this.#shelves.get(place) ?? { keys: [], letters: [], numbers: [] }
    this.#shelves.set(place, shelf)
    shelf.keys.push(key)
    shelf.letters.push(lettersOf(key))
    shelf.numbers.push(this.#known.size)
    this.#known.add(key)
  }

  /** In the order in which they came; not the word itself. */
  near(word: string): string[] {
    const most = typosAllowed(word.length)
    if (most === 0) return []
    const letters = lettersOf(word)
    const found: { key: string; number: number }[] = []
    for (let length = word.length - most; length <= word.length + most; length += 1) {
      const shelf = this.#shelves.get(placeOf(word, length))
      if (!shelf) continue
      for (let index = 0; index < shelf.keys.length; index += 1) {
        // A slip takes one letter away and brings one at most.
        if (bitCount((shelf.letters[index] ?? 0) ^ letters) > 2 * most) continue
        const key = shelf.keys[index] ?? ''
        if (key !== word && isWithin(word, key, most)) found.push({ key, number: shelf.numbers[index] ?? 0 })
      }
    }
    return found.sort((one, other) => one.number - other.number).map(({ key }) => key)
  }
}

function placeOf(key: string, length: number): string {
  return `${key.charAt(0)}${length}`
}

function lettersOf(key: string): number {
  let letters = 0
  for (let at = 0; at < key.length; at += 1) letters |= 1 << (key.charCodeAt(at) & 31)
  return letters
}

function bitCount(bits: number): number {
  let rest = bits - ((bits >>> 1) & 0x5555_5555)
  rest = (rest & 0x3333_3333) + ((rest >>> 2) & 0x3333_3333)
  return Math.imul((rest + (rest >>> 4)) & 0x0f0f_0f0f, 0x0101_0101) >>> 24
}
