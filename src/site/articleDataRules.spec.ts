import { describe, expect, it } from 'vitest'
import { newsArticleData } from './articleDataRules'

const piece = {
  kicker: null,
  headline: '两行\n标题',
  deck: null,
  section: '要闻',
  bylines: [
    { name: '署名人', role: '', address: '/bylines/a' },
    { name: '拍摄者', role: '摄影' },
  ],
  dateline: null,
  body: [],
  photos: [],
  reprint: null,
  corrections: [{ note: '地名有误。', publishedAt: '2026-08-02T00:00:00.000Z' }],
  responsibleEditor: '责编',
  publishedAt: '2026-08-01T00:00:00.000Z',
}
const article = {
  id: 'a',
  slug: 's',
  piece,
  section: { id: 'x', name: '要闻', slug: 'yaowen' },
  excerpt: '开头。',
  picture: null,
  tags: [],
  wordCount: 12,
  modifiedAt: '2026-08-02T00:00:00.000Z',
}

it('an article tells search engines what its page tells readers, its corrections included', () => {
  const data = newsArticleData(article, { name: '样报', publicUrl: 'https://a.test', address: '/articles/s' })
  expect(data).toMatchObject({
    '@type': 'NewsArticle',
    headline: '两行标题',
    datePublished: '2026-08-01T00:00:00.000Z',
    dateModified: '2026-08-02T00:00:00.000Z',
    author: [{ '@type': 'Person', name: '署名人', url: 'https://a.test/bylines/a' }],
    correction: [{ '@type': 'CorrectionComment', text: '地名有误。' }],
  })
})

describe('what an article does not have', () => {
  it('is left out', () => {
    const data = newsArticleData(article, { name: '样报', publicUrl: 'https://a.test', address: '/articles/s' })
    for (const name of ['image', 'keywords', 'isBasedOn', 'alternativeHeadline']) expect(data).not.toHaveProperty(name)
  })
})
