import { createEditor, type Descendant, Editor, Transforms } from 'slate'
import { describe, expect, it } from 'vitest'
import { parseBody } from '../../body/parseBody'
import { toggleBlock, toggleList } from './bodyNodes'
import { withBodyShape } from './withBodyShape'

function editorWith(children: unknown[]) {
  const editor = withBodyShape(createEditor())
  editor.children = children as Descendant[]
  return editor
}

/** What the editor makes of a body, as it is saved. */
function normalized(children: unknown[]): unknown {
  const editor = editorWith(children)
  Editor.normalize(editor, { force: true })
  return JSON.parse(JSON.stringify(editor.children))
}

const gap = (gapId: string, kind = 'lost') => ({ type: 'gap', gapId, kind, children: [{ text: '' }] })

describe('a gap', () => {
  it('stays in its paragraph with its id and kind', () => {
    const body = [{ children: [{ text: '梁家' }, gap('g1'), { text: '村' }] }]
    expect(normalized(body)).toEqual(body)
  })

  it('gets a place for the cursor at the edges and between two gaps', () => {
    expect(normalized([{ children: [gap('g1'), gap('g2')] }])).toEqual([
      { children: [{ text: '' }, gap('g1'), { text: '' }, gap('g2'), { text: '' }] },
    ])
  })

  it('survives typing beside it, and goes with a backspace behind it', () => {
    const editor = editorWith([{ children: [{ text: '梁家' }, gap('g1'), { text: '村' }] }])
    Transforms.select(editor, { path: [0, 2], offset: 0 })
    editor.insertText('大')
    expect(editor.children).toEqual([{ children: [{ text: '梁家' }, gap('g1'), { text: '大村' }] }])
    Transforms.select(editor, { path: [0, 2], offset: 0 })
    editor.deleteBackward('character')
    expect(editor.children).toEqual([{ children: [{ text: '梁家大村' }] }])
  })
})

describe('what a paste brings', () => {
  it('keeps headings as subheads and unknown blocks as paragraphs', () => {
    expect(
      normalized([
        { type: 'h4', children: [{ text: '甲' }] },
        { type: 'code', children: [{ text: '乙' }] },
      ]),
    ).toEqual([{ type: 'h2', children: [{ text: '甲' }] }, { children: [{ text: '乙' }] }])
  })

  it('keeps bold and drops every other mark', () => {
    expect(
      normalized([
        {
          children: [
            { text: '甲', bold: true, italic: true },
            { text: '乙', underline: true },
          ],
        },
      ]),
    ).toEqual([{ children: [{ text: '甲', bold: true }, { text: '乙' }] }])
  })

  it('turns a link with a script, or over a gap, into plain text', () => {
    const link = (url: string, children: unknown[]) => ({ type: 'link', url, children })
    expect(
      normalized([{ children: [{ text: '' }, link('javascript:alert(1)', [{ text: '甲' }]), { text: '' }] }]),
    ).toEqual([{ children: [{ text: '甲' }] }])
    expect(
      normalized([
        {
          children: [
            { text: '' },
            link('https://example.org', [{ text: '甲' }, gap('g1'), { text: '' }]),
            { text: '' },
          ],
        },
      ]),
    ).toEqual([{ children: [{ text: '甲' }, gap('g1'), { text: '' }] }])
  })

  it('flattens what stands inside list items', () => {
    const item = (...children: unknown[]) => ({ type: 'li', children })
    const body = [
      {
        type: 'ul',
        children: [
          item({ children: [{ text: '甲' }] }),
          item({ type: 'h2', children: [{ text: '乙' }] }, { type: 'ol', children: [item({ text: '丙' })] }),
          { children: [{ text: '丁' }] },
        ],
      },
    ]
    const texts = ['甲', '乙', '丙', '丁'].map((text) => item({ text }))
    expect(normalized(body)).toEqual([{ type: 'ul', children: texts }])
  })

  it('always ends in a body that the server accepts', () => {
    const body = [
      { type: 'blockquote', children: [{ children: [{ text: '甲' }] }] },
      { type: 'li', children: [{ text: '乙' }] },
      { type: 'upload', value: 1, children: [{ text: '' }] },
    ]
    expect(parseBody(normalized(body)).problems).toEqual([])
  })
})

describe('the toolbar', () => {
  it('makes a list of the selected paragraphs, and paragraphs of a list', () => {
    const editor = editorWith([{ children: [{ text: '甲' }] }, { children: [{ text: '乙' }] }])
    Transforms.select(editor, Editor.range(editor, []))
    toggleList(editor, 'ul')
    expect(parseBody(JSON.parse(JSON.stringify(editor.children)))).toEqual({
      body: [
        {
          type: 'ul',
          children: [
            { type: 'li', children: [{ text: '甲' }] },
            { type: 'li', children: [{ text: '乙' }] },
          ],
        },
      ],
      problems: [],
    })
    toggleList(editor, 'ol')
    expect(editor.children).toMatchObject([{ type: 'ol' }])
    toggleList(editor, 'ol')
    expect(editor.children).toEqual([{ children: [{ text: '甲' }] }, { children: [{ text: '乙' }] }])
  })

  it('makes a subhead and takes it back', () => {
    const editor = editorWith([{ children: [{ text: '甲' }] }])
    Transforms.select(editor, Editor.start(editor, []))
    toggleBlock(editor, 'h2')
    expect(editor.children).toEqual([{ type: 'h2', children: [{ text: '甲' }] }])
    toggleBlock(editor, 'h2')
    expect(editor.children).toEqual([{ children: [{ text: '甲' }] }])
  })
})
