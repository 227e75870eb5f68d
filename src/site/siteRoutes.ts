import { type Request, type RequestHandler, type Response, Router } from 'express'
import type { Env } from '../env'
import { type AskApi, createAskApi, NewsServerAway } from './api/askApi'
import { readSections } from './api/storyQueries'
import { aboutPage } from './pages/aboutPages'
import { archivePage, dayPage } from './pages/archivePages'
import { articlePage } from './pages/articlePage'
import { contestPage, contestsPage } from './pages/contestPages'
import { frontPage } from './pages/frontPage'
import { bylinePage, sectionPage, tagPage, topicPage } from './pages/listPages'
import { awayPage, notFoundPage, offlinePage } from './pages/messagePages'
import { searchPage } from './pages/searchPage'
import { renderPage } from './parts/renderPage'
import { readSiteAssets, type SiteAsset, type SiteAssets } from './siteAssets'
import { isRedirect, type MakePage, type SitePage } from './sitePage'
import type { Section } from './story'

interface Site {
  /** The website's own addresses; whatever else is asked for goes on. */
  readonly routes: Router
  /** What readers see where nothing is; the last of all handlers. */
  readonly notFound: RequestHandler
}

type SiteEnv = Pick<Env, 'nodeEnv' | 'publicUrl' | 'site'>

const pages: Readonly<Record<string, MakePage>> = {
  '/': frontPage,
  '/sections/:name': sectionPage,
  '/articles/:name': articlePage,
  '/bylines/:name': bylinePage,
  '/tags/:name': tagPage,
  '/topics/:name': topicPage,
  '/contests': contestsPage,
  '/contests/:name': contestPage,
  '/search': searchPage,
  '/archive': archivePage,
  '/archive/:name': dayPage,
  '/about': aboutPage,
  '/offline': async () => offlinePage,
}

/** An address of ours with a slash too many. */
const slashed = /^\/(?:(?:sections|articles|bylines|tags|topics|contests|archive)(?:\/[^/]+)?|search|about)\/$/

/**
 * The reference website. It reads the public API over HTTP, as any other website would, and answers everybody with the
 * same page: it knows neither cookies nor sessions, so that whatever stands before it may keep what it answers.
 * @param ownHeaders by which the API knows that it is the website that asks, and no single reader
 */
export function createSite(env: SiteEnv, ownHeaders: Readonly<Record<string, string>>): Site {
  const assets = readSiteAssets(env)
  const site: SiteParts = { env, assets, ask: createAskApi({ apiUrl: env.site.apiUrl, headers: ownHeaders }) }
  const routes = Router({ caseSensitive: true, strict: true })
  for (const [address, make] of Object.entries(pages)) routes.get(address, servePage(site, make))
  const { serviceWorker, icon, ...named } = assets
  for (const asset of Object.values(named))
    routes.get(asset.address, sendAsset(asset, 'public, max-age=31536000, immutable'))
  routes.get(serviceWorker.address, sendAsset(serviceWorker, readAgain))
  // Browsers look at the second address wherever no page names the first: beside a feed, a file, an answer of the API.
  routes.get([icon.address, '/favicon.ico'], sendAsset(icon, 'public, max-age=86400'))
  routes.get(slashed, (req, res) => {
    const [path = '/', query] = req.originalUrl.split('?', 2)
    res.redirect(301, path.slice(0, -1) + (query ? `?${query}` : ''))
  })
  return { routes, notFound: servePage(site, async () => null) }
}

function sendAsset({ mimeType, content }: SiteAsset, cacheControl: string): RequestHandler {
  return (_req, res) => {
    res.setHeader('Cache-Control', cacheControl)
    res.type(mimeType).send(content)
  }
}

interface SiteParts {
  readonly env: SiteEnv
  readonly assets: SiteAssets
  readonly ask: AskApi
}

function servePage({ env, assets, ask }: SiteParts, make: MakePage): RequestHandler {
  const send = (res: Response, page: SitePage, sections: readonly Section[]) => {
    const { stylesheet, script, entryForm, icon } = assets
    const html = renderPage({
      page,
      sections,
      settings: env.site,
      publicUrl: env.publicUrl,
      assets: { stylesheet: stylesheet.address, script: script.address, entryForm: entryForm.address, icon },
    })
    sendHtml(res, page.status, html)
  }
  return async (req, res) => {
    if (req.method !== 'GET' && req.method !== 'HEAD') {
      res.setHeader('Allow', 'GET, HEAD')
      return void res.sendStatus(405)
    }
    try {
      const sections = await readSections(ask)
      const answer = await make({ ask, sections, settings: env.site, publicUrl: env.publicUrl, ...asked(req) })
      if (answer && isRedirect(answer)) {
        res.setHeader('Cache-Control', readAgain)
        return res.redirect(answer.status, answer.location)
      }
      send(res, answer ?? notFoundPage, sections)
    } catch (error) {
      if (!(error instanceof NewsServerAway)) throw error
      req.log?.error({ err: error }, 'the website has no answer from the API')
      send(res, awayPage, [])
    }
  }
}

function asked(req: Request): { readonly name: string; readonly query: URLSearchParams } {
  return {
    name: String(req.params.name ?? ''),
    query: new URLSearchParams(req.originalUrl.split('?').slice(1).join('?')),
  }
}

/** A killed piece has to be gone with the next request: whoever keeps a page asks again before showing it. */
const readAgain = 'public, no-cache'

/** No inline script and no foreign host. What pictures will look like stands in a style attribute. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "style-src-attr 'unsafe-inline'",
  "img-src 'self' data:",
  // The entry form of a contest asks the API.
  "connect-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'self'",
].join('; ')

function sendHtml(res: Response, status: number, html: string): void {
  res.setHeader('Content-Security-Policy', policy)
  res.setHeader('Cache-Control', status === 503 ? 'no-store' : readAgain)
  if (status === 503) res.setHeader('Retry-After', '30')
  res.status(status).type('html').send(html)
}
