import { largestFile } from '../../reading/photoRules'
import { absoluteAddress, addresses } from '../addresses'
import { type Edition, oneLine, type PublicArticle, pageOf, titleOf } from './article'
import { bodyText } from './articleText'
import { readingMinutes } from './readingTimeRules'

/** The piece as schema.org's NewsArticle, for the `application/ld+json` of a page; corrections as CorrectionComment. */
export function newsArticle(article: PublicArticle, edition: Edition): Record<string, unknown> {
  const { origin, siteName, language } = edition
  const url = pageOf(article, edition)
  const pictures = article.photos.flatMap(({ files, caption, credit }) => {
    const file = largestFile(files)
    if (!file) return []
    const { width, height } = file
    const words = { caption: oneLine(caption) || undefined, creditText: credit || undefined }
    return [{ '@type': 'ImageObject', url: absoluteAddress(origin, file.url), width, height, ...words }]
  })
  return withoutAbsent({
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    '@id': url,
    url,
    mainEntityOfPage: url,
    headline: titleOf(article),
    alternativeHeadline: [article.kicker, article.deck].flatMap((line) => (line ? [oneLine(line)] : [])),
    datePublished: article.publishedAt,
    dateModified: article.modifiedAt,
    inLanguage: language,
    author: article.bylines.map(({ name, slug }) =>
      withoutAbsent({ '@type': 'Person', name, url: slug ? `${origin}${addresses.byline(slug)}` : null }),
    ),
    editor: article.responsibleEditor ? { '@type': 'Person', name: article.responsibleEditor } : null,
    publisher: { '@type': 'NewsMediaOrganization', name: siteName, url: `${origin}/` },
    articleSection: article.section,
    keywords: article.tags,
    image: pictures,
    wordCount: article.wordCount,
    timeRequired: `PT${readingMinutes(bodyText(article))}M`,
    version: article.version,
    correction: article.corrections.map(({ note, publishedAt }) =>
      withoutAbsent({ '@type': 'CorrectionComment', text: note, datePublished: publishedAt }),
    ),
    isBasedOn: article.reprint ? originalOf(article.reprint) : null,
  })
}

function originalOf({ outlet, url, originalAuthor, originalTitle }: NonNullable<PublicArticle['reprint']>) {
  return withoutAbsent({
    '@type': 'NewsArticle',
    headline: originalTitle,
    url,
    author: originalAuthor ? { '@type': 'Person', name: originalAuthor } : null,
    publisher: outlet ? { '@type': 'Organization', name: outlet } : null,
  })
}

/** What is not there is left out, an empty list included. */
export function withoutAbsent(members: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(members).filter(
      ([, value]) => value !== null && value !== undefined && !(Array.isArray(value) && value.length === 0),
    ),
  )
}
