import type { Columns, FacetNumbers } from './columns'
import type { Names } from './names'
import type { Facets, SearchArticle } from './searchEngine'

const mostBylines = 20
const chineseTimeMilliseconds = 8 * 3_600_000

/** Numbers for the ids of sections and bylines. */
export class FacetKeys {
  readonly #numbers = new Map<string, number>()
  readonly #ids: string[] = []

  of({ sectionId, bylines, publishedAt }: SearchArticle): FacetNumbers {
    return {
      section: sectionId === null ? -1 : this.#numberOf(sectionId),
      bylines: [...new Set(bylines.flatMap(({ id }) => (id === null ? [] : [this.#numberOf(id)])))],
      // By Chinese time, in which the paper is dated: on New Year's morning it is no longer last year.
      year: new Date(publishedAt + chineseTimeMilliseconds).getUTCFullYear(),
    }
  }

  idOf(number: number): string {
    return this.#ids[number] ?? ''
  }

  #numberOf(id: string): number {
    const known = this.#numbers.get(id)
    if (known !== undefined) return known
    this.#numbers.set(id, this.#ids.length)
    return this.#ids.push(id) - 1
  }
}

/** How what was found is spread over sections, bylines and years, so that a reader can narrow it. */
export class FacetCounter {
  readonly #keys: FacetKeys
  readonly #names: Names
  readonly #sections: number[] = []
  readonly #bylines: number[] = []
  readonly #years: number[] = []

  constructor(keys: FacetKeys, names: Names) {
    this.#keys = keys
    this.#names = names
  }

  count({ sections, bylines, years, moreBylines }: Columns, document: number): void {
    increase(this.#sections, sections[document] ?? -1)
    increase(this.#years, years[document] ?? -1)
    increase(this.#bylines, bylines[document] ?? -1)
    if (moreBylines.size === 0) return
    for (const byline of moreBylines.get(document) ?? []) increase(this.#bylines, byline)
  }

  result(): Facets {
    return {
      section: this.#entries('section', this.#sections),
      byline: this.#entries('byline', this.#bylines).slice(0, mostBylines),
      year: Object.entries(this.#years)
        .map(([year, count]) => ({ year: Number(year), count }))
        .sort((one, other) => other.year - one.year),
    }
  }

  #entries(of: 'section' | 'byline', counts: readonly number[]) {
    return Object.entries(counts)
      .map(([number, count]) => ({ ...this.#names.entry(of, this.#keys.idOf(Number(number))), count }))
      .sort((one, other) => other.count - one.count || other.name.localeCompare(one.name))
  }
}

function increase(counts: number[], at: number): void {
  if (at >= 0) counts[at] = (counts[at] ?? 0) + 1
}
