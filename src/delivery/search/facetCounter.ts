import type { Names } from './names'
import type { Facets, SearchArticle } from './searchEngine'

const mostBylines = 20
const yearsOf = new Map<number, number>()
const dayMilliseconds = 86_400_000
const mostDaysKept = 40_000

/** How what was found is spread over sections, bylines and years, so that a reader can narrow it. */
export class FacetCounter {
  readonly #names: Names
  readonly #sections = new Map<string, number>()
  readonly #bylines = new Map<string, number>()
  readonly #years = new Map<number, number>()

  constructor(names: Names) {
    this.#names = names
  }

  count({ sectionId, bylines, publishedAt }: SearchArticle): void {
    if (sectionId !== null) increase(this.#sections, sectionId)
    for (const { id } of bylines) if (id !== null) increase(this.#bylines, id)
    increase(this.#years, yearOf(publishedAt))
  }

  result(): Facets {
    return {
      section: this.#entries('section', this.#sections),
      byline: this.#entries('byline', this.#bylines).slice(0, mostBylines),
      year: [...this.#years].map(([year, count]) => ({ year, count })).sort((one, other) => other.year - one.year),
    }
  }

  #entries(of: 'section' | 'byline', counts: ReadonlyMap<string, number>) {
    return [...counts]
      .map(([id, count]) => ({ ...this.#names.entry(of, id), count }))
      .sort((one, other) => other.count - one.count || one.name.localeCompare(other.name))
  }
}

function increase<Key>(counts: Map<Key, number>, key: Key): void {
  counts.set(key, (counts.get(key) ?? 0) + 1)
}

/** By Chinese time, in which the paper is dated: on New Year's morning it is no longer last year. */
function yearOf(milliseconds: number): number {
  const day = Math.floor((milliseconds + 8 * 3_600_000) / dayMilliseconds)
  const known = yearsOf.get(day)
  if (known !== undefined) return known
  const year = new Date(day * dayMilliseconds).getUTCFullYear()
  if (yearsOf.size >= mostDaysKept) yearsOf.clear()
  yearsOf.set(day, year)
  return year
}
