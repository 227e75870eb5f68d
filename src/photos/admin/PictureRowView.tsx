'use client'
import { Button } from '@payloadcms/ui'
import { useSay } from '../../admin/useSay'
import { clockWarning } from '../cameraClockRules'
import { type PictureRow, reworded, settled, withCaptionAsAlt, wordNames } from '../pictureDeskRules'
import { lackingNames } from '../pictureGapRules'
import { Conflict } from './Conflict'
import type { DeskStanding } from './choice/deskRequests'
import { PictureFields } from './PictureFields'
import { PictureThumb } from './PictureThumb'
import { type UploadActions, UploadState } from './UploadState'
import type { Bylines } from './useBylines'
import { words } from './words'

interface PictureRowViewProps extends UploadActions {
  readonly row: PictureRow
  readonly number: number
  readonly bylines: Bylines
  readonly standing: DeskStanding | undefined
  readonly isBusy: boolean
  readonly onChange: (changes: Partial<PictureRow>) => void
}

/** A picture, how far it is, and what is written about it. */
export function PictureRowView(props: PictureRowViewProps) {
  const { row, number, bylines, standing, isBusy, onChange, onPause, onResume, onRemove } = props
  const say = useSay()
  const { step, fileName } = row
  const lacking = lackingNames(row)
  const isUndated = row.words.date.trim() === ''
  const clockNote = isUndated && row.wrongClock !== null ? say(clockWarning(row.wrongClock).message) : ''
  const canBorrow = row.words.alt.trim() === '' && row.words.caption.trim() !== ''
  return (
    <li className={`picture-desk__row picture-desk__row--${step}`} data-row={row.key}>
      <div className="picture-desk__picture">
        {row.step !== 'failed' && <PictureThumb row={row} />}
        <label className="picture-desk__select">
          <input
            type="checkbox"
            checked={row.isSelected}
            aria-label={`${say(words.select)} ${fileName}`}
            onChange={(event) => onChange({ isSelected: event.target.checked })}
          />
          <span className="picture-desk__name" title={fileName}>
            {`${number} · ${fileName}`}
          </span>
        </label>
        {row.refusedFor === '' && (
          <p className={lacking.length > 0 ? 'picture-desk__lacking' : 'picture-desk__step'}>
            {lacking.length > 0
              ? `${say(words.missing)} ${lacking.map((name) => say(words[name])).join('、')}`
              : say(words.complete)}
          </p>
        )}
        <UploadState
          row={row}
          standing={standing}
          isBusy={isBusy}
          onPause={onPause}
          onResume={onResume}
          onRemove={onRemove}
        />
      </div>
      <div>
        <PictureFields
          id={`picture-${row.key}`}
          names={wordNames}
          value={row.words}
          bylines={bylines}
          dateNote={clockNote}
          isUnusable={row.refusedFor !== ''}
          onChange={(changed) => onChange(reworded(row, changed))}
        />
        {wordNames.map(
          (name) =>
            row.conflicts[name] !== undefined && (
              <Conflict
                key={name}
                label={say(words[name])}
                theirs={row.conflicts[name]}
                onSettle={(isTheirs) => onChange(settled(row, name, isTheirs))}
              />
            ),
        )}
        {canBorrow && (
          <Button
            className="picture-desk__borrow"
            buttonStyle="secondary"
            size="small"
            margin={false}
            disabled={isBusy}
            onClick={() => onChange(reworded(row, withCaptionAsAlt(row.words)))}
          >
            {say(words.altFromCaption)}
          </Button>
        )}
      </div>
    </li>
  )
}
