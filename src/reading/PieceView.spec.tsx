import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { PieceView } from './PieceView'
import type { ReadingPhoto, ReadingPiece } from './piece'

const bare: ReadingPiece = {
  kicker: null,
  headline: null,
  deck: null,
  section: null,
  bylines: [],
  dateline: null,
  body: [],
  photos: [],
  reprint: null,
  corrections: [],
  responsibleEditor: null,
  publishedAt: null,
}

const photo: ReadingPhoto = {
  captionId: 'c',
  mediaId: 'm',
  alt: '画面',
  files: [],
  placeholder: null,
  caption: '说明',
  credit: '资料图片',
}

function shown(piece: Partial<ReadingPiece>): string {
  return renderToStaticMarkup(<PieceView piece={{ ...bare, ...piece }} timeZone="Asia/Shanghai" />)
}

describe('a piece as readers see it', () => {
  it('leaves out everything that it does not have', () => {
    expect(shown({})).toBe(
      '<article class="reading" lang="zh-CN"><header class="reading__head"></header><div class="reading__body"></div><footer class="reading__foot"></footer></article>',
    )
  })

  it('opens its first paragraph with the dateline, and no other', () => {
    const html = shown({ dateline: '本报讯', body: [{ children: [{ text: '一' }] }, { children: [{ text: '二' }] }] })
    expect(html).toContain('<p><span class="reading__dateline">本报讯</span>一</p><p>二</p>')
  })

  it('opens the paragraph after a subhead with the dateline, not the subhead', () => {
    const html = shown({
      dateline: '本报讯',
      body: [{ type: 'h2', children: [{ text: '题' }] }, { children: [{ text: '文' }] }],
    })
    expect(html).toContain('<h2>题</h2><p><span class="reading__dateline">本报讯</span>文</p>')
  })

  it('shows a lost glyph as □ and a doubtful one as the space that is printed', () => {
    const html = shown({
      body: [
        {
          children: [
            { text: '前' },
            { type: 'gap', kind: 'lost' },
            { text: '中' },
            { type: 'gap', kind: 'doubtful' },
            { text: '后' },
          ],
        },
      ],
    })
    expect(html).toContain('<p>前□中 后</p>')
  })

  it('keeps the words of kinds that it does not know', () => {
    const html = shown({
      body: [{ type: 'aside', children: [{ text: '块里的字' }, { type: 'wave', children: [{ text: '行里的字' }] }] }],
    })
    expect(html).toContain('<p>块里的字行里的字</p>')
  })

  it('shows the text of a link that leads nowhere safe, without the link', () => {
    const html = shown({
      body: [{ children: [{ type: 'link', url: 'javascript:alert(1)', children: [{ text: '点' }] }] }],
    })
    expect(html).toContain('<p>点</p>')
    expect(html).not.toContain('javascript')
  })

  it('never takes words for markup', () => {
    expect(shown({ headline: '<script>x</script>' })).toContain('&lt;script&gt;')
  })

  it('numbers its sources in the text and lists them below', () => {
    const html = shown({
      body: [
        {
          children: [
            { text: '甲' },
            { type: 'source', note: '统计公报' },
            { text: '乙' },
            { type: 'source', note: '年鉴' },
          ],
        },
      ],
    })
    expect(html).toContain('href="#source-2"')
    expect(html).toContain('<li id="source-1">统计公报</li><li id="source-2">年鉴</li>')
  })

  it('shows a caption without a picture as words, with the credit', () => {
    const html = shown({
      photos: [{ ...photo, mediaId: null }],
    })
    expect(html).toContain('<figcaption>说明 <span class="reading__credit">资料图片</span></figcaption>')
    expect(html).not.toContain('<img')
    expect(html).not.toContain('withheld')
  })

  it('says in the newsroom’s preview what readers do not see, and why', () => {
    const html = shown({ photos: [{ ...photo, withheld: '图片不得使用。' }] })
    expect(html).toContain('<p class="reading__withheld" role="note">图片不得使用。</p>')
    expect(html).toContain('reading__photo--withheld')
  })

  it('offers a picture in its formats and widths, keeps its room, and shows what it will look like', () => {
    const file = (mimeType: string, width: number) => ({
      url: `/${width}.${mimeType.slice(6)}`,
      width,
      height: width / 2,
      mimeType,
    })
    const files = [file('image/jpeg', 640), file('image/jpeg', 320), file('image/webp', 640)]
    const html = shown({ photos: [{ ...photo, files, placeholder: 'data:image/webp;base64,AA' }] })
    expect(html).toContain('<source type="image/webp" srcSet="/640.webp 640w" sizes="')
    expect(html).toContain('<img src="/640.jpeg" srcSet="/320.jpeg 320w, /640.jpeg 640w" sizes="')
    expect(html).toContain('alt="画面" width="640" height="320"')
    expect(html).toContain('background-image:url(&quot;data:image/webp;base64,AA&quot;)')
    expect(html).toContain('loading="eager"')
  })

  it('sets a picture story as a numbered row of wide pictures, the first of which comes before all else', () => {
    const file = { url: '/a.jpg', width: 1280, height: 960, mimeType: 'image/jpeg' }
    const photos = ['a', 'b'].map((captionId) => ({ ...photo, captionId, files: [file] }))
    const html = shown({ layout: 'gallery', photos, body: [{ children: [{ text: '文' }] }] })
    expect(html.indexOf('reading__body')).toBeLessThan(html.indexOf('<img'))
    expect(html).toContain('<span class="reading__number">2/2</span>')
    expect(html.match(/fetchPriority="high"/gi)).toHaveLength(1)
    expect(html).toContain('57rem')
  })

  it('leads to the pages of its bylines and its section where there are any', () => {
    const bylines = [
      { name: '署名人', role: '', address: '/bylines/a' },
      { name: '另一人', role: '' },
    ]
    const html = shown({ bylines, section: '要闻', sectionAddress: '/sections/b' })
    expect(html).toContain('<a href="/bylines/a">署名人</a>')
    expect(html).toContain('<a href="/sections/b">要闻</a>')
    expect(html).not.toContain('>另一人</a>')
  })

  it('says in a picture’s place what it shows while its files are made', () => {
    const html = shown({ photos: [{ ...photo, placeholder: 'data:image/webp;base64,AA' }] })
    expect(html).toContain('画面 <span>（图片正在处理）</span>')
    expect(html).not.toContain('<img')
  })

  it('tells its corrections with their time, and where a reprint comes from', () => {
    const html = shown({
      corrections: [{ note: '地名有误。', publishedAt: '2026-08-01T01:00:00.000Z' }],
      reprint: { outlet: '某报', url: 'https://example.org/a', originalAuthor: null, originalTitle: '原题' },
    })
    expect(html).toContain('2026年8月1日 09:00 地名有误。')
    expect(html).toContain('来源：某报')
    expect(html).toContain('<a href="https://example.org/a" rel="noopener noreferrer">《原题》</a>')
  })
})
