import { isWithin, typosAllowed } from './editDistanceRules'
import { isHan, isLatin } from './foldRules'
import { pinyinKeys } from './pinyinRules'

/** Longer Chinese words are not typed as one word of pinyin. */
const longestTyped = 5

/** The words that an index has, each with the number of its list, and the ways in which they may be typed otherwise. */
export class Vocabulary {
  readonly #numbers = new Map<string, number>()
  readonly #words: string[] = []
  readonly #byPinyin = new Map<string, number[]>()
  readonly #byInitials = new Map<string, number[]>()
  /** Latin words by their first letter: nobody misses that one. */
  readonly #latin = new Map<string, string[]>()

  numberOf(word: string): number | undefined {
    return this.#numbers.get(word)
  }

  wordOf(term: number): string {
    return this.#words[term] ?? ''
  }

  /** `term` is the number of its new list. */
  add(word: string, term: number): void {
    this.#numbers.set(word, term)
    this.#words[term] = word
    if (isLatin(word)) file(this.#latin, word.charAt(0), word)
    if (!isHan(word) || [...word].length > longestTyped) return
    const keys = pinyinKeys(word)
    if (!keys) return
    for (const full of keys.full) file(this.#byPinyin, full, term)
    file(this.#byInitials, keys.initials, term)
  }

  typedAs(pinyin: string): readonly number[] {
    return this.#byPinyin.get(pinyin) ?? []
  }

  abbreviatedAs(initials: string): readonly number[] {
    return this.#byInitials.get(initials) ?? []
  }

  /** Latin words, and pinyin among `keys`, that a slip of the finger could have made into this one. */
  near(word: string, keys: Iterable<string>): { readonly words: string[]; readonly pinyin: string[] } {
    const most = typosAllowed(word.length)
    if (most === 0) return { words: [], pinyin: [] }
    const isNear = (other: string) => other !== word && isWithin(word, other, most)
    const words = (this.#latin.get(word.charAt(0)) ?? []).filter(isNear)
    return { words, pinyin: [...keys].filter((key) => key.charAt(0) === word.charAt(0) && isNear(key)) }
  }
}

function file<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const values = map.get(key)
  if (values) values.push(value)
  else map.set(key, [value])
}
