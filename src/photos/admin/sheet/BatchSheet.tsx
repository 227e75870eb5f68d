'use client'
import { type KeyboardEvent, type MouseEvent, useCallback, useRef } from 'react'
import { useSay } from '../../../admin/useSay'
import { type PictureRow, settled, type WordName } from '../../pictureDeskRules'
import { sheetColumns } from '../../sheet/changeRules'
import { at, type Cell, rangeOf } from '../../sheet/selectionRules'
import type { DeskStanding } from '../choice/deskRequests'
import type { UploadActions } from '../UploadState'
import { isDateReadable } from '../unsavedRowsRules'
import type { Bylines } from '../useBylines'
import { words } from '../words'
import { CellInput } from './CellInput'
import { SheetRow } from './SheetRow'
import { sheetWords } from './sheetWords'
import { type SheetNews, type SheetStore, useSheet } from './useSheet'
import './sheet.css'

interface BatchSheetProps extends SheetStore, UploadActions {
  /** A save is under way: rows stay, and what is written meanwhile is kept. */
  readonly isBusy: boolean
  readonly bylines: Bylines
  readonly standings: ReadonlyMap<string, DeskStanding>
  readonly setRows: (to: (all: readonly PictureRow[]) => readonly PictureRow[]) => void
}

/** 批量填写表: many pictures, a line each, written and copied as in a spreadsheet. */
export function BatchSheet(props: BatchSheetProps) {
  const { rows, isBusy, bylines, standings, setRows, onPause, onResume, onRemove } = props
  const say = useSay()
  const body = useRef<HTMLTableSectionElement>(null)
  const sheet = useSheet(props, focusHead)
  const { selection, editing, active } = sheet
  const range = selection && rangeOf(selection)

  const onSelect = useCallback(
    (key: string, isSelected: boolean) =>
      setRows((all) => all.map((row) => (row.key === key ? { ...row, isSelected } : row))),
    [setRows],
  )
  const onSettle = useCallback(
    (key: string, name: WordName, isTheirs: boolean) =>
      setRows((all) => all.map((row) => (row.key === key ? settled(row, name, isTheirs) : row))),
    [setRows],
  )

  function focusHead(row: number): void {
    body.current?.querySelector<HTMLElement>(`[data-index="${row}"] .picture-desk__select input`)?.focus()
  }

  /** In the head of a row: up and down to those of others, right into its cells. */
  function onHeadKey(event: KeyboardEvent<HTMLElement>): void {
    const head = event.target instanceof Element ? event.target.closest('.picture-sheet__head') : null
    const index = Number(head?.closest<HTMLElement>('[data-index]')?.dataset.index ?? Number.NaN)
    if (Number.isNaN(index) || event.altKey || event.ctrlKey || event.metaKey) return
    const next = { ArrowUp: index - 1, ArrowDown: index + 1 }[event.key]
    if (event.key === 'ArrowRight') sheet.choose(at({ row: index, column: 0 }))
    else if (next === undefined) return
    else if (rows[next]) {
      sheet.goToRow(next)
      focusHead(next)
    }
    event.preventDefault()
  }

  function onMouseDown(event: MouseEvent<HTMLElement>): void {
    const cell = cellOf(event.target)
    if (!cell || event.button !== 0) return
    // Buttons and the open field in a cell are used as such.
    if (event.target instanceof Element && event.target.closest('button, .picture-sheet__input--open')) return
    event.preventDefault()
    sheet.choose(event.shiftKey && selection ? { anchor: selection.anchor, active: cell } : at(cell))
  }

  function onMouseOver(event: MouseEvent<HTMLElement>): void {
    const cell = event.buttons === 1 && !editing ? cellOf(event.target) : null
    if (!cell || !selection || !sheet.hasFocus) return
    if (cell.row !== selection.active.row || cell.column !== selection.active.column)
      sheet.choose({ anchor: selection.anchor, active: cell })
  }

  const input = active && (
    <CellInput
      key={`${active.key} ${active.name}`}
      label={`${say(words[active.name])}，${active.fileName}：${active.value || say(sheetWords.emptyCell)}`}
      value={active.value}
      isEditing={editing !== null}
      takesFocus={sheet.hasFocus}
      isLong={active.name === 'caption' || active.name === 'alt'}
      // A date that is only half written is not wrong yet.
      isInvalid={active.name === 'date' && editing === null && !isDateReadable(active.value)}
      onBegin={() => sheet.begin(true)}
      onType={sheet.type}
      onKey={sheet.onKey}
      onClipboard={sheet.onClipboard}
      onBlur={() => sheet.end(true)}
    />
  )

  return (
    <section className="picture-sheet" aria-label={say(sheetWords.title)}>
      <p className="picture-desk__note" id="picture-sheet-help">
        {say(sheetWords.help)}
      </p>
      <p className="picture-sheet__news" role="status">
        {sheet.news && said(sheet.news, say)}
      </p>
      <div className="picture-sheet__scroll">
        <table
          // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: its cells are written in, and its keys are its own
          role="grid"
          className="picture-sheet__grid"
          aria-label={say(sheetWords.title)}
          aria-describedby="picture-sheet-help"
          aria-rowcount={rows.length + 1}
          aria-colcount={sheetColumns.length + 1}
          aria-multiselectable
          onMouseDown={onMouseDown}
          onMouseOver={onMouseOver}
          onDoubleClick={(event) => cellOf(event.target) && sheet.begin(false)}
          onKeyDown={onHeadKey}
          // What else can be used in the sheet (ticks, buttons, links) keeps the focus that it gets.
          onFocus={(event) => sheet.setHasFocus(event.target instanceof HTMLTextAreaElement)}
          onBlur={(event) => !event.currentTarget.contains(event.relatedTarget) && sheet.setHasFocus(false)}
        >
          <thead>
            <tr aria-rowindex={1} className="picture-sheet__row picture-sheet__row--titles">
              <th scope="col" aria-colindex={1} className="picture-sheet__head">
                {say(sheetWords.picture)}
              </th>
              {sheetColumns.map((name, column) => (
                <th key={name} scope="col" aria-colindex={column + 2} className="picture-sheet__cell">
                  {say(words[name])}
                </th>
              ))}
            </tr>
          </thead>
          <tbody ref={body}>
            {rows.map((row, index) => {
              const isInRange = range !== null && index >= range.top && index <= range.bottom
              const match = bylines.matchOf(row.words.creator)
              const activeColumn = selection?.active.row === index ? selection.active.column : -1
              return (
                <SheetRow
                  key={row.key}
                  row={row}
                  index={index}
                  standing={row.mediaId ? standings.get(row.mediaId) : undefined}
                  isBusy={isBusy}
                  byline={match ? match.name : match}
                  activeColumn={activeColumn}
                  from={isInRange ? range.left : 0}
                  to={isInRange ? range.right : -1}
                  input={activeColumn >= 0 ? input : null}
                  onSelect={onSelect}
                  onSettle={onSettle}
                  onPause={onPause}
                  onResume={onResume}
                  onRemove={onRemove}
                />
              )
            })}
          </tbody>
        </table>
      </div>
    </section>
  )
}

function cellOf(target: EventTarget): Cell | null {
  const cell = target instanceof Element ? target.closest<HTMLElement>('td') : null
  const row = cell?.closest<HTMLElement>('[data-index]')?.dataset.index
  const column = cell?.dataset.column
  return row !== undefined && column !== undefined ? { row: Number(row), column: Number(column) } : null
}

function said(news: SheetNews, say: ReturnType<typeof useSay>): string {
  return news.kind === 'written' ? `${say(sheetWords.written)}${news.count}` : say(sheetWords[news.kind])
}
