import { describe, expect, it } from 'vitest'
import { noWords } from './pictureDeskRules'
import { gapCounts, gapsOf, missingNames, nextGap, sameCaptionCount } from './pictureGapRules'

const whole = { ...noWords, caption: '说明', alt: '画面', credit: '某人 摄' }
const rows = [
  { key: 'a', words: { ...whole, alt: '' } },
  { key: 'b', words: whole },
  { key: 'c', words: { ...whole, caption: '  ', credit: '' } },
]

describe('what a picture lacks before it can be published', () => {
  it('is caption, alt text and credit line; blanks are none, and nothing else is required', () => {
    expect(missingNames(noWords)).toEqual(['caption', 'alt', 'credit'])
    expect(missingNames(whole)).toEqual([])
    expect(missingNames({ ...whole, alt: ' \n' })).toEqual(['alt'])
  })

  it('is counted by field, without those that nobody lacks', () => {
    expect(gapCounts(gapsOf([...rows, { key: 'd', words: { ...whole, alt: '' } }]))).toEqual([
      { name: 'caption', count: 1 },
      { name: 'alt', count: 2 },
      { name: 'credit', count: 1 },
    ])
    expect(gapCounts(gapsOf([{ key: 'b', words: whole }]))).toEqual([])
  })
})

describe('the next gap', () => {
  it.each([
    ['the first one, where the person is nowhere', null, 'a alt'],
    ['behind a field of the same picture', { key: 'a', name: 'caption' }, 'a alt'],
    ['in a later picture, from the gap itself', { key: 'a', name: 'alt' }, 'c caption'],
    ['in a later picture, from a field that is not required', { key: 'a', name: 'place' }, 'c caption'],
    ['the next field of the same picture', { key: 'c', name: 'caption' }, 'c credit'],
    ['the first one again behind the last', { key: 'c', name: 'credit' }, 'a alt'],
  ])('is %s', (_which, here, expected) => {
    const gap = nextGap(rows, here)
    expect(`${gap?.key} ${gap?.name}`).toBe(expected)
  })

  it('is none where nothing is missing', () => {
    expect(nextGap([{ key: 'b', words: whole }], null)).toBeNull()
  })
})

describe('captions that are the same', () => {
  const captioned = (...captions: string[]) => captions.map((caption) => ({ words: { ...whole, caption } }))

  it('are counted from three on, blanks around them aside; empty ones are gaps, not the same', () => {
    expect(sameCaptionCount(captioned('甲', '甲', '乙', '丙'))).toBe(0)
    expect(sameCaptionCount(captioned('甲', ' 甲', '甲\n', '丙'))).toBe(3)
    expect(sameCaptionCount(captioned('', '', '', ''))).toBe(0)
    expect(sameCaptionCount([])).toBe(0)
  })

  it('are those of the caption that most pictures have', () => {
    expect(sameCaptionCount(captioned('甲', '甲', '甲', '乙', '乙', '乙', '乙'))).toBe(4)
  })
})
