import { Readable } from 'node:stream'
import { type Request, type RequestHandler, type Response, Router } from 'express'
import { getPayload, type Payload, type SanitizedConfig } from 'payload'
import { editionOf, type FeedSubject, loadFeed, movedSubject } from '../delivery/feeds/loadFeed'
import { newsSitemapNow, sitemap, sitemapPart } from '../delivery/feeds/sitemaps'
import { atom } from '../delivery/formats/atom'
import type { Feed } from '../delivery/formats/feed'
import { jsonFeed } from '../delivery/formats/jsonFeed'
import { ninjsFeed } from '../delivery/formats/ninjs'
import { robotsTxt } from '../delivery/formats/robots'
import { rss } from '../delivery/formats/rss'
import { hubLinks } from '../delivery/websub/topicRules'
import type { Env } from '../env'
import { articleFormatRoutes } from './articleFormatRoutes'
import { sendProblem } from './httpProblem'
import { languageAsked, markPublic, queryOf, redirectPublic, sendPublic, sendWritten } from './publicAnswer'
import { dataSecurity } from './securityHeaders'
import { streamAnswer } from './streamAnswer'

interface FeedFormat {
  readonly type: string
  write(feed: Feed): string
}

/** By the last part of the address. */
const formats: Readonly<Record<string, FeedFormat>> = {
  'rss.xml': { type: 'application/rss+xml', write: rss },
  'atom.xml': { type: 'application/atom+xml', write: atom },
  'feed.json': { type: 'application/feed+json', write: (feed) => JSON.stringify(jsonFeed(feed)) },
  'ninjs.json': {
    type: 'application/json',
    write: (feed) => JSON.stringify(ninjsFeed({ ...feed, uri: feed.selfUrl })),
  },
}

interface RouteParts {
  readonly config: SanitizedConfig
  readonly env: Pick<Env, 'publicUrl' | 'siteIsClosed' | 'websubHub'> & { readonly site: Pick<Env['site'], 'name'> }
}

/** What programs read: feeds, sitemaps, robots.txt, single articles in other formats, and what became of an address. */
export function feedRoutes({ config, env }: RouteParts): Router {
  const { publicUrl: origin, siteIsClosed } = env
  const siteName = env.site.name
  const router = Router({ caseSensitive: true, strict: true })
  const payloadNow = (): Promise<Payload> => getPayload({ config })
  if (siteIsClosed) router.use(askToStayAway)

  router.get('/robots.txt', (_req, res) =>
    sendPublic(res, { type: 'text/plain', body: robotsTxt({ origin, isClosed: siteIsClosed }) }),
  )

  router.get('/sitemap.xml', dataSecurity, async (req, res) =>
    sendStream(req, res, sitemap({ payload: await payloadNow(), origin })),
  )
  router.get('/sitemap-news.xml', dataSecurity, async (_req, res) =>
    sendPublic(res, {
      type: 'application/xml',
      body: await newsSitemapNow({ payload: await payloadNow(), origin }, siteName, new Date()),
    }),
  )
  router.get('/sitemap-:number.xml', dataSecurity, async (req, res) => {
    const { number } = req.params
    const site = { payload: await payloadNow(), origin }
    const part =
      typeof number === 'string' && /^[1-9]\d{0,5}$/.test(number) ? await sitemapPart(site, Number(number)) : null
    if (part) return sendStream(req, res, part)
    sendProblem(req, res, 'not_found')
  })

  const sendFeed = async (req: Request, res: Response, subject: FeedSubject, name: string) => {
    const format = Object.hasOwn(formats, name) ? formats[name] : undefined
    if (!format) return sendProblem(req, res, 'not_found')
    const language = languageAsked(req, res)
    if (!language) return
    const isSummary = queryOf(req).get('summary') === '1'
    const payload = await payloadNow()
    const edition = await editionOf(payload, { origin, siteName, language })
    const query = [isSummary ? 'summary=1' : '', language === 'zh-CN' ? '' : `lang=${language}`]
      .filter(Boolean)
      .join('&')
    const addressFor = (of: FeedSubject) => `/feeds${folderOf(of)}/${name}${query ? `?${query}` : ''}`
    const selfUrl = `${origin}${addressFor(subject)}`
    // Of its other forms the hub is not told.
    const hubUrl = query === '' && env.websubHub ? env.websubHub : undefined
    const feed = await loadFeed(payload, { subject, selfUrl, hubUrl, isSummary, edition })
    if (!feed) {
      const moved = await movedSubject(payload, subject)
      return moved ? redirectPublic(res, addressFor(moved)) : sendProblem(req, res, 'not_found')
    }
    if (hubUrl) res.setHeader('Link', hubLinks(hubUrl, selfUrl))
    const { updatedAt: modifiedAt } = feed
    await sendWritten(res, { type: format.type, body: format.write(feed), modifiedAt, language })
  }
  router.use('/feeds', dataSecurity)
  router.get('/feeds/:name', (req, res) => sendFeed(req, res, { kind: 'all' }, req.params.name))
  router.get('/feeds/:kind/:slug/:name', (req, res) => {
    const { kind, slug, name } = req.params
    if (kind !== 'sections' && kind !== 'bylines' && kind !== 'tags') return sendProblem(req, res, 'not_found')
    return sendFeed(req, res, { kind, slug }, name)
  })

  router.use(articleFormatRoutes({ config, env }))
  return router
}

function folderOf(subject: FeedSubject): string {
  return subject.kind === 'all' ? '' : `/${subject.kind}/${encodeURIComponent(subject.slug)}`
}

/** The header says it to crawlers that came by a link and never read robots.txt. */
const askToStayAway: RequestHandler = (_req, res, next) => {
  res.setHeader('X-Robots-Tag', 'noindex, nofollow')
  next()
}

/** Written as it is read, so that a long list takes no memory. */
async function sendStream(req: Request, res: Response, parts: AsyncGenerator<string>): Promise<void> {
  // Read before anything is said, so that a database that is away is answered as such.
  const first = await parts.next()
  markPublic(res, 'application/xml')
  if (req.method === 'HEAD') return void res.end()
  await streamAnswer(res, Readable.from(withFirst(first, parts)))
}

async function* withFirst(first: IteratorResult<string>, parts: AsyncGenerator<string>): AsyncGenerator<string> {
  if (first.done) return
  yield first.value
  yield* parts
}
