import { type Request, type Response, Router } from 'express'
import { getPayload, type SanitizedConfig } from 'payload'
import { editionOf } from '../delivery/feeds/loadFeed'
import { resolveAddress } from '../delivery/feeds/resolveAddress'
import type { Edition, PublicArticle } from '../delivery/formats/article'
import { articleHtml } from '../delivery/formats/articleHtml'
import { articleJson } from '../delivery/formats/articleJson'
import { articleMarkdown } from '../delivery/formats/articleMarkdown'
import { articleText } from '../delivery/formats/articleText'
import { cancelledNinjs, ninjsOf } from '../delivery/formats/ninjs'
import { findPublicArticle } from '../delivery/publicArticle'
import type { Env } from '../env'
import { PieceGone, UnknownFormat } from '../errors'
import { sendProblem } from './httpProblem'
import { languageAsked, queryOf, redirectPublic, sendNewsroomError, sendPublic, sendWritten } from './publicAnswer'

interface Representation {
  readonly type: string
  write(article: PublicArticle, edition: Edition): string
}

const representations: Readonly<Record<string, Representation>> = {
  slate: { type: 'application/json', write: (article, edition) => JSON.stringify(articleJson(article, edition)) },
  html: { type: 'text/html', write: articleHtml },
  text: { type: 'text/plain', write: articleText },
  markdown: { type: 'text/markdown', write: articleMarkdown },
}

const ninjs: Representation = {
  type: 'application/json',
  write: (article, edition) => JSON.stringify(ninjsOf(article, edition)),
}

interface RouteParts {
  readonly config: SanitizedConfig
  readonly env: Pick<Env, 'publicUrl'> & { readonly site: Pick<Env['site'], 'name'> }
}

/**
 * An article by its id or its address, as whatever a reader's program can show; and what stands at an address. Always what
 * the public sees, whoever asks.
 */
export function articleFormatRoutes({ config, env }: RouteParts): Router {
  const router = Router({ caseSensitive: true, strict: true })
  const send = async (
    req: Request,
    res: Response,
    representation: Representation,
    where: { id: string } | { slug: string },
  ) => {
    const language = languageAsked(req, res)
    if (!language) return
    const payload = await getPayload({ config })
    const [[field, value] = ['id', '']] = Object.entries(where)
    const article = await findPublicArticle(payload, { [field]: { equals: value } })
    if (!article) return sendProblem(req, res, 'not_found')
    const edition = await editionOf(payload, { origin: env.publicUrl, siteName: env.site.name, language })
    const { modifiedAt } = article
    const body = representation.write(article, edition)
    await sendWritten(res, { type: representation.type, body, modifiedAt, language })
  }

  router.get('/api/articles/by-slug/:slug{/:part}', async (req, res, next) => {
    const { slug, part } = req.params
    if (part !== undefined && part !== 'ninjs') return next()
    const representation = part ? ninjs : representationFor(req)
    if (!representation) return refuseFormat(req, res)
    const payload = await getPayload({ config })
    const standing = await resolveAddress(payload, slug)
    if (!standing) return sendProblem(req, res, 'not_found')
    if (standing.status === 'moved') {
      const query = queryOf(req).toString()
      const place = `/api/articles/by-slug/${encodeURIComponent(standing.slug)}${part ? `/${part}` : ''}`
      return redirectPublic(res, query ? `${place}?${query}` : place)
    }
    if (standing.status === 'here') return send(req, res, representation, { slug })
    if (!part) return sendNewsroomError(req, res, new PieceGone(standing.at))
    res.status(410)
    const body = JSON.stringify(
      cancelledNinjs({ slug: standing.firstSlug, at: standing.at }, { origin: env.publicUrl }),
    )
    sendPublic(res, { type: ninjs.type, body, modifiedAt: standing.at })
  })

  router.get('/api/articles/:id/ninjs', (req, res) => send(req, res, ninjs, { id: req.params.id }))

  router.get('/api/articles/:id', (req, res, next) => {
    if (!queryOf(req).has('format')) return next()
    const representation = representationFor(req)
    return representation ? send(req, res, representation, { id: req.params.id }) : refuseFormat(req, res)
  })

  router.get('/api/addresses/:slug', async (req, res) => {
    const standing = await resolveAddress(await getPayload({ config }), req.params.slug)
    if (!standing) return sendProblem(req, res, 'not_found')
    if (standing.status === 'gone') return sendNewsroomError(req, res, new PieceGone(standing.at))
    sendPublic(res, {
      type: 'application/json',
      body: JSON.stringify({ status: standing.status, slug: standing.slug }),
    })
  })
  return router
}

function representationFor(req: Request): Representation | undefined {
  const format = queryOf(req).get('format') ?? 'slate'
  return Object.hasOwn(representations, format) ? representations[format] : undefined
}

function refuseFormat(req: Request, res: Response): void {
  sendNewsroomError(req, res, new UnknownFormat(queryOf(req).get('format') ?? '', Object.keys(representations)))
}
