'use client'
import { Button, useConfig } from '@payloadcms/ui'
import { useSay } from '../../editorial/admin/useSay'
import { slugs } from '../../slugs'
import type { PictureRow } from '../pictureDeskRules'
import { PictureFields } from './PictureFields'
import { words } from './words'

interface PictureRowViewProps {
  readonly row: PictureRow
  readonly isBusy: boolean
  readonly onChange: (changes: Partial<PictureRow>) => void
  readonly onRemove: () => void
}

const names = ['caption', 'alt', 'creator', 'credit', 'place', 'date'] as const

/** A picture, how far it is, and what is written about it. */
export function PictureRowView({ row, isBusy, onChange, onRemove }: PictureRowViewProps) {
  const say = useSay()
  const { config } = useConfig()
  const { step, fileName, problem } = row
  const canLeave = step === 'failed' || step === 'uploaded' || step === 'saved'
  return (
    <li className={`picture-desk__row picture-desk__row--${step}`}>
      <div className="picture-desk__picture">
        {/* biome-ignore lint/performance/noImgElement: a file that lies in the browser */}
        {step !== 'failed' && <img src={row.preview} alt="" loading="lazy" decoding="async" />}
        <label className="picture-desk__select">
          <input
            type="checkbox"
            checked={row.isSelected}
            aria-label={`${say(words.select)} ${fileName}`}
            onChange={(event) => onChange({ isSelected: event.target.checked })}
          />
          <span className="picture-desk__name" title={fileName}>
            {fileName}
          </span>
        </label>
        <p className="picture-desk__step">{say(words[step])}</p>
        {step === 'uploading' && <progress value={row.progress} aria-label={`${say(words.uploading)} ${fileName}`} />}
        {problem && (
          <p className="picture-desk__problem" role="alert">
            {problem}
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
            <a
              href={`${config.routes.admin}/collections/${slugs.photoCaptions}/${row.captionId}`}
              target="_blank"
              rel="noopener"
            >
              {say(words.open)}
            </a>
          )}
        </div>
      </div>
      <PictureFields
        names={names}
        value={row.words}
        isDisabled={isBusy || step === 'saved'}
        onChange={(changed) => onChange({ words: changed })}
      />
    </li>
  )
}
