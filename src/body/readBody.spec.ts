import { describe, expect, it } from 'vitest'
import { bodyLength, captionIdsIn, countWords, gapIdsIn, plainText } from './readBody'
import type { Body, GapNode } from './schema'

const gap = (gapId: string, kind: GapNode['kind'] = 'lost'): GapNode => ({
  type: 'gap',
  gapId,
  kind,
  children: [{ text: '' }],
})

const body: Body = [
  { type: 'h2', children: [{ text: '寻“梦”之源' }] },
  {
    children: [
      { text: '梁家' },
      gap('g1'),
      { text: '村，', bold: true },
      { type: 'link', url: '/a', children: [{ text: '见' }, { text: '此' }] },
    ],
  },
  { type: 'photo', captionId: 'c2', children: [{ text: '' }] },
  {
    type: 'ol',
    children: [
      { type: 'li', children: [{ text: '一' }, gap('g2')] },
      { type: 'li', children: [{ text: '高' }, gap('g3', 'doubtful'), { text: '军' }] },
    ],
  },
  { type: 'blockquote', children: [gap('g4'), { text: '引文' }] },
  { type: 'photo', captionId: 'c1', children: [{ text: '' }] },
  { type: 'ul', children: [{ type: 'li', children: [gap('g5')] }] },
]

describe('the text of a body', () => {
  it('has a line for each paragraph, subhead and list item; a lost glyph is □, a doubtful one a space', () => {
    const lines = plainText(body).split('\n').filter(Boolean)
    expect(lines).toEqual(['寻“梦”之源', '梁家□村，见此', '一□', '高 军', '□引文', '□'])
  })

  it('keeps an empty paragraph as an empty line', () => {
    expect(
      plainText([{ children: [{ text: '一' }] }, { children: [{ text: '' }] }, { children: [{ text: '二' }] }]),
    ).toBe('一\n\n二')
    expect(plainText([])).toBe('')
  })
})

describe('the gaps and pictures of a body', () => {
  it('are found wherever they stand, in reading order', () => {
    expect(gapIdsIn(body)).toEqual(['g1', 'g2', 'g3', 'g4', 'g5'])
    expect(captionIdsIn(body)).toEqual(['c2', 'c1'])
  })

  it('are none in a plain text', () => {
    const plain: Body = [{ children: [{ text: '□' }, { type: 'link', url: '/a', children: [{ text: 'gap' }] }] }]
    expect([gapIdsIn(plain), captionIdsIn(plain)]).toEqual([[], []])
  })
})

describe('the length of a body', () => {
  it('is that of its words, list items apart, without pictures, sources and lost glyphs', () => {
    const body: Body = [
      { type: 'h2', children: [{ text: '小标题' }] },
      {
        children: [{ text: '据报告' }, { type: 'source', note: '来源不算', children: [{ text: '' }] }, { text: '。' }],
      },
      { type: 'photo', captionId: 'c1', children: [{ text: '' }] },
      { children: [{ text: '梁' }, { type: 'gap', gapId: 'g1', kind: 'lost', children: [{ text: '' }] }] },
      { type: 'ul', children: ['2026', '2027'].map((text) => ({ type: 'li', children: [{ text }] })) },
    ]
    // 小标题 3, 据报告。 4, 梁 1, two numbers 2.
    expect(bodyLength(body)).toBe(10)
  })
})

describe('the count of words', () => {
  it.each<[string, number]>([
    ['', 0],
    ['本报讯', 3],
    ['离石区交口街道办', 8],
    ['寻“梦”之源', 6],
    ['——离石区交口街道办发展纪实', 14],
    ['全区有8所学校', 7],
    ['5.5%，全市排名第1', 8],
    ['12,000人', 2],
    ['1，2', 3],
    ['2017年8月', 4],
    ['AB岗', 2],
    ['乡村E站', 4],
    ['the quick brown fox', 4],
    ['café', 1],
    ['二〇一七年', 5],
    ['。，！？、“”（）— \n', 10],
    [' \u3000\t', 0],
    ['《》…·：；', 6],
    ['don’t', 1],
    ['said: "yes"', 2],
    ['□', 0],
    ['３００亩', 2],
    ['𠮷野家', 3],
  ])('of %j is %i', (text, count) => {
    expect(countWords(text)).toBe(count)
  })
})
