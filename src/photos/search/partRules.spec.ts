import { describe, expect, it } from 'vitest'
import { partsAsked, partsOf } from './partRules'

describe('the parts of a text', () => {
  it('are signs and pairs of Chinese, threes of letters and digits, each once', () => {
    expect(partsOf('江水 江水 dsc 2031')).toEqual(['江', '水', '江水', 'dsc', '203', '031'])
    expect(partsOf('第3届lv杯')).toEqual(['第', '届', '杯'])
    expect(partsOf('𠀀𠀁')).toEqual(['𠀀', '𠀁', '𠀀𠀁'])
    expect(partsOf('')).toEqual([])
  })

  it.each([
    ['江', ['江']],
    ['长江大桥', ['长江', '江大', '大桥']],
    ['2031', ['203', '031']],
    ['江ds', ['江']],
    ['jp', []],
    ['', []],
  ])('that contain %j have %j', (word, parts) => {
    expect(partsAsked(word)).toEqual(parts)
  })

  it('hold those of whatever stands in it', () => {
    const text = '漫过江堤的洪水 yangtze第12届dsc2031x 日本のかな'
    const parts = new Set(partsOf(text))
    for (const word of text.split(' '))
      for (let from = 0; from < word.length; from += 1)
        for (let to = from + 1; to <= word.length; to += 1)
          expect(partsAsked(word.slice(from, to)).filter((part) => !parts.has(part))).toEqual([])
  })
})
