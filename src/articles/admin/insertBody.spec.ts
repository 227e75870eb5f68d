import { createEditor, type Descendant, Editor, Transforms } from 'slate'
import { describe, expect, it } from 'vitest'
import type { Body } from '../../body/schema'
import { insertBody } from './insertBody'
import { withBodyShape } from './withBodyShape'

const p = (text: string) => ({ children: [{ text }] })
const h2 = (text: string) => ({ type: 'h2' as const, children: [{ text }] })

function pasted(children: unknown[], cursor: { path: number[]; offset: number }, body: Body, focus = cursor) {
  const editor = withBodyShape(createEditor())
  editor.children = children as Descendant[]
  Transforms.select(editor, { anchor: cursor, focus })
  insertBody(editor, body)
  const [at, offset] = [editor.selection?.focus.path, editor.selection?.focus.offset]
  const before = at
    ? Editor.string(editor, { anchor: Editor.start(editor, []), focus: { path: at, offset: offset ?? 0 } })
    : ''
  return { body: JSON.parse(JSON.stringify(editor.children)), before }
}

describe('what is pasted', () => {
  it('goes on in the paragraph where the cursor stands', () => {
    expect(pasted([p('甲乙')], { path: [0, 0], offset: 1 }, [p('丙')])).toEqual({ body: [p('甲丙乙')], before: '甲丙' })
  })

  it('as several paragraphs joins what stands before and behind the cursor', () => {
    const { body, before } = pasted([p('甲乙')], { path: [0, 0], offset: 1 }, [p('一'), h2('二'), p('三')])
    expect(body).toEqual([p('甲一'), h2('二'), p('三乙')])
    expect(before).toBe('甲一二三')
  })

  it('at the end of a paragraph leaves none that is empty', () => {
    const { body, before } = pasted([p('甲'), p('乙')], { path: [0, 0], offset: 1 }, [p('一'), p('二')])
    expect([body, before]).toEqual([[p('甲一'), p('二'), p('乙')], '甲一二'])
  })

  it('that begins and ends with a subhead keeps it apart from the words around it', () => {
    expect(pasted([p('甲乙')], { path: [0, 0], offset: 1 }, [h2('一')]).body).toEqual([p('甲'), h2('一'), p('乙')])
  })

  it('takes the place of an empty paragraph', () => {
    expect(pasted([p('')], { path: [0, 0], offset: 0 }, [h2('一'), p('二')]).body).toEqual([h2('一'), p('二')])
  })

  it('takes the place of what is selected', () => {
    const { body } = pasted([p('甲乙'), p('丙丁')], { path: [0, 0], offset: 1 }, [p('一')], { path: [1, 0], offset: 1 })
    expect(body).toEqual([p('甲一丁')])
  })

  it('becomes items in a list', () => {
    const list = (...texts: string[]) => ({
      type: 'ul',
      children: texts.map((text) => ({ type: 'li', children: [{ text }] })),
    })
    const { body, before } = pasted([list('甲乙')], { path: [0, 0, 0], offset: 1 }, [p('一'), h2('二'), p('三')])
    expect(body).toEqual([list('甲一', '二', '三乙')])
    expect(before).toBe('甲一二三')
  })

  it('goes below a picture on which the cursor stands', () => {
    const photo = { type: 'photo', captionId: 'c1', children: [{ text: '' }] }
    expect(pasted([photo, p('甲')], { path: [0, 0], offset: 0 }, [p('一')]).body).toEqual([photo, p('一'), p('甲')])
  })

  it('keeps the gap that is all a paragraph holds', () => {
    const gap = {
      children: [{ text: '' }, { type: 'gap', gapId: 'g1', kind: 'lost', children: [{ text: '' }] }, { text: '' }],
    }
    const { body } = pasted([gap], { path: [0, 2], offset: 0 }, [h2('一')])
    expect(body).toEqual([gap, h2('一')])
  })

  it('of hundreds of paragraphs is in at once', () => {
    const many = Array.from({ length: 400 }, (_, index) => p(`第${index}段`))
    expect(pasted([p('甲乙')], { path: [0, 0], offset: 1 }, many).body).toHaveLength(400)
  })
})
