import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bodyOfHtml, HtmlTooDeep, readHtml } from './htmlBody'
import { parseBody } from './parseBody'
import { plainText } from './readBody'

const bodyOf = (html: string) => bodyOfHtml(html).body
const p = (...children: unknown[]) => ({ children })
const t = (text: string) => ({ text })
const b = (text: string) => ({ text, bold: true })
const li = (text: string) => ({ type: 'li', children: [{ text }] })

describe('a paste from Word', () => {
  const word = (
    inner: string,
  ) => `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><meta name=Generator content="Microsoft Word 15">
<style><!-- p.MsoNormal {mso-style-unhide:no; font-family:宋体;} --></style>
<!--[if gte mso 9]><xml><w:WordDocument><w:View>Normal</w:View></w:WordDocument></xml><![endif]--></head>
<body lang=ZH-CN style='tab-interval:21.0pt'><!--StartFragment-->${inner}<!--EndFragment--></body></html>`

  it('keeps paragraphs, subheads and bold, and drops indents, fonts and empty lines', () => {
    const html =
      word(`<p class=MsoTitle align=center><span style='font-size:22.0pt'>测试小标题<span lang=EN-US><o:p></o:p></span></span></p>
<p class=MsoNormal style='text-indent:21.0pt;mso-char-indent-count:2.0'><span style='font-family:宋体;color:red'>　　第一段文字，<b
style='mso-bidi-font-weight:normal'>加粗</b>的部分，共<span lang=EN-US>3.5</span>万元。</span></p>
<p class=MsoNormal><span lang=EN-US><o:p>&nbsp;</o:p></span></p>
<p class=MsoNormal><span lang=EN-US>&nbsp;&nbsp;&nbsp; </span>第二段在源码里
换了行。</p>`)
    expect(bodyOf(html)).toEqual([
      { type: 'h2', children: [t('测试小标题')] },
      p(t('第一段文字，'), b('加粗'), t('的部分，共3.5万元。')),
      p(t('第二段在源码里换了行。')),
    ])
  })

  it('makes lists of its list paragraphs, without their bullets and numbers', () => {
    const item = (marker: string, text: string) =>
      `<p class=MsoListParagraph style='margin-left:21.0pt;text-indent:-21.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span lang=EN-US style='font-family:Wingdings'><span style='mso-list:Ignore'>${marker}<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span></span><![endif]>${text}</p>`
    const html = word(
      item('l', '第一项') + item('l', '第二项') + item('1.', '甲') + item('2.', '乙') + item('（一）', '丙'),
    )
    expect(bodyOf(html)).toEqual([
      { type: 'ul', children: [li('第一项'), li('第二项')] },
      { type: 'ol', children: [li('甲'), li('乙')] },
      p(t('（一）丙')),
    ])
  })

  it('lists its pictures as files of another computer', () => {
    const { body, pictures } = bodyOfHtml(
      word(
        `<p class=MsoNormal><img width=553 height=311 src="file:///C:/Users/x/clip_image002.jpg" v:shapes="Picture_1">图</p>`,
      ),
    )
    expect([body, pictures]).toEqual([[p(t('图'))], [{ kind: 'lost', address: '', alt: '' }]])
  })
})

describe('a paste from WPS', () => {
  it('keeps the text of its fonts and spans', () => {
    const html = `<p class=MsoNormal style="text-indent:21.0000pt;mso-char-indent-count:2.0000;" ><span style="mso-spacerun:'yes';font-family:仿宋_GB2312;font-size:16.0000pt;" ><font face="仿宋_GB2312" >本次测试共</font>12<font face="仿宋_GB2312" >项，</font></span><b><span style="font-weight:bold;" ><font face="黑体" >全部通过</font></span></b><span style="font-size:16pt;" ><font face="仿宋_GB2312" >。</font></span><span><o:p></o:p></span></p><p class=MsoNormal><span><o:p>&nbsp;</o:p></span></p><h2><b><span><font face="黑体">二级标题</font></span></b></h2>`
    expect(bodyOf(html)).toEqual([
      p(t('本次测试共12项，'), b('全部通过'), t('。')),
      { type: 'h2', children: [t('二级标题')] },
    ])
  })
})

describe('a paste from WeChat', () => {
  it('makes paragraphs of its sections and spans, and lists its pictures', () => {
    const html = `<section data-tools="135编辑器" style="box-sizing:border-box;"><section style="text-align:center;"><section style="display:inline-block;background:#f00;"><p style="margin:0"><strong style="color:#fff"><span leaf="">栏目条</span></strong></p></section></section><section style="letter-spacing:1px;"><p style="text-indent:2em;"><span leaf="" style="font-size:15px;">　　第一段，</span><a href="https://example.org/a?x=1" target="_blank"><span style="color:#576b95">链接</span></a><span>。</span></p><p><br></p><p><img class="rich_pages" data-src="https://img.example.org/1.jpg" src="data:image/svg+xml,%3Csvg%3E" alt="图片"><img width="1" height="1" src="https://count.example.org/p.gif"></p><p><span leaf="">上句<br>下句</span></p></section></section>`
    const { body, pictures } = bodyOfHtml(html)
    expect(body).toEqual([
      p(b('栏目条')),
      p(
        t('第一段，'),
        { type: 'link', linkType: 'custom', url: 'https://example.org/a?x=1', children: [t('链接')] },
        t('。'),
      ),
      p(t('上句\n下句')),
    ])
    expect(pictures).toEqual([{ kind: 'linked', address: 'https://img.example.org/1.jpg', alt: '图片' }])
  })
})

describe('a paste from a web page', () => {
  it('takes each row of a table for a line, and a table that lays out the page for its paragraphs', () => {
    const data = '<table><tr><th>单位</th><th>数量</th></tr><tr><td>甲</td><td>12</td></tr></table>'
    expect(bodyOf(data)).toEqual([p(t('单位　数量')), p(t('甲　12'))])
    const layout = '<table><tr><td>栏</td><td><p>第一段</p><p>第二段</p></td></tr></table>'
    expect(bodyOf(layout)).toEqual([p(t('栏')), p(t('第一段')), p(t('第二段'))])
  })

  it('takes quotes paragraph by paragraph and lists item by item, those within joined', () => {
    const html =
      '<blockquote><p>引一</p><p>引二</p></blockquote><ol><li>一<ul><li>二</li></ul></li><li><p>三</p><p>四</p></li></ol>'
    expect(bodyOf(html)).toEqual([
      { type: 'blockquote', children: [t('引一')] },
      { type: 'blockquote', children: [t('引二')] },
      { type: 'ol', children: [li('一'), li('二'), li('三\n四')] },
    ])
  })

  it('begins a paragraph at a double break and at a break before an indent, and keeps a single break', () => {
    expect(bodyOf('<div>甲<br><br>乙<br>　　丙<br>&nbsp;&nbsp;丁<br>戊</div>')).toEqual([
      p(t('甲')),
      p(t('乙')),
      p(t('丙')),
      p(t('丁\n戊')),
    ])
  })

  it('leaves half width and full width as they are', () => {
    expect(bodyOf('<p>ＡＢ，a,b　１2</p>')).toEqual([p(t('ＡＢ，a,b　１2'))])
  })

  it('keeps a blank between words and drops it at the edges', () => {
    expect(bodyOf('<p> the \n quick  <b> fox</b> </p>')).toEqual([p(t('the quick'), b(' fox'))])
  })

  it.each([
    'javascript:alert(1)',
    'data:text/html,x',
    '/local',
    '#top',
    ' java\nscript:x',
    'vbscript:x',
    'https://',
    'https://a b',
  ])('keeps the words of a link to %j, not the link', (url) => {
    expect(bodyOf(`<p><a href="${url}">字</a></p>`)).toEqual([p(t('字'))])
  })

  it('turns bold off where a style says so', () => {
    expect(
      bodyOf(
        '<b style="font-weight:normal" id="docs-internal-guid-1"><p><span style="font-weight:700">粗</span>细</p></b>',
      ),
    ).toEqual([p(b('粗'), t('细'))])
  })

  it('is nothing where there is no text', () => {
    expect(bodyOf('<p>&nbsp;</p><div>　　</div><br><hr>\u200b')).toEqual([])
    expect(bodyOf('')).toEqual([])
  })

  it('has no words of scripts, styles and what is not shown', () => {
    expect(
      bodyOf(
        '<style>a{}</style><script>alert(1)</script><p>字<svg><text>x</text></svg><textarea>y</textarea></p><iframe>z</iframe>',
      ),
    ).toEqual([p(t('字'))])
  })
})

describe('any page', () => {
  const word = fc.string({ unit: fc.constantFrom('字', '，', '　', ' ', '\n', 'a', '1', '<', '&'), maxLength: 8 })
  const escaped = word.map((text) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;'))
  const tag = fc.constantFrom(
    ...[
      'p',
      'div',
      'section',
      'span',
      'b',
      'strong',
      'h1',
      'h3',
      'blockquote',
      'ul',
      'ol',
      'li',
      'table',
      'tr',
      'td',
      'a href="https://example.org"',
    ],
    ...[
      'a href="javascript:x"',
      'img src="data:image/png;base64,AA"',
      'br',
      'pre',
      'font',
      'o:p',
      'script',
      'style',
      'p style="mso-list:l0 level1 lfo1"',
    ],
  )
  const soup = fc.array(
    fc.oneof(
      escaped,
      tag.map((name) => `<${name}>`),
      tag.map((name) => `</${name.split(' ')[0]}>`),
    ),
    { maxLength: 40 },
  )

  it('gives a body that the server takes, never a script or a data address, however it is cut into pieces', () => {
    fc.assert(
      fc.property(soup, (parts) => {
        const html = parts.join('')
        const { body } = bodyOfHtml(html)
        expect(parseBody(body).problems).toEqual([])
        expect(JSON.stringify(body)).not.toMatch(/javascript:|data:|<script/)
        const reader = readHtml()
        for (const part of parts) reader.write(part)
        expect(plainText(reader.end().body).replace(/\s/g, '')).toBe(plainText(body).replace(/\s/g, ''))
      }),
      { numRuns: 300 },
    )
  })

  const tree: fc.Arbitrary<string> = fc.letrec<{ node: string }>((tie) => ({
    node: fc.oneof(
      { maxDepth: 5, depthSize: 'small' },
      escaped,
      fc
        .tuple(
          fc.constantFrom('div', 'section', 'span', 'b', 'h2', 'blockquote', 'ul', 'li', 'font'),
          fc.array(tie('node'), { maxLength: 5 }),
        )
        .map(([name, children]) => `<${name}>${children.join('')}</${name}>`),
    ),
  })).node

  it('keeps every character in its order', () => {
    const shown = (html: string) =>
      html
        .replace(/<[^>]*>/g, '')
        .replace(/&lt;/g, '<')
        .replace(/&amp;/g, '&')
        .replace(/[\s\u3000]/g, '')
    fc.assert(
      fc.property(tree, (html) => {
        expect(plainText(bodyOf(html)).replace(/[\s\u3000]/g, '')).toBe(shown(html))
      }),
      { numRuns: 300 },
    )
  })

  it('of five megabytes is read', () => {
    const paragraph = `<p class=MsoNormal style="text-indent:21pt"><span style="font-family:宋体">${'测试文字，'.repeat(20)}</span></p>`
    const html = paragraph.repeat(Math.ceil((5 * 1024 * 1024) / Buffer.byteLength(paragraph)))
    expect(plainText(bodyOf(html)).length).toBeGreaterThan(1_000_000)
  })

  it('of elements within elements without end is refused', () => {
    expect(() => bodyOf('<div>'.repeat(100_000))).toThrow(HtmlTooDeep)
  })
})
