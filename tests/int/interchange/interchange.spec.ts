import { Document, ImageRun, Packer, Paragraph, TextRun } from 'docx'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { zipOf } from '../../support/manuscripts'
import { type BootedNewsroom, bootNewsroom } from '../support/bootNewsroom'
import type { Doc } from '../support/client'
import type { PersonName } from '../support/people'

let newsroom: BootedNewsroom

beforeAll(async () => {
  newsroom = await bootNewsroom()
})

afterAll(() => newsroom?.stop())

interface Imported {
  readonly status: number
  readonly codes: readonly (string | undefined)[]
  readonly body: Record<string, unknown>
  readonly doc: Doc
}

async function importFile(
  content: Buffer | string,
  fields: object = {},
  by: PersonName | null = 'reporter',
): Promise<Imported> {
  const form = new FormData()
  form.append('file', new File([new Uint8Array(Buffer.from(content))], '稿.bin'))
  form.append('_payload', JSON.stringify(fields))
  const headers: Record<string, string> = by ? { authorization: `JWT ${await newsroom.tokenOf(by)}` } : {}
  const response = await fetch(`${newsroom.url}/api/articles/import`, { method: 'POST', headers, body: form })
  const body = (await response.json()) as Record<string, unknown> & { errors?: { code?: string }[]; doc?: Doc }
  return {
    status: response.status,
    codes: (body.errors ?? []).map(({ code }) => code),
    body,
    doc: body.doc ?? { id: '' },
  }
}

async function importText(text: string, fields: object = {}, by: PersonName | null = 'reporter') {
  const { status, body } = await newsroom.ask(by, 'POST', '/api/articles/import', { body: { text, ...fields } })
  return { status, codes: (body.errors ?? []).map(({ code }) => code), body, doc: body.doc ?? { id: '' } }
}

async function article(id: string): Promise<Doc> {
  const { body } = await newsroom.ask('reporter', 'GET', `/api/articles/${id}?draft=true&depth=0`)
  return body as unknown as Doc
}

const p = (text: string) => ({ children: [{ text }] })
const letter = '测试标题一行\n——副题\n　　第一段，共3项。\n\n　　第二段。\n'

async function docxOf(...children: Paragraph[]): Promise<Buffer> {
  return Packer.toBuffer(new Document({ sections: [{ children }] }))
}

describe('an imported text', () => {
  it('is shown before anything is created', async () => {
    const { status, body } = await importText(letter, { isPreview: true })
    expect([status, body]).toMatchObject([
      200,
      {
        headline: '测试标题一行',
        deck: '——副题',
        slugline: '测试标题一行',
        body: [p('第一段，共3项。'), p('第二段。')],
        // 第一段，共3项。 8, 第二段。 4.
        wordCount: 12,
        pictureCount: 0,
      },
    ])
    const { body: found } = await newsroom.ask(
      'reporter',
      'GET',
      '/api/articles?draft=true&where[slugline][equals]=测试标题一行',
    )
    expect(found.totalDocs).toBe(0)
  })

  it('becomes a draft of whoever imports it', async () => {
    const { status, doc } = await importText(letter, { section: newsroom.sectionId })
    expect(status).toBe(201)
    expect(await article(doc.id)).toMatchObject({
      _status: 'draft',
      state: 'draft',
      headline: '测试标题一行',
      deck: '——副题',
      body: [p('第一段，共3项。'), p('第二段。')],
      section: newsroom.sectionId,
      verbatim: false,
    })
  })

  it('sent verbatim keeps its original and its outlet, and its body is locked', async () => {
    const { doc } = await importText(letter, {
      isVerbatim: true,
      outlet: '测试通讯社',
      originalAuthor: '测试作者',
      originalTitle: '测试标题一行',
      headline: '另题',
    })
    const imported = await article(doc.id)
    expect(imported).toMatchObject({
      headline: '另题',
      verbatim: true,
      source: {
        kind: 'reprint',
        outlet: '测试通讯社',
        originalAuthor: '测试作者',
        originalTitle: '测试标题一行',
      },
    })
    expect((imported.original as { text: string }).text).toBe('测试标题一行\n——副题\n第一段，共3项。\n第二段。')
    const { status, body } = await newsroom.edit(doc.id, 'reporter', { body: [p('改了')] })
    expect([status, body.errors?.[0]?.code]).toEqual([400, 'verbatim_locked'])
  })

  it('sent verbatim names its outlet, unless it is the newsroom’s own', async () => {
    const { status, body } = await importText(letter, { isVerbatim: true })
    expect([status, body.errors?.[0]?.code]).toEqual([400, 'outlet_required'])
    expect((await importText(letter, { isVerbatim: true, isPreview: true })).status).toBe(200)
    const own = await importText(letter, { isVerbatim: true, isOwn: true, outlet: '不算' })
    expect(await article(own.doc.id)).toMatchObject({ verbatim: true, source: { kind: 'own', outlet: null } })
  })

  it('is read in UTF-8, with and without its mark, in UTF-16 and in GB18030', async () => {
    const gb = Buffer.from([0xb2, 0xe2, 0xca, 0xd4, 0xce, 0xc4, 0xd7, 0xd6, 0xa1, 0xa3])
    const forms = [
      Buffer.from('测试文字。'),
      Buffer.from('\ufeff测试文字。'),
      Buffer.from('\ufeff测试文字。', 'utf16le'),
      gb,
    ]
    for (const form of forms) expect((await importFile(form, { isPreview: true })).body.body).toEqual([p('测试文字。')])
  })

  it('as a page loses its scripts and keeps its structure', async () => {
    const page =
      '<!DOCTYPE html><html><body><h1>题</h1><p>甲<script>alert(1)</script><a href="javascript:x">乙</a></p><ul><li>丙</ul></body></html>'
    const { body } = await importFile(page, { isPreview: true })
    expect(body).toMatchObject({
      headline: '题',
      body: [p('甲乙'), { type: 'ul', children: [{ type: 'li', children: [{ text: '丙' }] }] }],
    })
  })

  it('is taken from journalists only', async () => {
    expect(await importText(letter, {}, null)).toMatchObject({ status: 401, codes: ['not_logged_in'] })
    expect(await importText(letter, {}, 'admin')).toMatchObject({ status: 403, codes: ['transition_denied'] })
  })
})

describe('an imported .docx', () => {
  it.each([
    ['a picture whose type it does not say', 'unheard', { entered: 1, refused: 0 }],
    ['a page of scripts in place of a picture', 'png', { entered: 0, refused: 1 }],
  ])('comes in with %s, which counts by its content', async (_, type, pictures) => {
    const data =
      type === 'png'
        ? Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>')
        : await sharp({ create: { width: 41, height: 30, channels: 3, background: 'red' } })
            .png()
            .toBuffer()
    const content = await docxOf(
      new Paragraph({ children: [new TextRun('正文一段')] }),
      // The ending of its name is all that the archive knows of a picture's type.
      new Paragraph({
        children: [new ImageRun({ type: type as 'png', data, transformation: { width: 40, height: 30 } })],
      }),
    )
    const { status, body } = await importFile(content, { withPictures: true })
    expect([status, body.pictures]).toEqual([201, pictures])
  })

  it('keeps headings and bold, and enters its pictures as captions to be filled', async () => {
    const picture = await sharp({ create: { width: 40, height: 30, channels: 3, background: 'blue' } })
      .png()
      .toBuffer()
    const content = await docxOf(
      new Paragraph({ heading: 'Title', children: [new TextRun('文档标题')] }),
      new Paragraph({ children: [new TextRun('　　正文'), new TextRun({ text: '加粗', bold: true })] }),
      new Paragraph({
        children: [new ImageRun({ type: 'png', data: picture, transformation: { width: 40, height: 30 } })],
      }),
      new Paragraph({ heading: 'Heading1', children: [new TextRun('小标题')] }),
      new Paragraph({ children: [new TextRun('末段')] }),
    )
    expect((await importFile(content, { isPreview: true })).body).toMatchObject({ pictureCount: 1, hasMacros: false })
    const { status, doc, body } = await importFile(content, { withPictures: true })
    expect([status, body.pictures]).toEqual([201, { entered: 1, refused: 0 }])
    expect(await article(doc.id)).toMatchObject({
      headline: '文档标题',
      body: [
        { children: [{ text: '正文' }, { text: '加粗', bold: true }] },
        { type: 'h2', children: [{ text: '小标题' }] },
        p('末段'),
      ],
    })
    const { body: captions } = await newsroom.ask(
      'reporter',
      'GET',
      `/api/photo-captions?draft=true&depth=0&where[article][equals]=${doc.id}`,
    )
    expect(captions.docs).toHaveLength(1)
    expect(captions.docs?.[0]?.photo).toBeTruthy()
  })

  it.each<[string, () => Buffer, string]>([
    ['an old .doc, or one with a password', () => Buffer.from('d0cf11e0a1b11ae1', 'hex'), 'manuscript_old_word'],
    ['an RTF file', () => Buffer.from('{\\rtf1 x}'), 'manuscript_rtf'],
    ['a PDF', () => Buffer.from('%PDF-1.7'), 'manuscript_pdf'],
    ['a picture', () => Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1]), 'manuscript_unknown'],
    ['an empty file', () => Buffer.from(' \n'), 'manuscript_empty'],
    [
      'an archive that is no document',
      () => zipOf({ name: 'a.xml', content: Buffer.from('<a/>') }),
      'manuscript_unreadable',
    ],
    [
      'a damaged document',
      () => zipOf({ name: 'word/document.xml', content: Buffer.from('<w:document') }),
      'manuscript_unreadable',
    ],
    [
      'a bomb',
      () => zipOf({ name: 'word/document.xml', content: Buffer.alloc(200 * 1024 * 1024) }),
      'manuscript_unreadable',
    ],
    [
      'a bomb that lies about its size',
      () => zipOf({ name: 'word/document.xml', content: Buffer.alloc(200 * 1024 * 1024), statedBytes: 10 }),
      'manuscript_unreadable',
    ],
    ['a text without end', () => Buffer.from('字'.repeat(200_001)), 'manuscript_too_long'],
  ])('is refused with what to do where it is %s', async (_name, content, code) => {
    expect(await importFile(content())).toMatchObject({ status: 400, codes: [code] })
  })

  it('is refused without a file and with parameters of another form', async () => {
    expect(await importText('')).toMatchObject({ status: 400, codes: ['manuscript_required'] })
    expect(await importText(letter, { isVerbatim: 'yes', outlet: 7, unknown: 1 })).toMatchObject({
      status: 400,
      codes: ['malformed_field', 'malformed_field', 'malformed_field'],
    })
  })
})

describe('a piece copied out', () => {
  const body = [
    { children: [{ text: '第一段' }, { text: '粗', bold: true }, { text: '<b>&' }] },
    { type: 'h2', children: [{ text: '小标题' }] },
    { type: 'blockquote', children: [{ text: '引文' }] },
    {
      type: 'ol',
      children: [
        { type: 'li', children: [{ text: '项一' }] },
        { type: 'li', children: [{ text: '项二' }] },
      ],
    },
    { children: [{ type: 'link', url: 'https://example.org/?a=1&b="', children: [{ text: '链接' }] }] },
  ]

  async function exported(format: string, who: PersonName | null = 'reporter') {
    const id = await newsroom.createPiece({ data: { headline: '导出/测试', deck: '——副题', dateline: '本报讯', body } })
    const headers: Record<string, string> = who ? { authorization: `JWT ${await newsroom.tokenOf(who)}` } : {}
    const response = await fetch(`${newsroom.url}/api/articles/${id}/export?format=${format}`, { headers })
    return { id, response, content: Buffer.from(await response.arrayBuffer()) }
  }

  it('for WeChat carries its looks on every element and nothing that is not text', async () => {
    const { response, content } = await exported('wechat')
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8')
    const html = content.toString()
    expect(html).toContain('本报讯　第一段<strong>粗</strong>&lt;b&gt;&amp;</p>')
    expect(html).toMatch(/<h2 style="[^"]+">小标题<\/h2>/)
    expect(html).toContain('<a href="https://example.org/?a=1&amp;b=&quot;">链接</a>')
    expect(html).not.toMatch(/class=|<script|<style/)
  })

  it('as text is a line for each paragraph, under its Chinese name', async () => {
    const { response, content } = await exported('txt')
    const name = encodeURIComponent('导出 测试（未发）.txt').replace(/[()]/g, '')
    expect(response.headers.get('content-disposition')).toBe(
      `attachment; filename="article.txt"; filename*=UTF-8''${name}`,
    )
    const text = content.toString()
    expect(text.startsWith('\ufeff')).toBe(true)
    expect(text).toContain('导出/测试\r\n——副题\r\n')
    expect(text).toContain(
      '\r\n　　本报讯　第一段粗<b>&\r\n小标题\r\n　　引文\r\n　　1. 项一\r\n　　2. 项二\r\n　　链接\r\n',
    )
  })

  it('as .docx comes back with the same words when it is imported', async () => {
    const { content } = await exported('docx')
    const { body: read } = await importFile(content, { isPreview: true })
    expect(read).toMatchObject({ headline: '导出/测试', deck: '——副题' })
    const text = JSON.stringify(read.body)
    for (const words of ['第一段', '小标题', '引文', '项一', '项二', '链接']) expect(text).toContain(words)
    expect(read.body).toContainEqual({ type: 'h2', children: [{ text: '小标题' }] })
    expect(text).toContain('https://example.org/')
  })

  it('is for staff, and of a known format', async () => {
    expect((await exported('txt', null)).response.status).toBe(401)
    expect((await exported('pdf')).response.status).toBe(400)
    const missing = await newsroom.ask('reporter', 'GET', '/api/articles/none/export?format=txt')
    expect(missing.status).toBe(404)
  })
})

describe('a body sent by any other way', () => {
  it.each([
    ['a script', { type: 'script', children: [{ text: 'alert(1)' }] }],
    ['a style', { children: [{ text: '字', style: 'color:red' }] }],
    ['a data address', { children: [{ type: 'link', url: 'data:text/html,x', children: [{ text: '字' }] }] }],
    ['a script address', { children: [{ type: 'link', url: 'javascript:x', children: [{ text: '字' }] }] }],
    ['a picture from elsewhere', { type: 'img', src: 'https://example.org/a.jpg', children: [{ text: '' }] }],
  ])('is refused with %s', async (_name, node) => {
    const { status, body } = await newsroom.ask('reporter', 'POST', '/api/articles', {
      body: { slugline: '测试', body: [node] },
    })
    expect([status, body.errors?.[0]?.code]).toEqual([400, 'body_shape'])
  })
})
