'use client'
import { memo, type ReactNode } from 'react'
import { useSay } from '../../../admin/useSay'
import type { PictureRow, WordName } from '../../pictureDeskRules'
import { sheetColumns } from '../../sheet/changeRules'
import type { DeskStanding } from '../choice/deskRequests'
import { PictureThumb } from '../PictureThumb'
import { type UploadActions, UploadState } from '../UploadState'
import { words } from '../words'
import { SheetCell } from './SheetCell'

interface SheetRowProps extends UploadActions {
  readonly row: PictureRow
  readonly index: number
  readonly standing: DeskStanding | undefined
  readonly isBusy: boolean
  /** Whose byline the creator's name is; null where it is nobody's, undefined while that is not known. */
  readonly byline: string | null | undefined
  /** The column of the active cell; -1 where it is in another row. */
  readonly activeColumn: number
  /** Columns of the selected range; from 0 to -1 where none is in this row. */
  readonly from: number
  readonly to: number
  /** The field of the active cell. */
  readonly input: ReactNode
  readonly onSelect: (key: string, isSelected: boolean) => void
  readonly onSettle: (key: string, name: WordName, isTheirs: boolean) => void
}

/** One picture of the sheet. Drawn anew only when something of it has changed: there can be hundreds. */
export const SheetRow = memo(function SheetRow(props: SheetRowProps) {
  const { row, index, standing, isBusy, byline, activeColumn, from, to, input, onSelect, onSettle } = props
  const say = useSay()
  const { key, fileName } = row
  // One row at a time is in the way of Tab: there can be hundreds.
  const isReached = activeColumn >= 0
  return (
    <tr
      aria-rowindex={index + 2}
      data-row={key}
      data-index={index}
      className={`picture-sheet__row picture-sheet__row--${row.step}`}
    >
      <th scope="row" aria-colindex={1} className="picture-sheet__head">
        <div className="picture-sheet__thumb">
          <PictureThumb row={row} />
        </div>
        <div className="picture-sheet__file">
          <label className="picture-desk__select">
            <input
              type="checkbox"
              checked={row.isSelected}
              tabIndex={isReached ? 0 : -1}
              aria-label={`${say(words.select)} ${fileName}`}
              onChange={(event) => onSelect(key, event.target.checked)}
            />
            <span className="picture-desk__name" title={fileName}>{`${index + 1} · ${fileName}`}</span>
          </label>
          <UploadState
            row={row}
            standing={standing}
            isBusy={isBusy}
            isReached={isReached}
            onPause={props.onPause}
            onResume={props.onResume}
            onRemove={props.onRemove}
          />
        </div>
      </th>
      {sheetColumns.map((name, column) => (
        <SheetCell
          key={name}
          row={row}
          name={name}
          column={column}
          byline={byline}
          isActive={column === activeColumn}
          isSelected={column >= from && column <= to}
          onSettle={(settledName, isTheirs) => onSettle(key, settledName, isTheirs)}
        >
          {column === activeColumn && input}
        </SheetCell>
      ))}
    </tr>
  )
})
