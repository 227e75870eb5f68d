import { type PublicArticle, pageOf, stableIdOf, titleOf } from './article'
import { contentHtml } from './articleHtml'
import { summaryOf } from './articleText'
import { categoriesOf, creatorsOf, type Feed, feedPicture } from './feed'
import { element, escaped, type Markup, textElement, xmlDocument } from './markup'

const namespaces = {
  'xmlns:atom': 'http://www.w3.org/2005/Atom',
  'xmlns:content': 'http://purl.org/rss/1.0/modules/content/',
  'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
  'xmlns:media': 'http://search.yahoo.com/mrss/',
}

/** RSS 2.0 (rssboard.org, 2.0.11). Authors are `dc:creator`, for `author` must be a mail address there. */
export function rss(feed: Feed): string {
  const { title, description, homeUrl, selfUrl, hubUrl, updatedAt, articles, edition } = feed
  const channel = [
    textElement('title', title),
    textElement('link', homeUrl),
    textElement('description', description),
    element('atom:link', { href: selfUrl, rel: 'self', type: 'application/rss+xml' }),
    hubUrl ? element('atom:link', { href: hubUrl, rel: 'hub' }) : '',
    textElement('language', edition.language.toLowerCase()),
    textElement('lastBuildDate', rfc822(updatedAt)),
    ...articles.map((article) => item(article, feed)),
  ]
  return xmlDocument(element('rss', { version: '2.0', ...namespaces }, [element('channel', {}, channel)]))
}

function item(article: PublicArticle, { edition, isSummary }: Feed): Markup {
  const picture = feedPicture(article, edition)
  const id = stableIdOf(article.firstSlug, edition)
  return element('item', {}, [
    textElement('title', titleOf(article)),
    textElement('link', pageOf(article, edition)),
    textElement('guid', id, { isPermaLink: 'true' }),
    textElement('pubDate', rfc822(article.publishedAt)),
    textElement('atom:updated', article.modifiedAt),
    ...creatorsOf(article).map((name) => textElement('dc:creator', name)),
    ...categoriesOf(article).map((category) => textElement('category', category)),
    textElement('description', summaryOf(article)),
    isSummary ? '' : element('content:encoded', {}, [escaped(contentHtml(article, edition))]),
    picture
      ? element('enclosure', { url: picture.url, length: picture.file.byteCount, type: picture.file.mimeType })
      : '',
    picture
      ? element(
          'media:content',
          {
            url: picture.url,
            type: picture.file.mimeType,
            medium: 'image',
            width: picture.file.width,
            height: picture.file.height,
          },
          [textElement('media:credit', picture.photo.credit, { role: 'photographer' })],
        )
      : '',
  ])
}

/** Thu, 26 Nov 2026 08:00:00 GMT. */
function rfc822(iso: string): string {
  return new Date(iso).toUTCString()
}
