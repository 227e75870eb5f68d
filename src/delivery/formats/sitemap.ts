import { element, type Markup, textElement } from './markup'

/** What sitemaps.org allows in one file. */
export const mostUrlsInSitemap = 50_000
/** What Google allows in a news sitemap, and how old pieces in it may be. */
export const mostUrlsInNewsSitemap = 1_000
export const newsSitemapDays = 2

export interface SitemapUrl {
  readonly url: string
  /** ISO 8601, UTC. */
  readonly changedAt?: string | null
}

export interface NewsUrl {
  readonly url: string
  readonly title: string
  readonly publishedAt: string
}

const declaration = '<?xml version="1.0" encoding="UTF-8"?>\n'
const namespace = 'http://www.sitemaps.org/schemas/sitemap/0.9'

/** The opening and the end of a set of addresses, which is written piece by piece. */
export const urlSet = { opening: `${declaration}<urlset xmlns="${namespace}">\n`, end: '</urlset>\n' } as const

export function urlEntry({ url, changedAt }: SitemapUrl): string {
  return `${element('url', {}, [textElement('loc', url), textElement('lastmod', changedAt)])}\n`
}

export function sitemapIndex(sitemaps: readonly SitemapUrl[]): string {
  const all = sitemaps.map(({ url, changedAt }) =>
    element('sitemap', {}, [textElement('loc', url), textElement('lastmod', changedAt)]),
  )
  return `${declaration}${element('sitemapindex', { xmlns: namespace }, all)}\n`
}

/** Google's news sitemap; `zh-cn` and `zh-tw` are the names that it wants for Chinese. */
export function newsSitemap(urls: readonly NewsUrl[], siteName: string): string {
  const entry = ({ url, title, publishedAt }: NewsUrl): Markup =>
    element('url', {}, [
      textElement('loc', url),
      element('news:news', {}, [
        element('news:publication', {}, [textElement('news:name', siteName), textElement('news:language', 'zh-cn')]),
        textElement('news:publication_date', publishedAt),
        textElement('news:title', title),
      ]),
    ])
  const attributes = { xmlns: namespace, 'xmlns:news': 'http://www.google.com/schemas/sitemap-news/0.9' }
  return `${declaration}${element('urlset', attributes, urls.map(entry))}\n`
}
