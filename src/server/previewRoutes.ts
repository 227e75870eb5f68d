import { type RequestHandler, type Response, Router } from 'express'
import { getPayload, type SanitizedConfig } from 'payload'
import { fixedWindowLimiter } from '../delivery/fixedWindowLimiter'
import { pictureStore } from '../photos/storage/newsroomStore'
import { nothingPage, nothingPolicy } from '../preview/nothingPage'
import { pieceBehind } from '../preview/openLink'
import { sharedFile } from '../preview/sharedPictures'
import { sendProblem } from './httpProblem'
import { sendStoredFile } from './sendStoredFile'

interface PreviewOptions {
  readonly config: SanitizedConfig
}

/**
 * What stands before the pages below /preview: headers that keep a draft out of caches, search engines and referrers, and
 * the pictures of a shared draft, which nobody without its link may see.
 */
export function previewRoutes({ config }: PreviewOptions): Router {
  const router = Router({ caseSensitive: true })
  router.use(keepPrivate)
  // Looking whether a link is alive is not reading it, and would be noted as such.
  router.head('/:token', (req, res) => sendProblem(req, res, 'method_not_allowed'))
  router.get('/frame', (_req, _res, next) => next('router'))
  router.use(limitGuesses())
  router.get('/:token/pictures/:name', async (req, res) => {
    const { token, name } = req.params
    const payload = await getPayload({ config })
    const piece = await pieceBehind(payload, token, new Date())
    const file = piece && (await sharedFile(payload, piece, name))
    const sent = file && { store: await pictureStore(), file, audience: 'linkBearer' as const }
    if (!sent || !(await sendStoredFile(req, res, sent))) sendProblem(req, res, 'not_found')
  })
  // Told before Next has a part in it: its own page for what is not found is drawn by scripts, and differs each time.
  router.get('/:token', async (req, res, next) => {
    if (await pieceBehind(await getPayload({ config }), req.params.token, new Date())) return next()
    res.setHeader('Content-Security-Policy', nothingPolicy)
    res.setHeader('X-Frame-Options', 'DENY')
    res.status(404).type('html').send(nothingPage)
  })
  return router
}

const keepPrivate: RequestHandler = (_req, res, next) => {
  res.setHeader('Cache-Control', 'private, no-store')
  res.setHeader('Referrer-Policy', 'no-referrer')
  res.setHeader('X-Robots-Tag', 'noindex, nofollow, noarchive, nosnippet')
  refuseClientHints(res)
  next()
}

/** Payload asks browsers for their colour scheme on all of Next's pages: they ask for the page twice, and one reading would count as two. */
function refuseClientHints(res: Response): void {
  const setHeader = res.setHeader.bind(res)
  res.setHeader = (name, value) => (/^(accept|critical)-ch$/i.test(name) ? res : setHeader(name, value))
}

const windowMilliseconds = 10 * 60_000
const missesAllowed = 60

/** 256 random bits cannot be guessed; this keeps whoever tries from asking the database without end. */
function limitGuesses(): RequestHandler {
  const misses = fixedWindowLimiter({ windowMilliseconds })
  return (req, res, next) => {
    const address = req.ip ?? ''
    if (misses.countOf(address, new Date()) >= missesAllowed) return sendProblem(req, res, 'too_many_requests')
    res.once('finish', () => {
      if (res.statusCode === 404) misses.add(address, new Date())
    })
    next()
  }
}
