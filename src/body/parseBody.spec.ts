import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseBody } from './parseBody'
import type { BlockNode, Body, GapNode, InlineNode, LinkNode, SourceNode, TextLeaf } from './schema'

const refused = (input: unknown) => parseBody(input).problems.map(({ code, path }) => `${code} at ${path}`)
const paragraph = (...children: unknown[]) => ({ children })
const link = (url: unknown, children: unknown = [{ text: '链接' }]) => ({
  type: 'link',
  linkType: 'custom',
  url,
  children,
})

const text = fc.string({ unit: 'grapheme' })
const leaf: fc.Arbitrary<TextLeaf> = fc.oneof(fc.record({ text }), fc.record({ text, bold: fc.constant<true>(true) }))
const gap: fc.Arbitrary<GapNode> = fc.record({
  type: fc.constant('gap' as const),
  gapId: text,
  kind: fc.constantFrom('lost', 'doubtful'),
  children: fc.constant([{ text: '' }] as [{ text: '' }]),
})
const safeUrl = fc.constantFrom(
  'https://example.org/a?b=1',
  'http://example.org',
  'mailto:desk@example.org',
  '/articles/1',
  'HTTPS://EXAMPLE.ORG',
)
const anchor: fc.Arbitrary<LinkNode> = fc.record(
  {
    type: fc.constant('link' as const),
    linkType: fc.constant('custom' as const),
    url: safeUrl,
    newTab: fc.constant(true),
    children: fc.array(leaf, { maxLength: 3 }),
  },
  { requiredKeys: ['type', 'linkType', 'url', 'children'] },
)
const source: fc.Arbitrary<SourceNode> = fc.record({
  type: fc.constant('source' as const),
  note: text.filter((note) => note.trim() === note && note !== ''),
  children: fc.constant([{ text: '' }] as [{ text: '' }]),
})
const inline: fc.Arbitrary<InlineNode[]> = fc.array(fc.oneof(leaf, gap, anchor, source), { minLength: 1, maxLength: 4 })
const item = fc.record({ type: fc.constant('li' as const), children: inline })
const block: fc.Arbitrary<BlockNode> = fc.oneof(
  fc.record({ children: inline }),
  fc.record({ type: fc.constantFrom('h2' as const, 'blockquote' as const), children: inline }),
  fc.record({ type: fc.constantFrom('ul' as const, 'ol' as const), children: fc.array(item, { maxLength: 3 }) }),
  fc.record({
    type: fc.constant('photo' as const),
    captionId: text,
    children: fc.constant([{ text: '' }] as [{ text: '' }]),
  }),
)
const anyBody: fc.Arbitrary<Body> = fc.array(block, { maxLength: 6 })

describe('a body of the declared shape', () => {
  it('is read as it is, after a way through JSON too', () => {
    fc.assert(
      fc.property(anyBody, (body) => {
        expect(parseBody(body)).toEqual({ body, problems: [] })
        expect(parseBody(JSON.parse(JSON.stringify(body)))).toEqual({ body, problems: [] })
      }),
    )
  })

  it.each([null, undefined, []])('may be empty: %j', (input) => {
    expect(parseBody(input)).toEqual({ body: [], problems: [] })
  })

  it('takes a paragraph with an empty type, and marks that are off, for a bare one', () => {
    const { body, problems } = parseBody([{ type: null, children: [{ text: '字', bold: false, italic: false }] }])
    expect([body, problems]).toEqual([[{ children: [{ text: '字' }] }], []])
  })

  it('keeps a link in the same window where none other is asked for', () => {
    const { body } = parseBody([paragraph({ ...link('/a'), newTab: false })])
    expect(body).toEqual([paragraph(link('/a'))])
    expect(parseBody([paragraph({ ...link('/a'), newTab: true })]).body).toEqual([
      paragraph({ ...link('/a'), newTab: true }),
    ])
  })
})

describe('a body from anywhere', () => {
  it('never throws, and what it makes of it is of the declared shape', () => {
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: true }), (input) => {
        const { body } = parseBody([input, { type: 'ul', children: [input] }, { children: [input] }])
        expect(parseBody(body)).toEqual({ body, problems: [] })
      }),
    )
  })

  it.each(['text', 7, { children: [] }, true])('is a list, not %j', (input) => {
    expect(parseBody(input)).toMatchObject({ body: [], problems: [{ code: 'body_shape', path: 'body' }] })
  })

  it('says in both languages what belongs there', () => {
    expect(parseBody('x').problems[0]?.message).toEqual({
      zh: '正文此处应为段落列表。',
      en: 'The body must hold here: a list of paragraphs.',
    })
  })

  it('is told by the path it was given', () => {
    expect(parseBody(['x'], 'original.body').problems[0]?.path).toBe('original.body.0')
  })

  it.each<[string, unknown, string]>([
    ['text outside a block', { text: '裸字' }, 'body.0'],
    ['a block without children', { type: 'h2' }, 'body.0'],
    ['a block whose children are no list', { children: '字' }, 'body.0'],
    ['a bare string', '字', 'body.0'],
    ['nothing', null, 'body.0'],
    ['a list in place of a block', [[{ text: '字' }]], 'body.0'],
    ['a heading of another rank', { type: 'h1', children: [] }, 'body.0'],
    ['an unknown block', { type: 'iframe', children: [] }, 'body.0'],
    ['a link in place of a block', link('https://example.org/'), 'body.0'],
    ['a list item outside a list', { type: 'li', children: [{ text: '字' }] }, 'body.0'],
    ['a type that is no text', { type: 7, children: [] }, 'body.0'],
    ['a picture without its caption', { type: 'photo', children: [{ text: '' }] }, 'body.0.captionId'],
    ['a picture with a caption that is no id', { type: 'photo', captionId: 3, children: [] }, 'body.0.captionId'],
    ['a paragraph inside a list', { type: 'ul', children: [paragraph({ text: '字' })] }, 'body.0.children.0'],
    ['bare text inside a list', { type: 'ol', children: [{ text: '字' }] }, 'body.0.children.0'],
    ['a list item without children', { type: 'ul', children: [{ type: 'li' }] }, 'body.0.children.0'],
    ['no record inside a list', { type: 'ul', children: ['字'] }, 'body.0.children.0'],
    [
      'a list inside a list item',
      { type: 'ul', children: [{ type: 'li', children: [{ type: 'ul', children: [] }] }] },
      'body.0.children.0.children.0',
    ],
    ['a block inside a paragraph', paragraph({ text: '' }, { type: 'h2', children: [] }), 'body.0.children.1'],
    ['a string inside a paragraph', paragraph('字'), 'body.0.children.0'],
    ['a text that is no string', paragraph({ text: 7 }), 'body.0.children.0'],
    ['a foreign mark', paragraph({ text: '字', italic: true }), 'body.0.children.0'],
    [
      'a foreign mark inside a link',
      paragraph(link('/a', [{ text: '字', code: true }])),
      'body.0.children.0.children.0',
    ],
    ['a gap without its number', paragraph({ type: 'gap', kind: 'lost', children: [] }), 'body.0.children.0'],
    [
      'a gap of an unknown kind',
      paragraph({ type: 'gap', gapId: 'g1', kind: 'torn', children: [] }),
      'body.0.children.0',
    ],
    ['a source without its words', paragraph({ type: 'source', note: ' ', children: [] }), 'body.0.children.0.note'],
    [
      'a source of endless words',
      paragraph({ type: 'source', note: '字'.repeat(1001), children: [] }),
      'body.0.children.0.note',
    ],
    [
      'words inside a source',
      paragraph({ type: 'source', note: '某报告', children: [{ text: '字' }] }),
      'body.0.children.0',
    ],
    [
      'a source inside a link',
      paragraph(link('/a', [{ type: 'source', note: '某', children: [] }])),
      'body.0.children.0.children.0',
    ],
    ['a link inside a link', paragraph(link('/a', [link('/b')])), 'body.0.children.0.children.0'],
    [
      'a gap inside a link',
      paragraph(link('/a', [{ type: 'gap', gapId: 'g', kind: 'lost', children: [] }])),
      'body.0.children.0.children.0',
    ],
    ['a child without text inside a link', paragraph(link('/a', [{}])), 'body.0.children.0.children.0'],
    ['nothing inside a link', paragraph(link('/a', [null])), 'body.0.children.0.children.0'],
    ['a link without an address', paragraph(link(undefined)), 'body.0.children.0.url'],
  ])('may not hold %s', (_name, node, path) => {
    expect(refused([node])).toEqual([`body_shape at ${path}`])
  })

  it.each([
    'javascript:alert(1)',
    'JavaScript:alert(1)',
    ' javascript:alert(1)',
    'java\nscript:alert(1)',
    'data:text/html,<script>',
    'vbscript:x',
    'file:///etc/passwd',
    '//evil.example',
    'example.org',
    '#top',
    '',
    'xhttps://example.org',
  ])('may not link to %j', (url) => {
    expect(refused([paragraph(link(url))])).toEqual(['body_shape at body.0.children.0.url'])
  })

  it('may link to pages, mail and places of its own', () => {
    expect(
      ['https://example.org/', 'http://example.org', 'mailto:desk@example.org', '/articles/1', '/'].flatMap((url) =>
        refused([paragraph(link(url))]),
      ),
    ).toEqual([])
  })

  it('names every foreign mark of a text', () => {
    expect(
      parseBody([paragraph({ text: '字', italic: true, code: true, bold: true })]).problems[0]?.message.en,
    ).toContain('not italic, code')
  })

  it('is told of every fault at once, each by its place, and what is sound is read', () => {
    const { body, problems } = parseBody([
      { text: '裸字' },
      paragraph({ text: '好' }, '坏'),
      { type: 'ul', children: [{}, { type: 'li', children: [{ text: '项' }] }] },
    ])
    expect(problems.map(({ path }) => path)).toEqual(['body.0', 'body.1.children.1', 'body.2.children.0'])
    expect(body).toEqual([
      paragraph({ text: '好' }),
      { type: 'ul', children: [{ type: 'li', children: [{ text: '项' }] }] },
    ])
  })
})

describe('nothing is dropped silently', () => {
  it.each<[string, unknown]>([
    ['words inside a picture', { type: 'photo', captionId: 'c1', children: [{ text: '丢失的字' }] }],
    ['words inside a gap', paragraph({ type: 'gap', gapId: 'g1', kind: 'lost', children: [{ text: '丢失的字' }] })],
    ['words inside a link as a string', paragraph(link('/a', '丢失的字'))],
    ['a bold that is neither on nor off', paragraph({ text: '字', bold: 'yes' })],
    [
      'words beside an empty text inside a picture',
      { type: 'photo', captionId: 'c1', children: [{ text: '' }, { text: '丢失的字' }] },
    ],
    ['a bold that is a number', paragraph({ text: '字', bold: 1 })],
    ['the alignment of a subhead', { type: 'h2', textAlign: 'center', children: [{ text: '字' }] }],
    ['the alignment of a paragraph', { textAlign: 'center', children: [{ text: '字' }] }],
    ['the width of a picture', { type: 'photo', captionId: 'c1', width: 300, children: [{ text: '' }] }],
    [
      'a guess inside a gap',
      paragraph({ type: 'gap', gapId: 'g1', kind: 'lost', guess: '焉', children: [{ text: '' }] }),
    ],
    ['the title of a link', paragraph({ ...link('/a'), title: '丢失的字' })],
    [
      'words deep inside a picture',
      { type: 'photo', captionId: 'c1', children: [{ children: [{ text: '丢失的字' }] }] },
    ],
    ['words inside a gap as a string', paragraph({ type: 'gap', gapId: 'g1', kind: 'lost', children: '丢失的字' })],
    ['the alignment of a list', { type: 'ul', textAlign: 'center', children: [] }],
    ['the alignment of a list item', { type: 'ul', children: [{ type: 'li', textAlign: 'center', children: [] }] }],
  ])('%s', (_name, node) => {
    expect(parseBody([node]).problems).not.toEqual([])
  })

  it('but what the editor leaves empty or switched off is nothing', () => {
    const empty = { textAlign: null, indent: undefined, title: '', isOpen: false }
    const nodes = [
      { ...empty, type: 'h2', children: [{ text: '字', bold: false }] },
      { ...empty, type: 'photo', captionId: 'c1', children: [{ text: '' }, {}] },
      paragraph({ ...empty, type: 'gap', gapId: 'g1', kind: 'lost', children: [{ text: '' }] }),
      paragraph({ ...empty, ...link('/a') }),
    ]
    expect(parseBody(nodes).problems).toEqual([])
  })
})
