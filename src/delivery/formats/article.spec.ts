import { describe, expect, it } from 'vitest'
import { edition, publicArticle } from '../../../tests/support/publicArticle'
import { latestTime, stableIdOf, titleOf } from './article'
import { articleHtml } from './articleHtml'
import { articleJson } from './articleJson'
import { articleMarkdown } from './articleMarkdown'
import { articleText, summaryOf } from './articleText'

const picture =
  '<figure><picture>' +
  '<source type="image/webp" srcset="https://news.example/api/renditions/640.webp 640w" />' +
  '<img src="https://news.example/api/renditions/640.jpeg" srcset="https://news.example/api/renditions/320.jpeg 320w, ' +
  'https://news.example/api/renditions/640.jpeg 640w" alt="替代 &quot;文字&quot;" width="640" height="320" loading="lazy" />' +
  '</picture><figcaption>图片说明 <small>署名一 摄</small></figcaption></figure>'

describe('an article', () => {
  it('as HTML has everything once, in the order of the page, without classes', () => {
    expect(articleHtml(publicArticle, edition)).toBe(
      '<article lang="zh-CN"><header><p>引题</p><h1>标题<br />两行 &lt;&amp;</h1><p>副题</p>' +
        '<p>署名一　通讯员 署名二　要闻　<time datetime="2026-08-01T00:00:00.000Z">2026年8月1日 08:00</time></p></header>' +
        '<aside><p><strong>更正</strong> 2026年8月2日 09:00 地名有误。</p></aside>' +
        '<p>本报讯　第一段□<strong>粗体</strong><sup>[1]</sup>' +
        '<a href="https://news.example/topics/a" rel="noopener noreferrer">链接</a>坏链接</p>' +
        `<h2>小标题</h2>${picture}<blockquote><p>引文</p></blockquote><ol><li>一项</li><li>两项</li></ol>` +
        '<section><ol><li>出处</li></ol></section>' +
        '<p>来源：某报　作者：原作者　<a href="https://example.org/a" rel="noopener noreferrer">原题：《原题》</a></p>' +
        '<p>（责任编辑：责编甲）</p></article>',
    )
  })

  it('as Markdown escapes what Markdown would take for its own', () => {
    expect(articleMarkdown(publicArticle, edition)).toBe(
      [
        '引题',
        '# 标题 两行 \\<\\&',
        '副题',
        '署名一　通讯员 署名二　要闻　2026年8月1日 08:00',
        '> **更正** 2026年8月2日 09:00 地名有误。',
        '本报讯　第一段□**粗体**\\[1\\][链接](https://news.example/topics/a)坏链接',
        '## 小标题',
        '![替代 "文字"](https://news.example/api/renditions/640.jpeg)',
        '图片说明　署名一 摄',
        '> 引文',
        '1. 一项\n2. 两项',
        '1. 出处',
        '来源：某报　作者：原作者　[原题：《原题》](https://example.org/a)',
        '（责任编辑：责编甲）\n',
      ].join('\n\n'),
    )
  })

  it.each([
    ['# 不是标题', '\\# 不是标题'],
    ['1. 不是列表', '1\\. 不是列表'],
    ['- 不是列表', '\\- 不是列表'],
    ['*不是* _强调_ `代码` [链接](x) ![图](y)', '\\*不是\\* \\_强调\\_ \\`代码\\` \\[链接\\](x) \\!\\[图\\](y)'],
    ['<script>x</script>', '\\<script\\>x\\</script\\>'],
    ['一行\n另一行', '一行\\\n另一行'],
  ])('as Markdown shows %j as it is', (text, expected) => {
    const bare = { ...publicArticle, dateline: null, body: [{ children: [{ text }] }], photos: [] }
    expect(articleMarkdown(bare, edition)).toContain(`\n\n${expected}\n\n`)
  })

  it('as Markdown marks bold text by an element where asterisks would not', () => {
    const body = [{ children: [{ text: '前' }, { text: '“党建”', bold: true as const }, { text: '后' }] }]
    expect(articleMarkdown({ ...publicArticle, dateline: null, body }, edition)).toContain(
      '前<strong>“党建”</strong>后',
    )
  })

  it('as text is set as for print', () => {
    expect(articleText(publicArticle, edition)).toBe(
      [
        '引题\n标题\n两行 <&\n副题',
        '署名一　通讯员 署名二',
        '　　本报讯　第一段□粗体[1]链接坏链接\n小标题\n（图片说明）图片说明　署名一 摄\n　　引文\n　　1. 一项\n　　2. 两项',
        '[1] 出处\n来源：某报　作者：原作者　原题：《原题》　https://example.org/a\n更正 2026年8月2日 09:00 地名有误。\n（责任编辑：责编甲）\n',
      ].join('\n\n'),
    )
  })

  it('is summed up by its first paragraph, at most 120 characters', () => {
    expect(summaryOf(publicArticle)).toBe('第一段□粗体链接坏链接')
    const long = summaryOf({ deck: null, body: [{ children: [{ text: '𠮷'.repeat(121) }] }] })
    expect(long).toBe(`${'𠮷'.repeat(119)}…`)
    expect(summaryOf({ deck: '副题', body: [] })).toBe('副题')
  })

  it('as data tells its length, its time and what schema.org wants', () => {
    const { jsonLd, pictures, readingMinutes, url, section, bylines, updatedAt } = articleJson(publicArticle, edition)
    expect({ readingMinutes, url, section, updatedAt }).toEqual({
      readingMinutes: 1,
      url: 'https://news.example/articles/biao-ti-0000',
      section: { name: '要闻', slug: 'yaowen', url: 'https://news.example/sections/yaowen' },
      updatedAt: '2026-08-02T01:00:00.000Z',
    })
    expect(bylines).toEqual([
      { role: '', name: '署名一', url: 'https://news.example/bylines/shu-ming-yi' },
      { role: '通讯员', name: '署名二', url: null },
    ])
    expect(pictures).toEqual([
      {
        captionId: 'c1',
        alt: '替代 "文字"',
        caption: '图片说明',
        credit: '署名一 摄',
        placeholder: null,
        src: 'https://news.example/api/renditions/640.jpeg',
        width: 640,
        height: 320,
        sources: [
          {
            mimeType: 'image/jpeg',
            srcSet:
              'https://news.example/api/renditions/320.jpeg 320w, https://news.example/api/renditions/640.jpeg 640w',
          },
          { mimeType: 'image/webp', srcSet: 'https://news.example/api/renditions/640.webp 640w' },
        ],
        digitalSourceType: 'digitalCapture',
      },
    ])
    expect(jsonLd).toEqual({
      '@context': 'https://schema.org',
      '@type': 'NewsArticle',
      '@id': 'https://news.example/articles/biao-ti-0000',
      url: 'https://news.example/articles/biao-ti-0000',
      mainEntityOfPage: 'https://news.example/articles/biao-ti-0000',
      headline: '标题 两行 <&',
      alternativeHeadline: ['引题', '副题'],
      datePublished: '2026-08-01T00:00:00.000Z',
      dateModified: '2026-08-02T01:00:00.000Z',
      inLanguage: 'zh-CN',
      author: [
        { '@type': 'Person', name: '署名一', url: 'https://news.example/bylines/shu-ming-yi' },
        { '@type': 'Person', name: '署名二' },
      ],
      editor: { '@type': 'Person', name: '责编甲' },
      publisher: { '@type': 'NewsMediaOrganization', name: '测试报', url: 'https://news.example/' },
      articleSection: '要闻',
      keywords: ['标签'],
      image: [
        {
          '@type': 'ImageObject',
          url: 'https://news.example/api/renditions/640.jpeg',
          width: 640,
          height: 320,
          caption: '图片说明',
          creditText: '署名一 摄',
        },
      ],
      wordCount: 20,
      timeRequired: 'PT1M',
      version: 2,
      correction: [{ '@type': 'CorrectionComment', text: '地名有误。', datePublished: '2026-08-02T01:00:00.000Z' }],
      isBasedOn: {
        '@type': 'NewsArticle',
        headline: '原题',
        url: 'https://example.org/a',
        author: { '@type': 'Person', name: '原作者' },
        publisher: { '@type': 'Organization', name: '某报' },
      },
    })
  })

  it('is named on one line, by its address where it has no headline', () => {
    expect(titleOf({ headline: ' 上行\n 下行 ', deck: null, slug: 's' })).toBe('上行 下行')
    expect(titleOf({ headline: null, deck: null, slug: 's' })).toBe('s')
    expect(stableIdOf('a', edition)).toBe('https://news.example/articles/a')
    expect(latestTime([])).toBe('1970-01-01T00:00:00.000Z')
  })
})
