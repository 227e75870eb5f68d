import type { Payload, Where } from 'payload'
import { slugs } from '../../slugs'
import { addresses } from '../addresses'
import { titleOf } from '../formats/article'
import {
  mostUrlsInNewsSitemap,
  mostUrlsInSitemap,
  newsSitemap,
  newsSitemapDays,
  sitemapIndex,
  urlEntry,
  urlSet,
} from '../formats/sitemap'
import { anonymousRequest } from '../publicArticle'

interface Site {
  readonly payload: Payload
  readonly origin: string
  /** Addresses in one file. */
  readonly mostUrls?: number
}

/** Read at a time, so that a file of 50,000 addresses never stands in memory as a whole. */
const rowsAtOnce = 1_000

/**
 * `/sitemap.xml`, piece by piece: all addresses, or an index of `/sitemap-1.xml` (sections, bylines, topics, contests) and
 * `/sitemap-2.xml` … (articles, in the order of their publication, so that full files stay as they are).
 */
export async function* sitemap(site: Site): AsyncGenerator<string> {
  const { payload, origin, mostUrls = mostUrlsInSitemap } = site
  const pages = await pageUrls(site)
  const articleCount = await countArticles(payload)
  if (pages.length + articleCount > mostUrls) {
    const files = 1 + Math.ceil(articleCount / mostUrls)
    yield sitemapIndex(Array.from({ length: files }, (_, index) => ({ url: `${origin}/sitemap-${index + 1}.xml` })))
    return
  }
  yield urlSet.opening
  yield pages.map((url) => urlEntry({ url })).join('')
  yield* articleEntries(site, 0)
  yield urlSet.end
}

/** The file of this number as the index names it; null where there is none. */
export async function sitemapPart(site: Site, number: number): Promise<AsyncGenerator<string> | null> {
  const { payload, mostUrls = mostUrlsInSitemap } = site
  const skipped = (number - 2) * mostUrls
  if (number < 1 || (number > 1 && skipped >= (await countArticles(payload)))) return null
  return part(site, number === 1 ? null : skipped)
}

/** Google's: the pieces of the last two days. */
export async function newsSitemapNow({ payload, origin }: Site, siteName: string, now: Date): Promise<string> {
  const since = new Date(now.getTime() - newsSitemapDays * 86_400_000).toISOString()
  const rows = await articleRows(payload, {
    where: { publishedAt: { greater_than: since } },
    sort: ['-publishedAt', 'id'],
    limit: mostUrlsInNewsSitemap,
  })
  const urls = rows.map(({ slug, headline, deck, publishedAt }) => ({
    url: `${origin}${addresses.article(slug)}`,
    title: titleOf({ slug, headline, deck }),
    publishedAt,
  }))
  return newsSitemap(urls, siteName)
}

async function* part(site: Site, skippedArticles: number | null): AsyncGenerator<string> {
  const pages = skippedArticles === null ? await pageUrls(site) : []
  yield `${urlSet.opening}${pages.map((url) => urlEntry({ url })).join('')}`
  if (skippedArticles !== null) yield* articleEntries(site, skippedArticles)
  yield urlSet.end
}

/** From the one after so many on, as many as a file holds: one look for the first, then on from the last one's key. */
async function* articleEntries({ payload, origin, mostUrls = mostUrlsInSitemap }: Site, skipped: number) {
  const sort = ['publishedAt', 'id']
  let left = mostUrls
  let last: ArticleRow | undefined
  if (skipped > 0) {
    const [before] = await articleRows(payload, { where: {}, sort, limit: 1, page: skipped })
    if (!before) return
    last = before
  }
  while (left > 0) {
    const limit = Math.min(rowsAtOnce, left)
    const rows: ArticleRow[] = await articleRows(payload, { where: last ? after(last) : {}, sort, limit })
    yield rows
      .map(({ slug, modifiedAt }) => urlEntry({ url: `${origin}${addresses.article(slug)}`, changedAt: modifiedAt }))
      .join('')
    left -= rows.length
    last = rows.at(-1)
    if (rows.length < limit) return
  }
}

function after({ id, publishedAt }: ArticleRow): Where {
  const at = { equals: publishedAt }
  return {
    or: [{ publishedAt: { greater_than: publishedAt } }, { and: [{ publishedAt: at }, { id: { greater_than: id } }] }],
  }
}

interface ArticleRow {
  readonly id: string
  readonly slug: string
  readonly headline: string | null
  readonly deck: string | null
  readonly publishedAt: string
  readonly modifiedAt: string
}

interface RowQuery {
  readonly where: Where
  readonly sort: string[]
  readonly limit: number
  readonly page?: number
}

async function articleRows(payload: Payload, { page, ...query }: RowQuery): Promise<ArticleRow[]> {
  const { docs } = await payload.find({
    collection: slugs.articles,
    ...query,
    ...(page ? { page } : { pagination: false }),
    draft: false,
    depth: 0,
    select: { slug: true, headline: true, deck: true, publishedAt: true, corrections: true, updatedAt: true },
    overrideAccess: false,
    req: await anonymousRequest(payload),
  })
  return docs.map(({ id, slug, headline, deck, publishedAt, corrections, updatedAt }) => {
    const at = publishedAt ?? updatedAt
    return {
      id,
      slug: slug || id,
      headline: headline ?? null,
      deck: deck ?? null,
      publishedAt: at,
      modifiedAt: corrections?.at(-1)?.publishedAt ?? at,
    }
  })
}

async function countArticles(payload: Payload): Promise<number> {
  const { totalDocs } = await payload.count({
    collection: slugs.articles,
    overrideAccess: false,
    req: await anonymousRequest(payload),
  })
  return totalDocs
}

/** As many of a kind as a newspaper has; the first file holds them all. */
const mostOfAKind = 10_000

/** The front page, and all lists that the website shows. */
async function pageUrls({ payload, origin }: Site): Promise<string[]> {
  const found = { limit: mostOfAKind, pagination: false, depth: 0, overrideAccess: false } as const
  const req = await anonymousRequest(payload)
  const named = { ...found, req, select: { slug: true } } as const
  const sections = await payload.find({ collection: slugs.sections, ...named })
  const bylines = await payload.find({ collection: slugs.bylines, ...named })
  const topics = await payload.find({ collection: slugs.topics, ...named })
  const contests = await payload.find({ collection: slugs.photoContests, ...found, req, draft: false, select: {} })
  const paths = [
    addresses.frontPage,
    ...sections.docs.map(({ slug }) => addresses.section(slug)),
    ...topics.docs.map(({ slug }) => addresses.topic(slug)),
    ...bylines.docs.flatMap(({ slug }) => (slug ? [addresses.byline(slug)] : [])),
    ...contests.docs.map(({ id }) => addresses.contest(id)),
  ]
  return paths.map((path) => `${origin}${path}`)
}
