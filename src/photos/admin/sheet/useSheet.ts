import { type ClipboardEvent, type KeyboardEvent, useEffect, useRef, useState } from 'react'
import type { PictureRow } from '../../pictureDeskRules'
import {
  type CellChange,
  type ColumnName,
  cellText,
  cleared,
  copied,
  filledDown,
  pasted,
  sheetColumns,
} from '../../sheet/changeRules'
import { at, type Cell, moved, type Selection, within } from '../../sheet/selectionRules'
import { formatTsv, parseTsv } from '../../sheet/tsvRules'

export interface SheetStore {
  readonly rows: readonly PictureRow[]
  /** Writes into cells, as a step that can be taken back. */
  readonly write: (changes: readonly CellChange[]) => void
  /** Writes what is being typed into a row, and is no step yet. */
  readonly type: (key: string, name: ColumnName, text: string) => void
  /** What was typed, as a step. */
  readonly note: (changes: readonly CellChange[]) => void
  readonly travel: (isBack: boolean) => readonly CellChange[]
}

export type SheetNews =
  | { readonly kind: 'written'; readonly count: number }
  | { readonly kind: 'undone' | 'redone' | 'nothingToUndo' }

interface Editing {
  readonly key: string
  readonly name: ColumnName
  /** What stood there when it began. */
  readonly before: string
}

/** Selection, keys and clipboard of the sheet; `onLeave` where a key leads out of the cells, to the head of their row. */
export function useSheet(store: SheetStore, onLeave: (row: number) => void) {
  const { rows } = store
  const size = { rows: rows.length, columns: sheetColumns.length }
  const [chosen, setChosen] = useState<Selection>(() => at({ row: 0, column: 0 }))
  const [editing, setEditing] = useState<Editing | null>(null)
  const [news, setNews] = useState<SheetNews | null>(null)
  const [hasFocus, setHasFocus] = useState(false)
  const typed = useRef('')
  /** A key ends the editing, and so does what the key leads to: it ends, and is noted as a step, once. */
  const ended = useRef<Editing | null>(null)
  const selection = within(chosen, size)

  // A row that goes takes the editing of its cell along.
  const isGone = editing !== null && !rows.some(({ key }) => key === editing.key)
  useEffect(() => {
    if (isGone) setEditing(null)
  }, [isGone])

  const active = selection && cellAt(rows, selection.active)

  function begin(isAnew: boolean): void {
    if (!active || editing) return
    typed.current = isAnew ? '' : active.value
    setEditing({ key: active.key, name: active.name, before: active.value })
  }

  /** Written at once, so that a page that is left in the middle of a word still has it. */
  function type(text: string): void {
    if (!active) return
    typed.current = text
    store.type(active.key, active.name, cellText(active.name, text))
  }

  function end(isKept: boolean): void {
    if (!editing || ended.current === editing) return
    ended.current = editing
    const { key, name, before } = editing
    setEditing(null)
    if (!isKept) {
      store.type(key, name, before)
      return
    }
    const after = cellText(name, typed.current)
    if (after !== before) store.note([{ key, name, before, after }])
  }

  function choose(next: Selection): void {
    end(true)
    setHasFocus(true)
    setChosen(next)
  }

  /** Goes to the row without taking the focus from what has it there. */
  function goToRow(row: number): void {
    setChosen(at({ row, column: 0 }))
  }

  function say(count: number): void {
    setNews({ kind: 'written', count })
  }

  function put(changes: readonly CellChange[]): void {
    store.write(changes)
    say(changes.length)
  }

  function onKey(event: KeyboardEvent<HTMLTextAreaElement>): void {
    if (!selection) return
    const isControl = event.ctrlKey || event.metaKey
    const stroke = { key: event.key, shiftKey: event.shiftKey, isControl }
    if (editing) {
      onEditingKey(event, stroke)
      return
    }
    if (event.altKey) return
    // Left of the first cell stand the row's own tick and buttons.
    if (stroke.key === 'ArrowLeft' && selection.active.column === 0 && !stroke.shiftKey && !isControl) {
      event.preventDefault()
      event.stopPropagation()
      onLeave(selection.active.row)
      return
    }
    const done = command(stroke)
    const next = done ? null : moved(selection, stroke, size)
    if (next) choose(next)
    if (done || next) {
      event.preventDefault()
      event.stopPropagation()
    }
  }

  function onEditingKey(event: KeyboardEvent<HTMLTextAreaElement>, stroke: Parameters<typeof moved>[1]): void {
    if (!selection) return
    if (event.key === 'Enter' && event.altKey) {
      event.preventDefault()
      const field = event.currentTarget
      field.setRangeText('\n', field.selectionStart, field.selectionEnd, 'end')
      type(field.value)
      return
    }
    if (event.key !== 'Escape' && event.key !== 'Enter' && event.key !== 'Tab') return
    const next = event.key === 'Escape' ? null : moved(selection, stroke, size)
    event.preventDefault()
    event.stopPropagation()
    end(event.key !== 'Escape')
    if (next) choose(next)
  }

  /** What a key does without moving; false where it does nothing. */
  function command({ key, shiftKey, isControl }: Parameters<typeof moved>[1]): boolean {
    if (!selection) return false
    const letter = isControl ? key.toLowerCase() : ''
    if (key === 'F2') begin(false)
    else if (key === 'Delete' || key === 'Backspace') put(cleared(rows, selection))
    else if (letter === 'd') put(filledDown(rows, selection))
    else if (letter === 'z' || letter === 'y') travel(letter === 'z' && !shiftKey)
    else return false
    return true
  }

  function travel(isBack: boolean): void {
    const [first] = store.travel(isBack)
    setNews({ kind: first ? (isBack ? 'undone' : 'redone') : 'nothingToUndo' })
    const row = rows.findIndex(({ key }) => key === first?.key)
    const names: readonly string[] = sheetColumns
    const column = first ? names.indexOf(first.name) : -1
    if (row >= 0 && column >= 0) setChosen(at({ row, column }))
  }

  function onClipboard(event: ClipboardEvent<HTMLTextAreaElement>): void {
    // Within an open cell it is the text's own.
    if (editing || !selection) return
    if (event.type === 'paste') {
      // Pictures that are pasted are the page's.
      if (event.clipboardData.files.length > 0) return
      event.preventDefault()
      put(pasted(rows, selection, parseTsv(event.clipboardData.getData('text/plain'))))
      return
    }
    event.preventDefault()
    event.clipboardData.setData('text/plain', formatTsv(copied(rows, selection)))
    if (event.type === 'cut') put(cleared(rows, selection))
  }

  return {
    selection,
    editing,
    news,
    hasFocus,
    active,
    begin,
    type,
    end,
    choose,
    goToRow,
    onKey,
    onClipboard,
    setHasFocus,
  }
}

interface ActiveCell {
  readonly key: string
  readonly fileName: string
  readonly name: ColumnName
  readonly value: string
}

function cellAt(rows: readonly PictureRow[], { row, column }: Cell): ActiveCell | null {
  const [found, name] = [rows[row], sheetColumns[column]]
  return found && name ? { key: found.key, fileName: found.fileName, name, value: found.words[name] } : null
}
