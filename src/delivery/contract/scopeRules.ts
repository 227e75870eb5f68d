import type { Bilingual } from '../../language'

/** What a consumer's key lets read. Whatever stands below none of these addresses needs no scope. */
export const scopes = {
  'read:articles': { zh: '稿件、图片、栏目、首页', en: 'Articles, pictures, sections, front page' },
  'read:contests': { zh: '摄影大赛与奖项', en: 'Photo contests and awards' },
  'read:search': { zh: '检索', en: 'Search' },
  'read:feeds': { zh: '订阅源', en: 'Feeds' },
  'read:graphql': { zh: 'GraphQL', en: 'GraphQL' },
} as const satisfies Record<string, Bilingual>

export type Scope = keyof typeof scopes

/** The first one that fits: an address and all below it. */
const scopeByAddress: readonly (readonly [address: string, scope: Scope])[] = [
  ['/api/photo-contests', 'read:contests'],
  ['/api/contest-awards', 'read:contests'],
  ['/api/search', 'read:search'],
  ['/api/graphql', 'read:graphql'],
  ['/feeds', 'read:feeds'],
  ['/api', 'read:articles'],
]

/** The scope that a path of the public side needs; null where keys are not asked for. */
export function scopeOf(path: string): Scope | null {
  const found = scopeByAddress.find(([address]) => path === address || path.startsWith(`${address}/`))
  return found ? found[1] : null
}
