import { slugs } from '../slugs'

const collections: ReadonlySet<string> = new Set(Object.values(slugs))
const ownRoutes: ReadonlySet<string> = new Set([
  'addresses',
  'board',
  'calendar',
  'desk',
  'front-page',
  'globals',
  'graphql',
  'renditions',
  'reports',
  'search',
  'uploads',
])
const pages: ReadonlySet<string> = new Set([
  'admin',
  'archive',
  'articles',
  'bylines',
  'cards',
  'contests',
  'feeds',
  'preview',
  'search',
  'sections',
  'tags',
  'topics',
])
const probes: ReadonlySet<string> = new Set(['healthz', 'readyz', 'metrics'])

/**
 * The kind of address that a request was for: one of a few dozen words, whatever callers think of. Addresses with ids in
 * them would give the metrics a row for each article.
 */
export function routeOf(target: string): string {
  if (target !== '' && !target.startsWith('/')) return 'other'
  const [first = '', second = ''] = target.split('?', 1)[0]?.split('/').slice(1, 3) ?? []
  if (first === 'api') return collections.has(second) || ownRoutes.has(second) ? `api/${second}` : 'api/other'
  if (probes.has(first)) return 'probe'
  if (first === '_next') return 'assets'
  if (first === '') return 'front'
  if (first.startsWith('sitemap')) return 'sitemap'
  return pages.has(first) ? first : 'other'
}
