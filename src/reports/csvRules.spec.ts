import { describe, expect, it } from 'vitest'
import { csvOf } from './csvRules'

describe('a table as CSV', () => {
  it('begins with the mark by which spreadsheets know UTF-8, and ends its lines as the standard says', () => {
    const rows = [
      ['姓名', '字数'],
      ['甲', 500],
    ]
    expect(csvOf(rows)).toBe('\uFEFF姓名,字数\r\n甲,500\r\n')
  })

  it.each([
    ['=HYPERLINK("http://example.org")', `"'=HYPERLINK(""http://example.org"")"`],
    ['+1', "'+1"],
    ['-1', "'-1"],
    ['@SUM(A1)', "'@SUM(A1)"],
    [' =1', "' =1"],
    ['\t=1', "'\t=1"],
    ['＝1', "'＝1"],
    ['甲=乙', '甲=乙'],
  ])('makes %j a text', (name, expected) => {
    expect(csvOf([[name]])).toBe(`\uFEFF${expected}\r\n`)
  })

  it('leaves numbers numbers, negative ones too', () => {
    expect(csvOf([[-1]])).toBe('\uFEFF-1\r\n')
  })

  it.each([
    ['甲,乙', '"甲,乙"'],
    ['甲"乙', '"甲""乙"'],
    ['甲\n乙', '"甲\n乙"'],
  ])('quotes %j', (name, expected) => {
    expect(csvOf([[name]])).toBe(`\uFEFF${expected}\r\n`)
  })
})
