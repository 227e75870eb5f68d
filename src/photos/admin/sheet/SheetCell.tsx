'use client'
import type { ReactNode } from 'react'
import { useSay } from '../../../admin/useSay'
import { clockWarning } from '../../cameraClockRules'
import { originWords } from '../../originWords'
import type { PictureRow, WordName } from '../../pictureDeskRules'
import { isLacking } from '../../pictureGapRules'
import { Conflict } from '../Conflict'
import { isDateReadable } from '../unsavedRowsRules'
import { words } from '../words'
import { sheetWords, shortOrigins } from './sheetWords'

interface SheetCellProps {
  readonly row: PictureRow
  readonly name: WordName
  readonly column: number
  readonly isActive: boolean
  readonly isSelected: boolean
  /** Whose byline the creator's name is; null where it is nobody's, undefined while that is not known. */
  readonly byline: string | null | undefined
  readonly children: ReactNode
  readonly onSettle: (name: WordName, isTheirs: boolean) => void
}

/** A word of a picture: what stands there, whose it is, and what somebody else has written meanwhile. */
export function SheetCell({ row, name, column, isActive, isSelected, byline, children, onSettle }: SheetCellProps) {
  const say = useSay()
  const value = row.words[name]
  const isMissing = isLacking(row, name)
  const isWrong = name === 'date' && !isDateReadable(value)
  const wrongClock = name === 'date' && value.trim() === '' ? row.wrongClock : null
  const state = `${isActive ? 'picture-sheet__cell--active' : ''} ${isSelected ? 'picture-sheet__cell--selected' : ''}`
  return (
    // biome-ignore lint/a11y/useAriaPropsSupportedByRole: within a grid it is a gridcell
    <td
      aria-colindex={column + 2}
      aria-selected={isSelected}
      aria-invalid={isWrong || undefined}
      data-name={name}
      data-column={column}
      className={`picture-sheet__cell ${state} ${isMissing || wrongClock !== null ? 'picture-sheet__cell--missing' : ''} ${isWrong ? 'picture-sheet__cell--wrong' : ''}`}
    >
      <span className="picture-sheet__value">{value}</span>
      {isMissing && <span className="picture-sheet__gap">{say(sheetWords.missing)}</span>}
      {wrongClock !== null && (
        <span className="picture-sheet__gap" title={say(clockWarning(wrongClock).message)}>
          {say(sheetWords.wrongClock).replace('{clock}', wrongClock || '?')}
        </span>
      )}
      {name === 'creator' && value !== '' && byline !== undefined && (
        <small className="picture-sheet__origin" title={byline === null ? say(words.unmatched) : undefined}>
          {byline === null ? say(sheetWords.noByline) : `${say(words.matched)}${byline}`}
        </small>
      )}
      <Origin row={row} name={name} />
      {row.conflicts[name] !== undefined && (
        <Conflict
          theirs={row.conflicts[name]}
          onSettle={(isTheirs) => onSettle(name, isTheirs)}
          label={say(words[name])}
        />
      )}
      {children}
    </td>
  )
}

function Origin({ row, name }: { readonly row: PictureRow; readonly name: WordName }) {
  const say = useSay()
  const origin = row.origins[name]
  if (!origin || row.words[name] === '') return null
  const before = name === 'caption' ? row.fileCaption : row.base[name]
  const shown = row.words[name] === before ? origin : 'person'
  const short = shortOrigins[shown]
  return (
    <small className={`picture-sheet__origin picture-sheet__origin--${shown}`} title={say(originWords[shown])}>
      {typeof short === 'string' ? short : say(short)}
    </small>
  )
}
