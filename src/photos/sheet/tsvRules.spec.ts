import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatTsv, parseTsv } from './tsvRules'

describe('what a spreadsheet puts on the clipboard', () => {
  it('is rows and cells; the line end behind the last row is no row', () => {
    expect(parseTsv('甲\t乙\r\n丙\t\r\n')).toEqual([
      ['甲', '乙'],
      ['丙', ''],
    ])
    expect(parseTsv('')).toEqual([['']])
  })

  it('has cells of several lines and with quotes', () => {
    expect(parseTsv('"第一行\n第二行"\t"说""好"""\n尾')).toEqual([['第一行\n第二行', '说"好"'], ['尾']])
  })

  it('may be a text that begins with a quote', () => {
    expect(parseTsv('"好" 他说\t乙')).toEqual([['"好" 他说', '乙']])
  })

  it('comes back as it went', () => {
    const text = fc.string({ unit: fc.constantFrom('甲', 'a', '"', '\t', '\n', ' ', ',') })
    const block = fc
      .tuple(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 3 }))
      .chain(([rows, columns]) =>
        fc.array(fc.array(text, { minLength: columns, maxLength: columns }), { minLength: rows, maxLength: rows }),
      )
    // A last row of one empty cell and a line end behind the last row look alike.
    const isSame = (rows: string[][]) => {
      expect(parseTsv(`${formatTsv(rows)}\n`)).toEqual(rows)
    }
    fc.assert(fc.property(block, isSame))
  })
})
