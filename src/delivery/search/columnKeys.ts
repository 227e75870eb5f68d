import { yearOf } from './chineseTime'
import type { ColumnNumbers } from './columns'
import type { SearchArticle } from './searchEngine'

/** Small numbers for what stands in the columns: one row of them for sections, bylines, genres, states and years. */
export class ColumnKeys {
  readonly #numbers = new Map<string, number>()
  readonly #keys: string[] = []

  get size(): number {
    return this.#keys.length
  }

  of({ sectionId, bylines, publishedAt, genre, state }: SearchArticle): ColumnNumbers {
    return {
      publishedAt,
      section: this.#numberFor(sectionId),
      bylines: [...new Set(bylines.flatMap(({ id }) => (id === null ? [] : [this.#numberFor(id)])))],
      // The paper is dated by Chinese time.
      year: this.#numberFor(String(yearOf(publishedAt))),
      genre: this.#numberFor(genre),
      state: this.#numberFor(state),
    }
  }

  keyOf(number: number): string {
    return this.#keys[number] ?? ''
  }

  /** Undefined for what no article has. */
  numberOf(key: string): number | undefined {
    return this.#numbers.get(key)
  }

  #numberFor(key: string | null): number {
    if (key === null) return -1
    const known = this.#numbers.get(key)
    if (known !== undefined) return known
    this.#numbers.set(key, this.#keys.length)
    return this.#keys.push(key) - 1
  }
}
