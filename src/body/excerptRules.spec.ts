import { describe, expect, it } from 'vitest'
import { excerptOf } from './excerptRules'

const paragraph = (text: string) => ({ children: [{ text }] })

describe('the beginning of a text', () => {
  it('ends with a sentence where one ends in its second half', () => {
    expect(excerptOf([paragraph('一二三。四五六七八。九十')], 11)).toBe('一二三。四五六七八。')
  })

  it('is cut with an ellipsis elsewhere, and not after a comma', () => {
    expect(excerptOf([paragraph('一二三四五六七八，九十')], 9)).toBe('一二三四五六七八……')
  })

  it('has lost glyphs, and neither subheads nor sources', () => {
    const body = [
      { type: 'h2', children: [{ text: '题' }] },
      { children: [{ text: '梁家' }, { type: 'gap', kind: 'lost' }, { text: '村' }, { type: 'source', note: '年鉴' }] },
    ]
    expect(excerptOf(body)).toBe('梁家□村')
  })

  it('of nothing is nothing', () => expect([excerptOf(null), excerptOf([paragraph(' ')])]).toEqual([null, null]))

  it('goes on with the next paragraph where the first is short, and only then', () => {
    const long = '字'.repeat(60)
    expect(excerptOf([paragraph('短。'), paragraph('接着。'), paragraph('不要。')])).toBe('短。接着。')
    expect(excerptOf([paragraph(long), paragraph('不要。')])).toBe(long)
  })
})
