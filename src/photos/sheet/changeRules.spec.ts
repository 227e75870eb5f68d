import { describe, expect, it } from 'vitest'
import { noWords } from '../pictureDeskRules'
import { cleared, copied, filledDown, pasted, sheetColumns } from './changeRules'
import type { Cell } from './selectionRules'

const row = (key: string, caption: string, credit = '') => ({ key, words: { ...noWords, caption, credit } })
const rows = [row('a', '甲', '署名甲'), row('b', '乙'), row('c', '丙'), row('d', '')]
const cell = (line: number, name: (typeof sheetColumns)[number]): Cell => ({
  row: line,
  column: sheetColumns.indexOf(name),
})
const from = (anchor: Cell, active = anchor) => ({ anchor, active })

describe('the sheet', () => {
  it('copies a range, drawn from whichever corner', () => {
    expect(copied(rows, from(cell(1, 'credit'), cell(0, 'caption')))).toEqual([
      ['甲', '署名甲'],
      ['乙', ''],
    ])
  })

  it('takes a block from the upper left cell on, and leaves out what has no room', () => {
    const changes = pasted(rows, from(cell(2, 'caption')), [
      ['一', '二'],
      ['三', '四'],
      ['五', '六'],
    ])
    expect(changes).toEqual([
      { key: 'c', name: 'caption', before: '丙', after: '一' },
      { key: 'c', name: 'credit', before: '', after: '二' },
      { key: 'd', name: 'caption', before: '', after: '三' },
      { key: 'd', name: 'credit', before: '', after: '四' },
    ])
    expect(pasted(rows, from(cell(0, 'date')), [['2026-01-31', '无处可放']])).toHaveLength(1)
  })

  it('writes one cell into all that are selected, and says nothing of those that have it', () => {
    const changes = pasted(rows, from(cell(0, 'credit'), cell(3, 'credit')), [['署名甲']])
    expect(changes.map(({ key }) => key)).toEqual(['b', 'c', 'd'])
  })

  it('keeps line ends in captions alone', () => {
    const changes = pasted(rows, from(cell(3, 'caption')), [['一\n二', '三\n四']])
    expect(changes.map(({ after }) => after)).toEqual(['一\n二', '三 四'])
  })

  it('fills the first row down, or the cell above into a single one', () => {
    const down = filledDown(rows, from(cell(0, 'caption'), cell(2, 'credit')))
    expect(down.map(({ key, name, after }) => [key, name, after])).toEqual([
      ['b', 'caption', '甲'],
      ['b', 'credit', '署名甲'],
      ['c', 'caption', '甲'],
      ['c', 'credit', '署名甲'],
    ])
    expect(filledDown(rows, from(cell(3, 'caption')))).toMatchObject([{ key: 'd', after: '丙' }])
    expect(filledDown(rows, from(cell(0, 'caption')))).toEqual([])
  })

  it('empties what is selected', () => {
    expect(cleared(rows, from(cell(0, 'caption'), cell(3, 'caption'))).map(({ key }) => key)).toEqual(['a', 'b', 'c'])
  })
})
