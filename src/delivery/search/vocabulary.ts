import { isHan, isLatin } from './foldRules'
import { NearKeys } from './nearKeys'
import { pinyinKeys } from './pinyinRules'

/** Longer Chinese words are not typed as one word of pinyin. */
const longestTyped = 5

/** The words that an index has, each with the number of its list, and the ways in which they may be typed otherwise. */
export class Vocabulary {
  readonly #numbers = new Map<string, number>()
  readonly #words: string[] = []
  readonly #byPinyin = new Map<string, number[]>()
  readonly #byInitials = new Map<string, number[]>()
  readonly #latin = new NearKeys()

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
    if (isLatin(word)) this.#latin.add(word)
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

  /** Latin words that a slip of the finger could have made into this one. */
  near(word: string): string[] {
    return this.#latin.near(word)
  }
}

function file<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const values = map.get(key)
  if (values) values.push(value)
  else map.set(key, [value])
}
