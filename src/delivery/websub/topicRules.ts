/** What a change touches, by names in addresses. */
export interface Touched {
  readonly sections: readonly string[]
  readonly bylines: readonly string[]
  readonly tags: readonly string[]
}

const files = ['rss.xml', 'atom.xml', 'feed.json', 'ninjs.json']

/** The feeds that a hub is to fetch anew, as they name themselves (`rel="self"`), each once. */
export function topicsOf({ sections, bylines, tags }: Touched, origin: string): string[] {
  const folders = [
    '/feeds',
    ...sections.map((slug) => `/feeds/sections/${encodeURIComponent(slug)}`),
    ...bylines.map((slug) => `/feeds/bylines/${encodeURIComponent(slug)}`),
    ...tags.map((tag) => `/feeds/tags/${encodeURIComponent(tag)}`),
  ]
  return [...new Set(folders)].flatMap((folder) => files.map((file) => `${origin}${folder}/${file}`))
}

/** Of the `Link` header that a feed carries (WebSub, 4). */
export function hubLinks(hub: string, selfUrl: string): string {
  return `<${hub}>; rel="hub", <${selfUrl}>; rel="self"`
}
