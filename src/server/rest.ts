import type { Request as ExpressRequest, Response as ExpressResponse, RequestHandler } from 'express'
import { handleEndpoints, type SanitizedConfig } from 'payload'
import type { Env } from '../env'
import { asksForAbsentVersions } from './absentVersions'
import { discardBody } from './bodyLimit'
import { withErrorBody } from './errorAnswer'
import { requestedFile, settleRange, withFileHeaders } from './fileDelivery'
import { requestLanguage, sendProblem } from './httpProblem'
import type { Readiness } from './readiness'
import { toWebRequest, UnreadableBody } from './webRequest'
import { sendWebResponse } from './webResponse'

interface RestOptions {
  readonly config: SanitizedConfig
  readonly env: Pick<Env, 'publicUrl'>
  readonly readiness: Pick<Readiness, 'isDatabaseReachable'>
}

/** Payload's REST API in this process, without Next in between: the same Payload, config and modules as everything else. */
export function serveRest({ config, env, readiness }: RestOptions): RequestHandler {
  const origin = new URL(env.publicUrl).origin
  return async (req, res) => {
    if (!isReadableQuery(req.url)) return sendProblem(req, res, 'malformed_query')
    if (asksForAbsentVersions(new URL(req.url, origin).pathname, config)) return sendProblem(req, res, 'not_found')
    const departure = new AbortController()
    res.once('close', () => {
      if (!res.writableFinished) departure.abort()
    })
    try {
      const request = await toWebRequest(req, { origin, signal: departure.signal })
      const response = await answer({ req, request, config })
      if (isUnrecognised(req, response) && !(await readiness.isDatabaseReachable()))
        return sendProblem(req, res, 'database_unavailable')
      if (!response.headers.has('cache-control')) response.headers.set('cache-control', 'private, no-cache')
      if (!departure.signal.aborted && !res.headersSent) await sendWebResponse(response, res)
    } catch (error) {
      if (isGone(req, res)) return
      if (!(error instanceof UnreadableBody)) throw error
      sendProblem(req, res, error.problem)
    } finally {
      discardBody(req)
    }
  }
}

/**
 * Payload takes a person for a stranger when the database cannot be asked, and the admin would log him or her out in the
 * middle of a sentence.
 */
function isUnrecognised(req: ExpressRequest, response: Response): boolean {
  const { authorization, cookie } = req.headers
  if (!authorization && !cookie?.includes('-token=')) return false
  return response.status === 401 || response.status === 403 || req.path === '/api/users/me'
}

const largestNumber = 1_000_000_000

/** What Payload and the databases would stumble over: a `where` that is a plain word, and numbers beyond theirs. */
function isReadableQuery(url: string): boolean {
  const query = new URLSearchParams(url.split('?', 2)[1])
  if (query.has('where')) return false
  return ['page', 'limit', 'depth'].every((name) =>
    query.getAll(name).every((value) => !(Math.abs(Number(value)) > largestNumber)),
  )
}

interface Asked {
  readonly req: ExpressRequest
  readonly request: Request
  readonly config: SanitizedConfig
}

async function answer({ req, request, config }: Asked): Promise<Response> {
  const file = request.method === 'GET' ? requestedFile(req.path) : undefined
  const response = await handleEndpoints({ config, request: file ? settleRange(request, file) : request })
  if (response.status >= 400) return withErrorBody(response, requestLanguage(req))
  return file ? withFileHeaders(request, response, file) : response
}

function isGone(req: ExpressRequest, res: ExpressResponse): boolean {
  return res.headersSent || res.destroyed || (req.destroyed && !req.complete)
}
