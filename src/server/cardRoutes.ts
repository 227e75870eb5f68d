import { createHash } from 'node:crypto'
import { Router } from 'express'
import { getPayload, type SanitizedConfig } from 'payload'
import { addresses } from '../delivery/addresses'
import { isSameTag } from '../delivery/cache/negotiationRules'
import { articleCard } from '../delivery/cards/articleCard'
import { resolveAddress } from '../delivery/feeds/resolveAddress'
import { findPublicArticle } from '../delivery/publicArticle'
import { PieceGone } from '../errors'
import { sendProblem } from './httpProblem'
import { publicCacheControl, redirectPublic, sendNewsroomError } from './publicAnswer'

/** Pictures that stand for articles where they are passed on. */
export function cardRoutes({ config }: { readonly config: SanitizedConfig }): Router {
  const router = Router({ caseSensitive: true, strict: true })
  router.get('/cards/:name', async (req, res) => {
    const [, slug] = /^(.+)\.jpg$/.exec(req.params.name) ?? []
    if (!slug) return sendProblem(req, res, 'not_found')
    const payload = await getPayload({ config })
    const standing = await resolveAddress(payload, slug)
    if (standing?.status === 'gone') return sendNewsroomError(req, res, new PieceGone(standing.at))
    if (standing?.status === 'moved') return redirectPublic(res, addresses.card(standing.slug))
    const article = standing && (await findPublicArticle(payload, { slug: { equals: slug } }))
    if (!article) return sendProblem(req, res, 'not_found')
    const card = await articleCard(payload, article)
    const etag = `"${createHash('sha256').update(card).digest('base64url')}"`
    res.set({ 'Cache-Control': publicCacheControl, ETag: etag, 'Cross-Origin-Resource-Policy': 'cross-origin' })
    if (isSameTag(req.headers['if-none-match'], etag)) return void res.status(304).end()
    res.type('image/jpeg').send(card)
  })
  return router
}
