import { describe, expect, it } from 'vitest'
import { edition, publicArticle } from '../../../tests/support/publicArticle'
import { atom } from './atom'
import type { Feed } from './feed'
import { jsonFeed } from './jsonFeed'
import { robotsTxt } from './robots'
import { rss } from './rss'
import { newsSitemap, sitemapIndex, urlEntry } from './sitemap'

const article = {
  ...publicArticle,
  headline: '标题 ]]> <b>&',
  bylines: publicArticle.bylines.slice(0, 1),
  body: [{ children: [{ text: '正文\u0008🎉' }] }],
  corrections: [],
  reprint: null,
  responsibleEditor: null,
  dateline: null,
  photos: publicArticle.photos.map((photo) => ({ ...photo, files: photo.files.slice(0, 1) })),
}

const feed: Feed = {
  title: '测试报 · 要闻',
  description: '测试报“要闻”最新稿件',
  homeUrl: 'https://news.example/sections/yaowen',
  selfUrl: 'https://news.example/feeds/sections/yaowen/rss.xml',
  updatedAt: '2026-08-03T00:00:00.000Z',
  articles: [article],
  gone: [{ slug: 'che-gao-0001', at: '2026-08-03T00:00:00.000Z' }],
  isSummary: false,
  edition,
}

const content =
  '&lt;figure&gt;&lt;picture&gt;&lt;img src=&quot;https://news.example/api/renditions/320.jpeg&quot; ' +
  'srcset=&quot;https://news.example/api/renditions/320.jpeg 320w&quot; alt=&quot;替代 &amp;quot;文字&amp;quot;&quot; ' +
  'width=&quot;320&quot; height=&quot;160&quot; loading=&quot;lazy&quot; /&gt;&lt;/picture&gt;' +
  '&lt;figcaption&gt;图片说明 &lt;small&gt;署名一 摄&lt;/small&gt;&lt;/figcaption&gt;&lt;/figure&gt;&lt;p&gt;正文🎉&lt;/p&gt;'

const head = '<?xml version="1.0" encoding="UTF-8"?>\n'

describe('a feed', () => {
  it('as RSS 2.0', () => {
    expect(rss(feed)).toBe(
      `${head}<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:content="http://purl.org/rss/1.0/modules/content/" ` +
        'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:media="http://search.yahoo.com/mrss/"><channel>' +
        '<title>测试报 · 要闻</title><link>https://news.example/sections/yaowen</link>' +
        '<description>测试报“要闻”最新稿件</description>' +
        '<atom:link href="https://news.example/feeds/sections/yaowen/rss.xml" rel="self" type="application/rss+xml" />' +
        '<language>zh-cn</language><lastBuildDate>Mon, 03 Aug 2026 00:00:00 GMT</lastBuildDate>' +
        '<item><title>标题 ]]&gt; &lt;b&gt;&amp;</title><link>https://news.example/articles/biao-ti-0000</link>' +
        '<guid isPermaLink="true">https://news.example/articles/biao-ti-0000</guid>' +
        '<pubDate>Sat, 01 Aug 2026 00:00:00 GMT</pubDate><atom:updated>2026-08-02T01:00:00.000Z</atom:updated>' +
        '<dc:creator>署名一</dc:creator><category>要闻</category><category>标签</category>' +
        `<description>正文🎉</description><content:encoded>${content}</content:encoded>` +
        '<enclosure url="https://news.example/api/renditions/320.jpeg" length="3200" type="image/jpeg" />' +
        '<media:content url="https://news.example/api/renditions/320.jpeg" type="image/jpeg" medium="image" width="320" height="160">' +
        '<media:credit role="photographer">署名一 摄</media:credit></media:content></item></channel></rss>\n',
    )
  })

  it('as Atom, with what is gone as tombstones', () => {
    expect(atom({ ...feed, selfUrl: 'https://news.example/feeds/atom.xml' })).toBe(
      `${head}<feed xmlns="http://www.w3.org/2005/Atom" xmlns:at="http://purl.org/atompub/tombstones/1.0" xml:lang="zh-CN">` +
        '<id>https://news.example/feeds/atom.xml</id><title>测试报 · 要闻</title><subtitle>测试报“要闻”最新稿件</subtitle>' +
        '<updated>2026-08-03T00:00:00.000Z</updated>' +
        '<link rel="self" type="application/atom+xml" href="https://news.example/feeds/atom.xml" />' +
        '<link rel="alternate" type="text/html" href="https://news.example/sections/yaowen" />' +
        '<author><name>测试报</name></author>' +
        '<at:deleted-entry ref="https://news.example/articles/che-gao-0001" when="2026-08-03T00:00:00.000Z"></at:deleted-entry>' +
        '<entry><id>https://news.example/articles/biao-ti-0000</id><title>标题 ]]&gt; &lt;b&gt;&amp;</title>' +
        '<link rel="alternate" type="text/html" href="https://news.example/articles/biao-ti-0000" />' +
        '<link rel="enclosure" type="image/jpeg" href="https://news.example/api/renditions/320.jpeg" length="3200" />' +
        '<published>2026-08-01T00:00:00.000Z</published><updated>2026-08-02T01:00:00.000Z</updated>' +
        '<author><name>署名一</name></author><category term="要闻" /><category term="标签" />' +
        `<summary>正文🎉</summary><content type="html">${content}</content></entry></feed>\n`,
    )
  })

  it('as JSON Feed 1.1, with a summary alone where that is asked for', () => {
    expect(jsonFeed({ ...feed, isSummary: true })).toEqual({
      version: 'https://jsonfeed.org/version/1.1',
      title: '测试报 · 要闻',
      description: '测试报“要闻”最新稿件',
      home_page_url: 'https://news.example/sections/yaowen',
      feed_url: 'https://news.example/feeds/sections/yaowen/rss.xml',
      language: 'zh-CN',
      authors: [{ name: '测试报', url: 'https://news.example/' }],
      _gone: [{ id: 'https://news.example/articles/che-gao-0001', at: '2026-08-03T00:00:00.000Z' }],
      items: [
        {
          id: 'https://news.example/articles/biao-ti-0000',
          url: 'https://news.example/articles/biao-ti-0000',
          title: '标题 ]]> <b>&',
          content_text: '正文🎉',
          summary: '正文🎉',
          image: 'https://news.example/api/renditions/320.jpeg',
          date_published: '2026-08-01T00:00:00.000Z',
          date_modified: '2026-08-02T01:00:00.000Z',
          authors: [{ name: '署名一', url: 'https://news.example/bylines/shu-ming-yi' }],
          tags: ['要闻', '标签'],
          language: 'zh-CN',
        },
      ],
    })
  })

  it('keeps its texts to itself where summaries are asked for', () => {
    for (const write of [rss, atom]) {
      const text = write({ ...feed, isSummary: true })
      expect(text).not.toMatch(/<content|&lt;p/)
      expect(text).toContain('正文🎉')
    }
  })

  it('knows a piece by its first address for good', () => {
    const moved = { ...feed, articles: [{ ...article, slug: 'xin-0000' }] }
    expect(rss(moved)).toContain(
      '<link>https://news.example/articles/xin-0000</link><guid isPermaLink="true">https://news.example/articles/biao-ti-0000</guid>',
    )
  })

  it('may be empty', () => {
    expect(jsonFeed({ ...feed, articles: [], gone: [] }).items).toEqual([])
    expect(rss({ ...feed, articles: [] })).not.toContain('<item>')
  })
})

describe('what crawlers read', () => {
  it('is an entry for each address', () => {
    expect(urlEntry({ url: 'https://news.example/?a=1&b=2', changedAt: '2026-08-01T00:00:00.000Z' })).toBe(
      '<url><loc>https://news.example/?a=1&amp;b=2</loc><lastmod>2026-08-01T00:00:00.000Z</lastmod></url>\n',
    )
    expect(sitemapIndex([{ url: 'https://news.example/sitemap-1.xml' }])).toBe(
      `${head}<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><sitemap><loc>https://news.example/sitemap-1.xml</loc></sitemap></sitemapindex>\n`,
    )
  })

  it('is a news sitemap as Google has it', () => {
    const urls = [
      { url: 'https://news.example/articles/a', title: '标题 & 副题', publishedAt: '2026-08-01T00:00:00.000Z' },
    ]
    expect(newsSitemap(urls, '测试报')).toBe(
      `${head}<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">` +
        '<url><loc>https://news.example/articles/a</loc><news:news><news:publication><news:name>测试报</news:name>' +
        '<news:language>zh-cn</news:language></news:publication>' +
        '<news:publication_date>2026-08-01T00:00:00.000Z</news:publication_date>' +
        '<news:title>标题 &amp; 副题</news:title></news:news></url></urlset>\n',
    )
  })

  it('is everything that readers read, or nothing of a closed site', () => {
    expect(robotsTxt({ origin: 'https://news.example', isClosed: false })).toBe(
      'User-agent: *\nDisallow: /admin\nDisallow: /preview/\nDisallow: /search\nDisallow: /api/graphql\n\n' +
        'Sitemap: https://news.example/sitemap.xml\nSitemap: https://news.example/sitemap-news.xml\n',
    )
    expect(robotsTxt({ origin: 'https://news.example', isClosed: true })).toBe('User-agent: *\nDisallow: /\n')
  })
})
