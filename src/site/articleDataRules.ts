import { largestFile } from '../reading/photoRules'
import { onOneLine } from './api/storyRules'
import type { Article } from './article'

interface Publication {
  readonly name: string
  readonly publicUrl: string
  readonly address: string
}

/** An article as schema.org's NewsArticle; what is not known is left out. */
export function newsArticleData(article: Article, { name, publicUrl, address }: Publication): object {
  const { piece, section, picture, excerpt, modifiedAt, tags, wordCount } = article
  const image = picture && largestFile(picture.whole)
  return withoutEmpty({
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: piece.headline && onOneLine(piece.headline),
    alternativeHeadline: piece.deck,
    description: excerpt,
    url: publicUrl + address,
    mainEntityOfPage: publicUrl + address,
    inLanguage: 'zh-CN',
    datePublished: piece.publishedAt,
    dateModified: modifiedAt,
    articleSection: section?.name,
    keywords: tags,
    wordCount,
    image: image && [publicUrl + image.url],
    author: piece.bylines
      .filter(({ role }) => role === '' || role === '通讯员')
      .map((byline) =>
        withoutEmpty({ '@type': 'Person', name: byline.name, url: byline.address && publicUrl + byline.address }),
      ),
    editor: piece.responsibleEditor && { '@type': 'Person', name: piece.responsibleEditor },
    publisher: { '@type': 'NewsMediaOrganization', name, url: `${publicUrl}/` },
    isBasedOn: piece.reprint?.url,
    correction: piece.corrections.map(({ note, publishedAt }) =>
      withoutEmpty({ '@type': 'CorrectionComment', text: note, datePublished: publishedAt }),
    ),
  })
}

function withoutEmpty(data: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const isEmpty = (value: unknown) =>
    value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0)
  return Object.fromEntries(Object.entries(data).filter(([, value]) => !isEmpty(value)))
}
