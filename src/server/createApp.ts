import type { RequestListener } from 'node:http'
import compression from 'compression'
import express, { type ErrorRequestHandler, type RequestHandler } from 'express'
import type { SanitizedConfig } from 'payload'
import type { Logger } from 'pino'
import { isDatabaseUnavailable } from '../database/databaseFailure'
import { withPublicCache } from '../delivery/cache/withPublicCache'
import { openToReaders } from '../delivery/contract/readerCors'
import type { Env } from '../env'
import { createSite } from '../site/siteRoutes'
import { limitBody } from './bodyLimit'
import { cardRoutes } from './cardRoutes'
import { feedRoutes } from './feedRoutes'
import { requestedFile } from './fileDelivery'
import { healthRoutes } from './healthRoutes'
import { sendProblem } from './httpProblem'
import { limitEntries } from './limitEntries'
import { metricsRoutes } from './metricsRoutes'
import type { NextPages } from './nextPages'
import { createOwnQuestions } from './ownQuestions'
import { previewRoutes } from './previewRoutes'
import { readerContract } from './readerContract'
import type { Readiness } from './readiness'
import { renditionRoutes } from './renditionRoutes'
import { createRequestLog } from './requestLog'
import { serveRest } from './rest'
import { searchRoutes } from './searchRoutes'
import { dataSecurity, pageSecurity, securityHeaders } from './securityHeaders'
import { uploadRoutes } from './uploadRoutes'

interface AppParts {
  readonly env: Env
  readonly logger: Logger
  readonly readiness: Readiness
  readonly config: SanitizedConfig
  readonly pages: NextPages
}

/** The whole way of a request: the public cache, limits and headers first, then Payload's REST and the website, and Next for GraphQL, the admin and previews. */
export function createApp({ env, logger, readiness, config, pages }: AppParts): RequestListener {
  const app = express()
  app.disable('x-powered-by')
  app.enable('case sensitive routing')
  app.set('query parser', false)
  app.set('trust proxy', env.trustProxy)

  app.use(createRequestLog(logger))
  app.use(securityHeaders(env))
  app.use(healthRoutes(readiness))
  app.use(metricsRoutes(env))
  app.use(openToReaders(env))
  app.use(refuseMalformed)
  if (!env.trustProxy) app.use(ignoreForwarded)
  app.use(limitEntries())
  app.use(limitBody)
  app.use(compression({ filter: isCompressible }))

  const ownQuestions = createOwnQuestions(env.port)
  app.use(readerContract({ env, config, ownQuestions, kept: (req, res) => kept(req, res) }))

  const handlePage: RequestHandler = (req, res) => pages.handle(req, res)
  app.use('/api', dataSecurity)
  app.use(feedRoutes({ config, env }))
  app.use(cardRoutes({ config }))
  app.post('/api/graphql', handlePage)
  app.use('/api/uploads', uploadRoutes({ env, config, readiness }))
  app.use('/api/renditions', renditionRoutes({ config }))
  app.use('/api/search', searchRoutes({ config }))
  app.use('/api', restoreUrl(serveRest({ config, env, readiness })))
  app.use('/preview', previewRoutes({ config }))
  const site = createSite(env, ownQuestions.headersFor(env.site.apiUrl))
  app.use(site.routes)
  app.use(ifNext(pageSecurity(env)), ifNext(handlePage))
  app.use(site.notFound)
  app.use(answerFailure)
  const kept = withPublicCache(app, { config, env, logger })
  return kept
}

const methods = new Set(['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'])

const refuseMalformed: RequestHandler = (req, res, next) => {
  if (!methods.has(req.method)) return sendProblem(req, res, 'method_not_allowed')
  if (!isWellEncoded(req.url)) return sendProblem(req, res, 'malformed_url')
  next()
}

/** One spelling of a path only: what counts requests by path and what answers them may read `/a/./b` in two ways. */
function isWellEncoded(url: string): boolean {
  if (!url.startsWith('/')) return false
  const path = url.split('?', 1)[0] ?? ''
  try {
    return !decodeURIComponent(path).includes('\0') && new URL(`http://localhost${path}`).pathname === path
  } catch {
    return false
  }
}

/** The admin and previews, with what their pages load; in development Next has addresses of its own beside them. */
const nextAddress = /^\/(?:admin|_next|preview|__next[a-z0-9_-]*)(?:\/|$)/

function ifNext(handler: RequestHandler): RequestHandler {
  return (req, res, next) => (nextAddress.test(req.path) ? handler(req, res, next) : next())
}

/** Without a trusted proxy these come from the caller, and Next would build addresses from them. */
const ignoreForwarded: RequestHandler = (req, _res, next) => {
  for (const name of Object.keys(req.headers)) {
    if (name === 'forwarded' || name.startsWith('x-forwarded-')) delete req.headers[name]
  }
  next()
}

/** Uploaded files are compressed already, and a range counts the file's own bytes. */
const isCompressible: compression.CompressionFilter = (req, res) => {
  return (
    requestedFile(new URL(`http://localhost${req.originalUrl}`).pathname) === undefined && compression.filter(req, res)
  )
}

/** A mounted handler sees a shortened address; Payload wants the whole one. */
function restoreUrl(handler: RequestHandler): RequestHandler {
  return (req, res, next) => {
    req.url = req.originalUrl
    return handler(req, res, next)
  }
}

/** Express knows an error handler by its four parameters. */
const answerFailure: ErrorRequestHandler = (error, req, res, _next) => {
  req.log?.error({ err: error }, 'request failed')
  if (res.headersSent) res.destroy()
  else sendProblem(req, res, isDatabaseUnavailable(error) ? 'database_unavailable' : 'internal_error')
}
