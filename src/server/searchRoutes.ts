import { type RequestHandler, type Response, Router } from 'express'
import { createLocalReq, getPayload, type Payload, type SanitizedConfig } from 'payload'
import { defaultTimeZone } from '../defaultTimeZone'
import { asksAsStranger } from '../delivery/cache/askerRules'
import { answerOf } from '../delivery/search/answerRules'
import { searchOf } from '../delivery/search/newsroomSearch'
import { parseSearchRequest, parseSuggestRequest } from '../delivery/search/searchRequestRules'
import { errorBody, GuardsFailed, isNewsroomError, type NewsroomError } from '../errors'
import { newsroomTimeZone } from '../newsroom/timeZone'
import { requestLanguage } from './httpProblem'
import { markPublic } from './publicAnswer'

interface SearchOptions {
  readonly config: SanitizedConfig
}

const suggestionsBeside = 5
const zoneMilliseconds = 1_000

/**
 * The readers' search: from this process's index, without the database. Whoever asks, the answer is the public's; the
 * newsroom's own stands behind it among Payload's endpoints.
 */
export function searchRoutes({ config }: SearchOptions): Router {
  const router = Router({ caseSensitive: true, strict: true })
  const zoneOf = recentTimeZone()
  router.get(
    '/',
    answering(async (params) => {
      const payload = await getPayload({ config })
      const asksDays = params.has('from') || params.has('to')
      // Any zone does where no days are asked for.
      const timeZone = asksDays ? await zoneOf(payload) : defaultTimeZone
      const parsed = parseSearchRequest({ params, timeZone })
      if ('problems' in parsed) throw new GuardsFailed(parsed.problems)
      const { request } = parsed
      const search = searchOf(payload)
      const { isSettled } = search
      const [suggestions, found] = await Promise.all([
        search.suggest('readers', { prefix: request.text, limit: suggestionsBeside }),
        search.searchPublished(request, new Date()),
      ])
      return { body: answerOf(found, request, suggestions), isSettled }
    }),
  )
  router.get(
    '/suggest',
    answering(async (params) => {
      const parsed = parseSuggestRequest(params)
      if ('problems' in parsed) throw new GuardsFailed(parsed.problems)
      const search = searchOf(await getPayload({ config }))
      const { isSettled } = search
      return { body: { suggestions: await search.suggest('readers', parsed) }, isSettled }
    }),
  )
  return router
}

/** As it was at most a second ago: it hardly ever changes, and asking the database takes longer than the search itself. */
function recentTimeZone(): (payload: Payload) => Promise<string> {
  let known: { readonly zone: Promise<string>; readonly until: number } | undefined
  return (payload) => {
    const now = performance.now()
    if (known && now < known.until) return known.zone
    const zone = createLocalReq({}, payload).then(newsroomTimeZone)
    const asked = { zone, until: now + zoneMilliseconds }
    known = asked
    zone.catch(() => {
      if (known === asked) known = undefined
    })
    return zone
  }
}

interface Answered {
  readonly body: object
  /** When it was asked for, the index had everything. */
  readonly isSettled: boolean
}

function answering(answer: (params: URLSearchParams) => Promise<Answered>): RequestHandler {
  return async (req, res) => {
    // A copy kept anywhere would go on showing what is taken back, or not show what the index has not taken in yet.
    res.setHeader('Cache-Control', 'no-store')
    try {
      const { body, isSettled } = await answer(new URL(req.originalUrl, 'http://localhost').searchParams)
      if (isSettled && asksAsStranger(req.method, req.headers)) markPublic(res, 'application/json')
      // Without a tag: nobody may keep it, and the one that is kept for strangers has its own.
      res.type('json').end(JSON.stringify(body))
    } catch (error) {
      if (!isNewsroomError(error)) throw error
      sendRefusal(res, error, requestLanguage(req))
    }
  }
}

function sendRefusal(res: Response, error: NewsroomError, language: ReturnType<typeof requestLanguage>): void {
  if (error.status === 503) res.setHeader('Retry-After', '2')
  res.status(error.status).json(errorBody(error, language))
}
