import { askedPage } from './pagerRules'

/** What a search page is of. Empty where the address does not say. */
export interface Searched {
  readonly words: string
  /** Slug or id, as the API takes them. */
  readonly section: string
  readonly byline: string
  readonly tag: string
  /** Days of the newsroom, 2026-01-31, the last one included. */
  readonly from: string
  readonly to: string
  readonly isNewestFirst: boolean
}

export const mostCharacters = 100
/** Of what a link carries; more is nobody's. */
const longestFilter = 100
/** The API reads on to the 10,000th; behind that one narrows the search. */
const mostPages = 500

const filters = ['section', 'byline', 'tag', 'from', 'to'] as const

/** Conditions that make no sense are left out, as if they were not there; null for a page that is none. */
export function searchedIn(query: URLSearchParams): { readonly searched: Searched; readonly page: number } | null {
  const page = askedPage(query.get('page'))
  if (page === null || page > mostPages) return null
  const filter = (name: string) => {
    const value = (query.get(name) ?? '').trim()
    return value.length <= longestFilter ? value : ''
  }
  const day = (name: string) => (isDay(filter(name)) ? filter(name) : '')
  const [from, to] = [day('from'), day('to')]
  const isSpan = from === '' || to === '' || from <= to
  const words = [...(query.get('q') ?? '').trim()].slice(0, mostCharacters).join('')
  return {
    page,
    searched: {
      words,
      section: filter('section'),
      byline: filter('byline'),
      tag: filter('tag'),
      from: isSpan ? from : '',
      to: isSpan ? to : '',
      isNewestFirst: query.get('sort') === 'newest',
    },
  }
}

/** Whether there is something to look for: a letter or a figure, or a condition. */
export function asksSomething(searched: Searched): boolean {
  return hasWords(searched) || (searched.words === '' && isNarrowed(searched))
}

export function hasWords({ words }: Pick<Searched, 'words'>): boolean {
  return /[\p{L}\p{N}]/u.test(words)
}

export function isNarrowed(searched: Searched): boolean {
  return filters.some((name) => searched[name] !== '')
}

/** The parameters of the page, and of the API, which has them by the same names; in one order. */
export function parametersOf(searched: Searched): Readonly<Record<string, string>> {
  const given = { q: searched.words, ...Object.fromEntries(filters.map((name) => [name, searched[name]])) }
  const said = Object.entries(given).filter(([, value]) => value !== '')
  return Object.fromEntries(searched.isNewestFirst ? [...said, ['sort', 'newest']] : said)
}

export function searchAddress(searched: Searched): string {
  const query = new URLSearchParams(parametersOf(searched)).toString()
  return query ? `/search?${query}` : '/search'
}

/** The year whose days are searched; null for other spans. */
export function yearOf({ from, to }: Pick<Searched, 'from' | 'to'>): number | null {
  const year = from.slice(0, 4)
  return from === `${year}-01-01` && to === `${year}-12-31` ? Number(year) : null
}

export function inYear(searched: Searched, year: number): Searched {
  const four = String(year).padStart(4, '0')
  return { ...searched, from: `${four}-01-01`, to: `${four}-12-31` }
}

function isDay(value: string): boolean {
  const day = new Date(`${value}T00:00:00Z`)
  return /^\d{4}-\d{2}-\d{2}$/.test(value) && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(value)
}
