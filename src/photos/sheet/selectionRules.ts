/** A cell by its row and column, from 0. */
export interface Cell {
  readonly row: number
  readonly column: number
}

/** From where a range was drawn, and the cell that is active in it. */
export interface Selection {
  readonly anchor: Cell
  readonly active: Cell
}

export interface Range {
  readonly top: number
  readonly left: number
  readonly bottom: number
  readonly right: number
}

export interface Size {
  readonly rows: number
  readonly columns: number
}

export interface KeyStroke {
  readonly key: string
  readonly shiftKey: boolean
  /** Ctrl, or Command. */
  readonly isControl: boolean
}

const pageRows = 10

export function at(cell: Cell): Selection {
  return { anchor: cell, active: cell }
}

export function rangeOf({ anchor, active }: Selection): Range {
  return {
    top: Math.min(anchor.row, active.row),
    left: Math.min(anchor.column, active.column),
    bottom: Math.max(anchor.row, active.row),
    right: Math.max(anchor.column, active.column),
  }
}

/** The selection within a sheet of this size; null where it has no cells. */
export function within(selection: Selection, { rows, columns }: Size): Selection | null {
  if (rows === 0 || columns === 0) return null
  const clip = ({ row, column }: Cell) => ({ row: clamp(row, rows), column: clamp(column, columns) })
  return { anchor: clip(selection.anchor), active: clip(selection.active) }
}

/** Where a key leads; null for a key that leads nowhere, and for Tab behind the last cell, which leaves the sheet. */
export function moved(selection: Selection, stroke: KeyStroke, size: Size): Selection | null {
  const { key, shiftKey, isControl } = stroke
  if (key === 'Tab') return byTab(selection.active, shiftKey ? -1 : 1, size)
  if (key === 'Enter') return isControl ? null : stepTo(selection.active, { row: shiftKey ? -1 : 1, column: 0 }, size)
  if (key === 'a' && isControl) {
    return { anchor: { row: size.rows - 1, column: size.columns - 1 }, active: { row: 0, column: 0 } }
  }
  const active = target(selection.active, stroke, size)
  if (!active) return null
  return shiftKey ? { anchor: selection.anchor, active } : at(active)
}

function target({ row, column }: Cell, { key, isControl }: KeyStroke, { rows, columns }: Size): Cell | null {
  switch (key) {
    case 'ArrowUp':
      return { row: isControl ? 0 : Math.max(row - 1, 0), column }
    case 'ArrowDown':
      return { row: isControl ? rows - 1 : Math.min(row + 1, rows - 1), column }
    case 'ArrowLeft':
      return { row, column: isControl ? 0 : Math.max(column - 1, 0) }
    case 'ArrowRight':
      return { row, column: isControl ? columns - 1 : Math.min(column + 1, columns - 1) }
    case 'Home':
      return { row: isControl ? 0 : row, column: 0 }
    case 'End':
      return { row: isControl ? rows - 1 : row, column: columns - 1 }
    case 'PageUp':
      return { row: Math.max(row - pageRows, 0), column }
    case 'PageDown':
      return { row: Math.min(row + pageRows, rows - 1), column }
    default:
      return null
  }
}

function byTab({ row, column }: Cell, step: 1 | -1, { rows, columns }: Size): Selection | null {
  const next = row * columns + column + step
  if (next < 0 || next >= rows * columns) return null
  return at({ row: Math.floor(next / columns), column: next % columns })
}

function stepTo({ row, column }: Cell, step: Cell, { rows }: Size): Selection {
  return at({ row: clamp(row + step.row, rows), column: column + step.column })
}

function clamp(value: number, count: number): number {
  return Math.min(Math.max(value, 0), count - 1)
}
