import type { PictureRow, PictureWords } from '../pictureDeskRules'
import { type Range, rangeOf, type Selection } from './selectionRules'

/** The columns of the sheet, from left to right. */
export const sheetColumns = ['headline', 'caption', 'credit', 'creator', 'place', 'keywords', 'alt', 'date'] as const

export type ColumnName = (typeof sheetColumns)[number]

/** What was written into one cell. */
export interface CellChange {
  readonly key: string
  readonly name: keyof PictureWords
  readonly before: string
  readonly after: string
}

type Row = Pick<PictureRow, 'key' | 'words'>

/** Columns in which a line end is part of the text. */
const longColumns: ReadonlySet<string> = new Set(['caption', 'alt'])

/** As a cell of this column takes it. */
export function cellText(name: string, text: string): string {
  return longColumns.has(name) ? text : text.replace(/\s*\n\s*/g, ' ')
}

export function copied(rows: readonly Row[], selection: Selection): string[][] {
  const { top, bottom } = rangeOf(selection)
  return rows.slice(top, bottom + 1).map(({ words }) => columnsOf(rangeOf(selection)).map((name) => words[name]))
}

/**
 * A block put into the sheet from the upper left cell of the selection on; one cell goes into each cell that is selected, and
 * a block is repeated over a selection that is a multiple of it. What has no room is left out.
 */
export function pasted(
  rows: readonly Row[],
  selection: Selection,
  block: readonly (readonly string[])[],
): CellChange[] {
  const range = rangeOf(selection)
  const [height, width] = [block.length, Math.max(...block.map((cells) => cells.length), 1)]
  const [selectedRows, selectedColumns] = [range.bottom - range.top + 1, range.right - range.left + 1]
  const isRepeated = selectedRows % height === 0 && selectedColumns % width === 0
  const covered: Range = isRepeated
    ? range
    : { ...range, bottom: range.top + height - 1, right: range.left + width - 1 }
  return written(rows, covered, ({ row, column }) => block[row % height]?.[column % width])
}

/** The first row of the selection written into those below; of a single cell, the cell above it. */
export function filledDown(rows: readonly Row[], selection: Selection): CellChange[] {
  const range = rangeOf(selection)
  const isSingle = range.top === range.bottom
  const source = rows[isSingle ? range.top - 1 : range.top]
  if (!source) return []
  const names = columnsOf(range)
  const below = isSingle ? range : { ...range, top: range.top + 1 }
  return written(rows, below, ({ column }) => {
    const name = names[column]
    return name && source.words[name]
  })
}

export function cleared(rows: readonly Row[], selection: Selection): CellChange[] {
  return written(rows, rangeOf(selection), () => '')
}

interface Offset {
  readonly row: number
  readonly column: number
}

function written(rows: readonly Row[], range: Range, textAt: (offset: Offset) => string | undefined): CellChange[] {
  const names = columnsOf(range)
  return rows.slice(range.top, range.bottom + 1).flatMap(({ key, words }, row) =>
    names.flatMap((name, column) => {
      const text = textAt({ row, column })
      if (text === undefined) return []
      const after = cellText(name, text)
      return after === words[name] ? [] : [{ key, name, before: words[name], after }]
    }),
  )
}

function columnsOf({ left, right }: Range): ColumnName[] {
  return sheetColumns.slice(left, right + 1)
}
