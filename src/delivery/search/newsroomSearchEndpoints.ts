import type { Endpoint, PayloadRequest } from 'payload'
import { assertStaff } from '../../access/assertStaff'
import { withholdingOf } from '../../editorial/withholding'
import { GuardsFailed } from '../../errors'
import { newsroomTimeZone } from '../../newsroom/timeZone'
import { privateJson } from '../../privateJson'
import { slugs } from '../../slugs'
import { newsroomAnswerOf } from './answerRules'
import { searchOf } from './newsroomSearch'
import type { SearchHit } from './searchEngine'
import { parseSearchRequest, parseSuggestRequest } from './searchRequestRules'

/** The search of the newsroom over everything, drafts too; each answer holds, counts and suggests what the person may read. */
export const newsroomSearchEndpoints: Endpoint[] = [
  { path: '/search/newsroom', method: 'get', handler: getSearch },
  { path: '/search/newsroom/suggest', method: 'get', handler: getSuggestions },
]

const suggestionsBeside = 5

async function getSearch(req: PayloadRequest): Promise<Response> {
  assertStaff(req)
  const timeZone = await newsroomTimeZone(req)
  const parsed = parseSearchRequest({ params: paramsOf(req), timeZone, isNewsroom: true })
  if ('problems' in parsed) throw new GuardsFailed(parsed.problems)
  const { request } = parsed
  const search = searchOf(req.payload)
  const withheld = await withholdingOf(req).withheldArticles(req)
  const [found, suggestions] = await Promise.all([
    search.searchAll(request, { now: new Date(), withheld }),
    search.suggest('newsroom', { prefix: request.text, limit: suggestionsBeside, withheld }),
  ])
  const hits = await readableAmong(req, found.hits)
  return privateJson(newsroomAnswerOf({ ...found, hits }, request, suggestions))
}

async function getSuggestions(req: PayloadRequest): Promise<Response> {
  assertStaff(req)
  const parsed = parseSuggestRequest(paramsOf(req))
  if ('problems' in parsed) throw new GuardsFailed(parsed.problems)
  const withheld = await withholdingOf(req).withheldArticles(req)
  const suggestions = await searchOf(req.payload).suggest('newsroom', { ...parsed, withheld })
  return privateJson({ suggestions })
}

/** Those that this person may read, each in the state in which it stands now. */
async function readableAmong(req: PayloadRequest, hits: readonly SearchHit[]): Promise<SearchHit[]> {
  if (hits.length === 0) return []
  const { docs } = await req.payload.find({
    collection: slugs.articles,
    draft: true,
    where: { id: { in: hits.map(({ id }) => id) } },
    limit: hits.length,
    pagination: false,
    depth: 0,
    select: { state: true, slugline: true },
    overrideAccess: false,
    user: req.user,
    req,
  })
  const readable = new Map(docs.map((doc) => [doc.id, doc]))
  return hits.flatMap((hit) => {
    const doc = readable.get(hit.id)
    return doc ? [{ ...hit, state: doc.state ?? hit.state, slugline: doc.slugline ?? '' }] : []
  })
}

function paramsOf(req: PayloadRequest): URLSearchParams {
  return new URL(req.url ?? '', 'http://localhost').searchParams
}
