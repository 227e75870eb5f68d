import { describe, expect, it } from 'vitest'
import { findWords } from './findRules'

const p = (...texts: string[]) => ({ children: texts.map((text) => ({ text })) })
const find = (body: Parameters<typeof findWords>[0], words: string, options = {}) =>
  findWords(body, { words, matchesCase: false, isWhole: false, ...options })

describe('words in a body', () => {
  it('are found in paragraphs, subheads and items, in reading order', () => {
    const body = [
      p('甲乙甲'),
      { type: 'h2', children: [{ text: '甲' }] },
      { type: 'ul', children: [{ type: 'li', children: [{ text: '乙甲' }] }] },
    ]
    expect(find(body, '甲').map(({ anchor }) => [anchor.path, anchor.offset])).toEqual([
      [[0, 0], 0],
      [[0, 0], 2],
      [[1, 0], 0],
      [[2, 0, 0], 1],
    ])
  })

  it('are found over bold and links, not over a gap or from one paragraph into the next', () => {
    const link = { type: 'link', children: [{ text: '乙' }] }
    expect(find([{ children: [{ text: '甲' }, link, { text: '丙' }] }], '甲乙丙')).toEqual([
      { anchor: { path: [0, 0], offset: 0 }, focus: { path: [0, 2], offset: 1 } },
    ])
    const gap = { type: 'gap', children: [{ text: '' }] }
    expect(find([{ children: [{ text: '甲' }, gap, { text: '乙' }] }], '甲乙')).toEqual([])
    expect(find([p('甲'), p('乙')], '甲乙')).toEqual([])
  })

  it('are taken as they are written', () => {
    expect(find([p('a.b axb (c)')], 'a.b')).toHaveLength(1)
    expect(find([p('a.b axb (c)')], '(c)')).toHaveLength(1)
    expect(find([p('甲')], '')).toEqual([])
  })

  it('match case and whole words where asked', () => {
    expect(find([p('Ab ab')], 'ab')).toHaveLength(2)
    expect(find([p('Ab ab')], 'ab', { matchesCase: true })).toHaveLength(1)
    expect(find([p('cat category 中cat文')], 'cat', { isWhole: true })).toHaveLength(2)
    expect(find([p('中文中')], '中', { isWhole: true })).toHaveLength(2)
  })
})
