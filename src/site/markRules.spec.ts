import { describe, expect, it } from 'vitest'
import { type MarkedRange, markRanges } from './markRules'

const shown = (text: string, ranges: readonly MarkedRange[]) =>
  markRanges(text, ranges)
    .map((part) => (part.isMarked ? `[${part.text}]` : part.text))
    .join('')

describe('the marks in a text that was found', () => {
  it.each([
    ['离石区交口街道办', [[3, 5]], '离石区[交口]街道办'],
    [
      '美丽乡村摄影',
      [
        [0, 4],
        [4, 6],
      ],
      '[美丽乡村][摄影]',
    ],
    ['𠮷野家', [[0, 2]], '[𠮷]野家'],
    ['离石', [], '离石'],
    ['', [], ''],
    // What an answer should not hold is not shown as marked.
    ['离石', [[1, 9]], '离石'],
    [
      '离石区',
      [
        [1, 2],
        [0, 3],
      ],
      '离[石]区',
    ],
    ['离石', [[Number.NaN, 1]], '离石'],
  ] as [string, MarkedRange[], string][])('%s by %j: %s', (text, ranges, expected) =>
    expect(shown(text, ranges)).toBe(expected),
  )
})
