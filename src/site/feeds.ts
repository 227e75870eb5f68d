export interface FeedLink {
  readonly address: string
  readonly mimeType: string
  readonly name: string
}

const formats = [
  { file: 'rss.xml', mimeType: 'application/rss+xml', name: 'RSS' },
  { file: 'atom.xml', mimeType: 'application/atom+xml', name: 'Atom' },
  { file: 'feed.json', mimeType: 'application/feed+json', name: 'JSON Feed' },
]

/** Ways to follow what a page lists without coming here. */
export function feedsBelow(folder: string): readonly FeedLink[] {
  return formats.map(({ file, mimeType, name }) => ({ address: `${folder}/${file}`, mimeType, name }))
}

/** Ways to follow the paper. */
export const feeds = feedsBelow('/feeds')
