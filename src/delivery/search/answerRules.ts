import type { SearchHit, SearchResult, Suggestion } from './searchEngine'
import type { SearchRequest } from './searchRequestRules'

/** A result as the API gives it: like a list of the REST API, with what a search has more. */
export function answerOf(found: SearchResult, { page, limit }: SearchRequest, suggestions: readonly Suggestion[]) {
  const totalPages = Math.ceil(found.total / limit)
  return {
    docs: found.hits.map(docOf),
    totalDocs: found.total,
    page,
    limit,
    totalPages,
    hasPrevPage: page > 1,
    hasNextPage: page < totalPages,
    facets: found.facets,
    suggestions,
    isRelaxed: found.isRelaxed,
    ...(found.didYouMean === null ? {} : { didYouMean: found.didYouMean }),
  }
}

function docOf({ score: _score, slugline: _slugline, state: _state, publishedAt, ...hit }: SearchHit) {
  return { ...hit, publishedAt: publishedAt ? new Date(publishedAt).toISOString() : null }
}

/** As above, with what the newsroom alone sees of a piece. */
export function newsroomAnswerOf(found: SearchResult, request: SearchRequest, suggestions: readonly Suggestion[]) {
  const answer = answerOf(found, request, suggestions)
  const docs = answer.docs.map((doc, index) => ({
    ...doc,
    slugline: found.hits[index]?.slugline ?? '',
    state: found.hits[index]?.state ?? 'published',
  }))
  return { ...answer, docs }
}
