import { randomBytes } from 'node:crypto'
import type { RequestHandler } from 'express'
import helmet from 'helmet'
import type { Env } from '../env'

interface PagePolicy {
  readonly nonce: string
  /** Development: React's refresh needs eval, hot reload a socket. */
  readonly isDevelopment: boolean
  /** The admin shows its preview in a frame; a shared draft is shown in nobody's. */
  readonly isFramed: boolean
}

/**
 * The Content-Security-Policy of pages. Styles stay inline because the admin's libraries (drag and drop, editor, selects)
 * write style attributes, which no nonce covers.
 */
function pagePolicy({ nonce, isDevelopment, isFramed }: PagePolicy): string {
  const directives: Record<string, readonly string[]> = {
    'default-src': ["'self'"],
    'script-src': ["'self'", `'nonce-${nonce}'`, ...(isDevelopment ? ["'unsafe-eval'"] : [])],
    'style-src': ["'self'", "'unsafe-inline'"],
    'img-src': ["'self'", 'data:', 'blob:'],
    'font-src': ["'self'", 'data:'],
    'media-src': ["'self'", 'blob:'],
    'connect-src': ["'self'", ...(isDevelopment ? ['ws:'] : [])],
    'worker-src': ["'self'", 'blob:'],
    'frame-src': ["'self'"],
    'object-src': ["'none'"],
    'base-uri': ["'self'"],
    'form-action': ["'self'"],
    'frame-ancestors': [isFramed ? "'self'" : "'none'"],
  }
  return Object.entries(directives)
    .map(([name, sources]) => `${name} ${sources.join(' ')}`)
    .join('; ')
}

/** Everything below /preview but the frame of the admin's own preview. */
const sharedDraft = /^\/preview\/(?!frame$)/

/** What the API answers with is data: a browser that opens it as a page may load and run nothing from it. */
const dataPolicy = "default-src 'none'; frame-ancestors 'none'"

/** Headers of every answer. HSTS is sent only where the public address is https, or it would lock a plain-http newsroom out. */
export function securityHeaders(env: Pick<Env, 'publicUrl'>): RequestHandler {
  const isSecure = env.publicUrl.startsWith('https:')
  return helmet({
    contentSecurityPolicy: false,
    strictTransportSecurity: isSecure,
    frameguard: { action: 'sameorigin' },
    referrerPolicy: { policy: 'same-origin' },
  })
}

/**
 * Gives each page its nonce. Next reads it from the request's own policy header and puts it on every script; a policy
 * that came in from outside is overwritten, or a caller could choose the nonce.
 */
export function pageSecurity(env: Pick<Env, 'nodeEnv'>): RequestHandler {
  const isDevelopment = env.nodeEnv === 'development'
  return (req, res, next) => {
    const isFramed = !sharedDraft.test(req.path)
    const policy = pagePolicy({ nonce: randomBytes(16).toString('base64'), isDevelopment, isFramed })
    if (!isFramed) res.setHeader('X-Frame-Options', 'DENY')
    req.headers['content-security-policy'] = policy
    delete req.headers['content-security-policy-report-only']
    res.setHeader('Content-Security-Policy', policy)
    next()
  }
}

export const dataSecurity: RequestHandler = (_req, res, next) => {
  res.setHeader('Content-Security-Policy', dataPolicy)
  next()
}
