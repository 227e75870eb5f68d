import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { excerptOf, highlight } from './highlightRules'

describe('highlights', () => {
  it.each([
    ['离石区政府', ['离石'], [[0, 2]]],
    ['離石區政府', ['离石区', '离石'], [[0, 3]]],
    [
      '政府在离石，离石',
      ['离石'],
      [
        [3, 5],
        [6, 8],
      ],
    ],
    ['iPhone手机', ['iphone'], [[0, 6]]],
    ['iPhones', ['iphone'], []],
    ['ﬁ离石', ['离石'], [[1, 3]]],
    ['离石', [''], []],
    [
      '<b>离石</b>',
      ['b'],
      [
        [1, 2],
        [7, 8],
      ],
    ],
  ])('of %j for %j are %j', (text, words, expected) => {
    expect(highlight(text, words)).toEqual(expected)
  })

  it('lie in the text, in order and apart, whatever it is', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.array(fc.string({ maxLength: 3 }), { maxLength: 4 }),
        (text, words) => {
          let last = -1
          for (const [from, to] of highlight(text, words)) {
            expect(from).toBeGreaterThan(last)
            expect(to).toBeGreaterThanOrEqual(from)
            expect(to).toBeLessThanOrEqual(text.length)
            last = to
          }
        },
      ),
    )
  })
})

describe('an excerpt', () => {
  const long = `开头。${'甲'.repeat(300)}。离石通车，离石区又通车。${'乙'.repeat(300)}`

  it('shows the words where most of them stand together', () => {
    const { excerpt, highlights } = excerptOf(long, ['离石', '通车'])
    expect(excerpt.startsWith('…离石通车')).toBe(true)
    expect(excerpt.endsWith('…')).toBe(true)
    expect(highlights.map(([from, to]) => excerpt.slice(from, to))).toEqual(['离石通车', '离石', '通车'])
  })

  it('is the beginning where no word stands in it', () => {
    expect(excerptOf('短文。', ['离石'])).toEqual({ excerpt: '短文。', highlights: [] })
    expect(excerptOf(long, []).excerpt).toMatch(/^开头。甲+…$/)
  })

  it('is one line, and whole characters', () => {
    expect(excerptOf('一\n二\t三', []).excerpt).toBe('一 二 三')
    expect(excerptOf(`${'𠮷'.repeat(200)}`, []).excerpt).toMatch(/^𠮷+…$/u)
  })
})
