import { type GoneArticle, type PublicArticle, pageOf, stableIdOf, titleOf } from './article'
import { contentHtml } from './articleHtml'
import { summaryOf } from './articleText'
import { categoriesOf, creatorsOf, type Feed, feedPicture } from './feed'
import { element, escaped, type Markup, textElement, xmlDocument } from './markup'

const namespaces = { xmlns: 'http://www.w3.org/2005/Atom', 'xmlns:at': 'http://purl.org/atompub/tombstones/1.0' }

/** Atom (RFC 4287). Withdrawn and killed pieces are tombstones (RFC 6721): readers that know them delete what they keep. */
export function atom(feed: Feed): string {
  const { title, description, homeUrl, selfUrl, hubUrl, updatedAt, articles, gone, edition } = feed
  return xmlDocument(
    element('feed', { ...namespaces, 'xml:lang': edition.language }, [
      textElement('id', selfUrl),
      textElement('title', title),
      textElement('subtitle', description),
      textElement('updated', updatedAt),
      element('link', { rel: 'self', type: 'application/atom+xml', href: selfUrl }),
      hubUrl ? element('link', { rel: 'hub', href: hubUrl }) : '',
      element('link', { rel: 'alternate', type: 'text/html', href: homeUrl }),
      // Every entry without one of its own has this author: Atom wants one (4.1.1).
      element('author', {}, [textElement('name', edition.siteName)]),
      ...gone.map((one) => deletedEntry(one, feed)),
      ...articles.map((article) => entry(article, feed)),
    ]),
  )
}

function deletedEntry({ slug, at }: GoneArticle, { edition }: Feed): Markup {
  return element('at:deleted-entry', { ref: stableIdOf(slug, edition), when: at })
}

function entry(article: PublicArticle, { edition, isSummary }: Feed): Markup {
  const picture = feedPicture(article, edition)
  return element('entry', {}, [
    textElement('id', stableIdOf(article.firstSlug, edition)),
    textElement('title', titleOf(article)),
    element('link', { rel: 'alternate', type: 'text/html', href: pageOf(article, edition) }),
    picture
      ? element('link', {
          rel: 'enclosure',
          type: picture.file.mimeType,
          href: picture.url,
          length: picture.file.byteCount,
        })
      : '',
    textElement('published', article.publishedAt),
    textElement('updated', article.modifiedAt),
    ...creatorsOf(article).map((name) => element('author', {}, [textElement('name', name)])),
    ...categoriesOf(article).map((term) => element('category', { term })),
    textElement('summary', summaryOf(article)),
    isSummary ? '' : element('content', { type: 'html' }, [escaped(contentHtml(article, edition))]),
  ])
}
