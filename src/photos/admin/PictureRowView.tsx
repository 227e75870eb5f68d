'use client'
import { Button, useConfig } from '@payloadcms/ui'
import { useSay } from '../../editorial/admin/useSay'
import { slugs } from '../../slugs'
import { type PictureRow, reworded, withCaptionAsAlt, wordNames } from '../pictureDeskRules'
import { missingNames } from '../pictureGapRules'
import { PictureFields } from './PictureFields'
import type { Bylines } from './useBylines'
import { words } from './words'

interface PictureRowViewProps {
  readonly row: PictureRow
  readonly number: number
  readonly bylines: Bylines
  readonly isBusy: boolean
  readonly onChange: (changes: Partial<PictureRow>) => void
  readonly onRemove: () => void
}

/** A picture, how far it is, and what is written about it. */
export function PictureRowView({ row, number, bylines, isBusy, onChange, onRemove }: PictureRowViewProps) {
  const say = useSay()
  const { config } = useConfig()
  const { step, fileName, problem } = row
  const canLeave = step === 'failed' || step === 'uploaded' || step === 'saved'
  const collections = `${config.routes.admin}/collections`
  const lacking = missingNames(row.words)
  const canBorrow = row.words.alt.trim() === '' && row.words.caption.trim() !== ''
  return (
    <li className={`picture-desk__row picture-desk__row--${step}`} data-row={row.key}>
      <div className="picture-desk__picture">
        {/* biome-ignore lint/performance/noImgElement: a file that lies in the browser */}
        {row.preview && step !== 'failed' && <img src={row.preview} alt="" loading="lazy" decoding="async" />}
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
        <p className="picture-desk__step">{say(step === 'uploaded' && row.captionId ? words.changed : words[step])}</p>
        <p className={lacking.length > 0 ? 'picture-desk__lacking' : 'picture-desk__step'}>
          {lacking.length > 0
            ? `${say(words.missing)} ${lacking.map((name) => say(words[name])).join('、')}`
            : say(words.complete)}
        </p>
        {step === 'uploading' && <progress value={row.progress} aria-label={`${say(words.uploading)} ${fileName}`} />}
        {problem && (
          <p className="picture-desk__problem" role="alert">
            {problem}
          </p>
        )}
        {row.isKnown && row.mediaId && (
          <p className="picture-desk__known">
            {say(words.known)}{' '}
            <a href={`${collections}/${slugs.media}/${row.mediaId}`} target="_blank" rel="noopener">
              {say(words.openPicture)}
            </a>
          </p>
        )}
        <div className="picture-desk__row-buttons">
          {step === 'failed' && (
            <Button buttonStyle="secondary" size="small" margin={false} onClick={() => onChange({ step: 'waiting' })}>
              {say(words.retry)}
            </Button>
          )}
          {canLeave && (
            <Button buttonStyle="secondary" size="small" margin={false} disabled={isBusy} onClick={onRemove}>
              {say(words.remove)}
            </Button>
          )}
          {row.captionId && (
            <a href={`${collections}/${slugs.photoCaptions}/${row.captionId}`} target="_blank" rel="noopener">
              {say(words.open)}
            </a>
          )}
        </div>
      </div>
      <div>
        <PictureFields
          id={`picture-${row.key}`}
          names={wordNames}
          value={row.words}
          bylines={bylines}
          isDisabled={isBusy}
          onChange={(changed) => onChange(reworded(row, changed))}
        />
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
