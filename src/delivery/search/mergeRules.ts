import type { Found } from './indexReader'
import type { Facets, NamedEntry, SearchQuery, Suggestion } from './searchEngine'

/** The best of two indexes in one order. */
export function mergeFound(sides: readonly (readonly Found[])[], { sort, text }: SearchQuery): Found[] {
  const byTime = sort === 'newest' || text === ''
  const rank = ({ article, score }: Found) => (byTime ? article.publishedAt : score)
  return sides.flat().sort((one, other) => rank(other) - rank(one))
}

export function mergeFacets(sides: readonly Facets[]): Facets {
  return {
    section: mergeEntries(sides.map(({ section }) => section)),
    byline: mergeEntries(sides.map(({ byline }) => byline)),
    year: summed(
      sides.flatMap(({ year }) => year),
      ({ year }) => String(year),
    ).sort((one, other) => other.year - one.year),
  }
}

export function mergeSuggestions(sides: readonly (readonly Suggestion[])[], limit: number): Suggestion[] {
  return summed(sides.flat(), ({ text }) => text)
    .sort((one, other) => other.count - one.count)
    .slice(0, limit)
}

function mergeEntries(sides: readonly (readonly (NamedEntry & { readonly count: number })[])[]) {
  return summed(sides.flat(), ({ id }) => id).sort((one, other) => other.count - one.count)
}

function summed<Entry extends { readonly count: number }>(
  entries: readonly Entry[],
  keyOf: (entry: Entry) => string,
): Entry[] {
  const all = new Map<string, Entry>()
  for (const entry of entries) {
    const before = all.get(keyOf(entry))
    all.set(keyOf(entry), before ? { ...before, count: before.count + entry.count } : entry)
  }
  return [...all.values()]
}
