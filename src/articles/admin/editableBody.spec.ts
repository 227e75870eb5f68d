import { createEditor, type Descendant, Editor, Node, Transforms } from 'slate'
import { describe, expect, it } from 'vitest'
import { beginLine, withBodyShape } from './withBodyShape'

const p = (text = '') => ({ children: [{ text }] })
const photo = { type: 'photo', captionId: 'c1', children: [{ text: '' }] }

function editorWith(children: unknown) {
  const editor = withBodyShape(createEditor())
  editor.children = children as Descendant[]
  return editor
}

describe('a body that comes into the editor', () => {
  it.each<[string, unknown[], unknown[]]>([
    ['without a paragraph', [], [p()]],
    ['with a paragraph without a text', [{ children: [] }], [p()]],
    [
      'with a list of an item without a text',
      [{ type: 'ul', children: [{ type: 'li', children: [] }] }],
      [{ type: 'ul', children: [{ type: 'li', children: [{ text: '' }] }] }],
    ],
    ['ending in a picture', [p('文'), photo], [p('文'), photo, p()]],
    ['of one picture only', [photo], [photo, p()]],
  ])('%s can be typed into', (_what, given, held) => {
    const editor = editorWith(given)
    expect(editor.children).toEqual(held)
    Transforms.select(editor, Editor.end(editor, []))
    editor.insertText('字')
    expect(Node.string(editor)).toContain('字')
  })

  it('stays the very one that it was where nothing is amiss', () => {
    const sound = [p('文')]
    expect(editorWith(sound).children).toBe(sound)
  })

  it('is made editable each time anew: after a save, a merge, a text that was kept', () => {
    const editor = editorWith([p('文')])
    editor.children = []
    expect(editor.children).toEqual([p()])
  })

  it('does not change by being read: nothing counts as typed', () => {
    expect(editorWith([]).operations).toEqual([])
  })
})

describe('deleting everything', () => {
  it.each<[string, unknown[]]>([
    ['of a text', [p('甲'), p('乙')]],
    ['of a picture', [photo]],
    ['of pictures and text', [photo, p('甲'), photo]],
  ])('%s leaves a line to write on', (_what, body) => {
    const editor = editorWith(body)
    Transforms.select(editor, Editor.range(editor, []))
    editor.deleteFragment()
    for (const _block of body) Transforms.removeNodes(editor, { at: [0] })
    expect(editor.children).toEqual([p()])
    editor.insertText('新')
    expect(Node.string(editor)).toBe('新')
  })
})

describe('a picture that holds the cursor', () => {
  const onPhoto = (body: unknown[], index: number) => {
    const editor = editorWith(body)
    Transforms.select(editor, { path: [index, 0], offset: 0 })
    return editor
  }

  it('has typed words begin a paragraph below it', () => {
    const editor = onPhoto([photo, photo], 0)
    editor.insertText('字')
    expect(editor.children).toEqual([photo, p('字'), photo, p()])
  })

  it('has Enter begin a paragraph below it', () => {
    const editor = onPhoto([photo, p('文')], 0)
    editor.insertBreak()
    editor.insertText('字')
    expect(editor.children).toEqual([photo, p('字'), p('文')])
  })

  it('has typed words go on in the empty line that is there', () => {
    const editor = onPhoto([p('文'), photo], 1)
    editor.insertText('字')
    expect(editor.children).toEqual([p('文'), photo, p('字')])
  })

  it('gives way to a line above it, the empty one where there is one', () => {
    const editor = onPhoto([photo], 0)
    expect(beginLine(editor, 'above')).toBe(true)
    editor.insertText('字')
    expect(editor.children).toEqual([p('字'), photo, p()])
    const other = onPhoto([p(), photo], 1)
    beginLine(other, 'above')
    other.insertText('字')
    expect(other.children).toEqual([p('字'), photo, p()])
  })

  it('is alone in this: in a text nothing is begun', () => {
    const editor = editorWith([p('文'), photo])
    Transforms.select(editor, { path: [0, 0], offset: 1 })
    expect(beginLine(editor, 'below')).toBe(false)
    editor.insertText('字')
    expect(editor.children).toEqual([p('文字'), photo, p()])
  })
})
