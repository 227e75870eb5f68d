import { fold } from './foldRules'
import type { Names } from './names'
import type { SearchArticle } from './searchEngine'
import type { SearchFilters } from './searchRequestRules'

export type Accepts = (article: SearchArticle) => boolean

/** All the conditions as one question; null where there are none. */
export function filterOf(filters: SearchFilters, names: Names, leaveOut?: (id: string) => boolean): Accepts | null {
  if (!leaveOut && Object.values(filters).every((filter) => filter === null)) return null
  const { genre, from, before, state } = filters
  const section = filters.section === null ? null : names.idOf('section', filters.section)
  const byline = filters.byline === null ? null : names.idOf('byline', filters.byline)
  const tag = filters.tag === null ? null : fold(filters.tag)
  return (article) =>
    (section === null || article.sectionId === section) &&
    (byline === null || article.bylines.some(({ id }) => id === byline)) &&
    (genre === null || article.genre === genre) &&
    (tag === null || article.tags.some((one) => fold(one) === tag)) &&
    (from === null || article.publishedAt >= from) &&
    (before === null || article.publishedAt < before) &&
    (state === null || article.state === state) &&
    !leaveOut?.(article.id)
}
