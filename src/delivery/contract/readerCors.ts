import cors, { type CorsOptions } from 'cors'
import type { RequestHandler } from 'express'
import type { Env } from '../../env'

const daySeconds = 86_400
const exposed = [
  'ETag',
  'RateLimit',
  'RateLimit-Policy',
  'Retry-After',
  'X-Cache',
  'X-Request-Id',
  'Deprecation',
  'Sunset',
  'Link',
]
const allowed = ['Accept', 'Accept-Language', 'Authorization', 'Content-Type', 'If-None-Match', 'X-API-Key']
/** What is public, whoever serves it. */
const readable = /^\/(api|feeds)(\/|$)|^\/(openapi|sitemap[\w-]*|robots)\.\w+$/
/** What strangers may send: a question in GraphQL, and a work to a contest. */
const sendable = /^\/api\/(graphql|photo-contests\/[^/]+\/entries(\/(receipt|withdraw))?)$/

/**
 * Lets pages of other origins read what strangers read, and send what strangers send. Never with credentials: a browser sends no cookie along, and an answer
 * to one that it did send is not shown to the page. Set before anything can be refused, so that errors can be read too.
 */
export function openToReaders({ corsOrigins }: Pick<Env, 'corsOrigins'>): RequestHandler {
  const common: CorsOptions = {
    origin: corsOrigins === 'any' ? '*' : [...corsOrigins],
    allowedHeaders: allowed,
    exposedHeaders: exposed,
    maxAge: daySeconds,
    credentials: false,
  }
  const reading = cors({ ...common, methods: ['GET', 'HEAD'] })
  const sending = cors({ ...common, methods: ['POST'] })
  return (req, res, next) => {
    if (!readable.test(req.path)) return next()
    const asked = req.method === 'OPTIONS' ? req.headers['access-control-request-method'] : req.method
    if (asked === 'GET' || asked === 'HEAD') {
      // Pictures in pages of other origins are no CORS requests.
      res.setHeader('Cross-Origin-Resource-Policy', 'cross-origin')
      return reading(req, res, next)
    }
    if (asked === 'POST' && sendable.test(req.path)) return sending(req, res, next)
    next()
  }
}
