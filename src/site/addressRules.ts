/** The site's own addresses, each from the name that a document has in it. */
export const home = '/'
export const archiveHome = '/archive'
export const contestsHome = '/contests'

export function articleAddress(slug: string): string {
  return `/articles/${encodeURIComponent(slug)}`
}

export function sectionAddress(slug: string): string {
  return `/sections/${encodeURIComponent(slug)}`
}

export function bylineAddress(slug: string): string {
  return `/bylines/${encodeURIComponent(slug)}`
}

export function topicAddress(slug: string): string {
  return `/topics/${encodeURIComponent(slug)}`
}

/** A contest has no name for an address: its id stands there, as in its tombstone. */
export function contestAddress(id: string): string {
  return `${contestsHome}/${encodeURIComponent(id)}`
}

/** `day` as 2026-11-26. */
export function dayAddress(day: string): string {
  return `${archiveHome}/${day}`
}

export function searchAddress(words: string): string {
  return words ? `/search?q=${encodeURIComponent(words)}` : '/search'
}

/** The address of a page of a list; the first one carries no number. */
export function pageOf(address: string, page: number): string {
  if (page <= 1) return address
  return `${address}${address.includes('?') ? '&' : '?'}page=${page}`
}

const mostPages = 10_000

/** The page that an address asks for: 1 where it names none, null where what it names is no page. */
export function askedPage(value: string | null): number | null {
  if (value === null) return 1
  const page = /^[1-9]\d{0,4}$/.test(value) ? Number(value) : null
  return page !== null && page <= mostPages ? page : null
}
