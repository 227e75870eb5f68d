/** Ways to follow the paper without coming here. */
export const feeds = [
  { address: '/feeds/rss.xml', mimeType: 'application/rss+xml', name: 'RSS' },
  { address: '/feeds/atom.xml', mimeType: 'application/atom+xml', name: 'Atom' },
  { address: '/feeds/feed.json', mimeType: 'application/feed+json', name: 'JSON Feed' },
] as const
