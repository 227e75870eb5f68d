import { addresses } from '../addresses'
import { type PublicArticle, pageOf, stableIdOf, titleOf } from './article'
import { contentHtml } from './articleHtml'
import { summaryOf } from './articleText'
import { categoriesOf, creatorsOf, type Feed, feedPicture } from './feed'
import { withoutAbsent } from './newsArticle'

/** JSON Feed 1.1 (jsonfeed.org). What it has no word for, pieces that are gone, stands in an extension. */
export function jsonFeed(feed: Feed): Record<string, unknown> {
  const { title, description, homeUrl, selfUrl, hubUrl, articles, gone, edition } = feed
  const head = withoutAbsent({
    version: 'https://jsonfeed.org/version/1.1',
    title,
    description,
    home_page_url: homeUrl,
    feed_url: selfUrl,
    hubs: hubUrl ? [{ type: 'WebSub', url: hubUrl }] : null,
    language: edition.language,
    authors: [{ name: edition.siteName, url: `${edition.origin}/` }],
    _gone: gone.length > 0 ? gone.map(({ slug, at }) => ({ id: stableIdOf(slug, edition), at })) : null,
  })
  // An empty feed has its empty list.
  return { ...head, items: articles.map((article) => item(article, feed)) }
}

function item(article: PublicArticle, { edition, isSummary }: Feed): Record<string, unknown> {
  const picture = feedPicture(article, edition)
  const names = creatorsOf(article)
  const slugOf = new Map(article.bylines.map(({ name, slug }) => [name, slug]))
  const summary = summaryOf(article)
  return withoutAbsent({
    id: stableIdOf(article.firstSlug, edition),
    url: pageOf(article, edition),
    title: titleOf(article),
    // One of the two contents is a must.
    ...(isSummary ? { content_text: summary } : { content_html: contentHtml(article, edition) }),
    summary: summary || null,
    image: picture?.url,
    date_published: article.publishedAt,
    date_modified: article.modifiedAt,
    authors: names.map((name) => {
      const slug = slugOf.get(name)
      return withoutAbsent({ name, url: slug ? `${edition.origin}${addresses.byline(slug)}` : null })
    }),
    tags: categoriesOf(article),
    language: edition.language,
  })
}
