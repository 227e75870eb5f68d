import { describe, expect, it } from 'vitest'
import { edition, publicArticle } from '../../../tests/support/publicArticle'
import { ninjsProblems } from '../../../tests/support/schemas/ninjsSchema'
import { cancelledNinjs, ninjsFeed, ninjsOf } from './ninjs'

const gone = { slug: 'che-gao-0001', at: '2026-08-03T00:00:00.000Z' }

describe('ninjs 3.1', () => {
  it('is valid by IPTC’s schema, with everything and with hardly anything', () => {
    const bare = {
      ...publicArticle,
      kicker: null,
      headline: null,
      deck: null,
      section: null,
      sectionSlug: null,
      genre: null,
      tags: [],
      bylines: [],
      body: [],
      photos: [],
      reprint: null,
      corrections: [],
      responsibleEditor: null,
    }
    const feed = { uri: 'https://news.example/feeds/ninjs.json', title: '测试报', updatedAt: gone.at, edition }
    for (const item of [
      ninjsOf(publicArticle, edition),
      ninjsOf(bare, edition),
      cancelledNinjs(gone, edition),
      ninjsFeed({ ...feed, articles: [publicArticle, bare], gone: [gone] }),
      ninjsFeed({ ...feed, articles: [], gone: [] }),
    ])
      expect(ninjsProblems(item)).toEqual([])
  })

  it('is held to that schema in earnest', () => {
    expect(ninjsProblems({ ...ninjsOf(publicArticle, edition), pubStatus: 'killed' })).not.toEqual([])
    expect(ninjsProblems({ ...ninjsOf(publicArticle, edition), newsroomOnly: 1 })).not.toEqual([])
    expect(ninjsProblems({ pubStatus: 'usable' })).not.toEqual([])
  })

  it('counts corrections as versions and carries pictures as associations', () => {
    expect(ninjsOf(publicArticle, edition)).toMatchObject({
      uri: 'https://news.example/articles/biao-ti-0000',
      pubStatus: 'usable',
      version: '2',
      firstCreated: '2026-08-01T00:00:00.000Z',
      versionCreated: '2026-08-02T01:00:00.000Z',
      language: 'zh-CN',
      by: '署名一、通讯员 署名二',
      headlines: [
        { role: 'kicker', value: '引题' },
        { role: 'main', value: '标题 两行 <&' },
        { role: 'deck', value: '副题' },
      ],
      descriptions: [{ role: 'correction', value: '地名有误。' }],
      genres: [{ name: '消息', literal: 'news' }],
      subjects: [
        { name: '要闻', rel: 'section', uri: 'https://news.example/sections/yaowen' },
        { name: '标签', rel: 'keyword', literal: '标签' },
      ],
      infoSources: [{ name: '某报', role: 'originator' }],
      associations: [
        {
          name: 'picture-1',
          uri: 'https://news.example/api/media/m1',
          type: 'picture',
          by: '署名一 摄',
          descriptions: [{ role: 'caption', value: '图片说明' }, { role: 'alt' }],
          digitalSourceType: { uri: 'http://cv.iptc.org/newscodes/digitalsourcetype/digitalCapture' },
          renditions: [
            { name: 'jpeg-320', href: 'https://news.example/api/renditions/320.jpeg', sizeInBytes: 3200 },
            { name: 'jpeg-640' },
            { name: 'webp-640' },
          ],
        },
      ],
    })
  })

  it('tells of a cancelled piece its address and the time, nothing else', () => {
    expect(cancelledNinjs(gone, edition)).toEqual({
      uri: 'https://news.example/articles/che-gao-0001',
      pubStatus: 'canceled',
      representationType: 'partial',
      versionCreated: gone.at,
      standard: {
        name: 'ninjs',
        version: '3.1',
        schema: 'http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json',
      },
    })
  })
})
