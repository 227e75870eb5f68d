import { describe, expect, it } from 'vitest'
import { at, type Cell, type KeyStroke, moved, rangeOf, within } from './selectionRules'

const size = { rows: 20, columns: 4 }
const cell = (row: number, column: number): Cell => ({ row, column })
const press = (from: Cell, key: string, held: Partial<KeyStroke> = {}) =>
  moved(at(from), { key, shiftKey: false, isControl: false, ...held }, size)

describe('the keys of the sheet', () => {
  // Written by hand: from row 5, column 1.
  const grid: readonly (readonly [string, Partial<KeyStroke>, Cell])[] = [
    ['ArrowUp', {}, cell(4, 1)],
    ['ArrowDown', {}, cell(6, 1)],
    ['ArrowLeft', {}, cell(5, 0)],
    ['ArrowRight', {}, cell(5, 2)],
    ['ArrowDown', { isControl: true }, cell(19, 1)],
    ['ArrowRight', { isControl: true }, cell(5, 3)],
    ['Home', {}, cell(5, 0)],
    ['End', { isControl: true }, cell(19, 3)],
    ['PageDown', {}, cell(15, 1)],
    ['PageUp', {}, cell(0, 1)],
    ['Enter', {}, cell(6, 1)],
    ['Enter', { shiftKey: true }, cell(4, 1)],
    ['Tab', {}, cell(5, 2)],
    ['Tab', { shiftKey: true }, cell(5, 0)],
  ]
  for (const [key, held, expected] of grid)
    it(`${Object.keys(held).join('+')} ${key} leads to ${expected.row}, ${expected.column}`, () =>
      expect(press(cell(5, 1), key, held)?.active).toEqual(expected))

  it('stay within the sheet, but Tab, which leaves it at its ends', () => {
    expect(press(cell(0, 0), 'ArrowUp')).toEqual(at(cell(0, 0)))
    expect(press(cell(19, 3), 'Enter')).toEqual(at(cell(19, 3)))
    expect(press(cell(5, 3), 'Tab')).toEqual(at(cell(6, 0)))
    expect([press(cell(19, 3), 'Tab'), press(cell(0, 0), 'Tab', { shiftKey: true })]).toEqual([null, null])
  })

  it('draw a range with Shift', () => {
    const first = press(cell(5, 2), 'ArrowUp', { shiftKey: true })
    const second = first && moved(first, { key: 'ArrowLeft', shiftKey: true, isControl: false }, size)
    expect(second && rangeOf(second)).toEqual({ top: 4, left: 1, bottom: 5, right: 2 })
    const all = press(cell(5, 2), 'a', { isControl: true })
    expect(all && rangeOf(all)).toEqual({ top: 0, left: 0, bottom: 19, right: 3 })
  })

  it('that write lead nowhere', () => {
    expect([press(cell(0, 0), 'x'), press(cell(0, 0), 'F2')]).toEqual([null, null])
  })
})

describe('a selection', () => {
  it('stays in a sheet that has become smaller', () => {
    expect(within({ anchor: cell(0, 0), active: cell(9, 3) }, { rows: 3, columns: 4 })?.active).toEqual(cell(2, 3))
    expect(within(at(cell(0, 0)), { rows: 0, columns: 4 })).toBeNull()
  })
})
