/** Where the website shows what: the one home of its paths. Names are those of addresses (`slug`), percent-encoded here. */
export const addresses = {
  frontPage: '/',
  article: (slug: string) => `/articles/${encodeURIComponent(slug)}`,
  /** The picture that stands for an article where it is passed on. */
  card: (slug: string) => `/cards/${encodeURIComponent(slug)}.jpg`,
  section: (slug: string) => `/sections/${encodeURIComponent(slug)}`,
  byline: (slug: string) => `/bylines/${encodeURIComponent(slug)}`,
  /** A tag has no name for an address: its own words stand there. */
  tag: (tag: string) => `/tags/${encodeURIComponent(tag)}`,
  topic: (slug: string) => `/topics/${encodeURIComponent(slug)}`,
  /** A contest has no name for an address: its id stands there, as in its tombstone. */
  contest: (id: string) => `/contests/${encodeURIComponent(id)}`,
  contests: '/contests',
  archiveHome: '/archive',
  /** `day` is written 2026-01-31, in the newsroom's time zone. */
  archive: (day: string) => `/archive/${encodeURIComponent(day)}`,
  search: (words: string) => (words ? `/search?q=${encodeURIComponent(words)}` : '/search'),
} as const

/** The whole address of a path on this server; what has a host already keeps it. */
export function absoluteAddress(origin: string, address: string): string {
  return new URL(address, origin).href
}
