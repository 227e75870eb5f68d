'use client'
import { Button, useConfig } from '@payloadcms/ui'
import { useSay } from '../../admin/useSay'
import { StateBadge } from '../../editorial/admin/StateBadge'
import { slugs } from '../../slugs'
import type { PictureRow } from '../pictureDeskRules'
import { fileMarks } from '../pictureMarkRules'
import { renditionFailures } from '../renditions/vocabulary'
import { DeskMark } from './choice/DeskMark'
import type { DeskStanding } from './choice/deskRequests'
import { PictureMarks } from './PictureMarks'
import { words } from './words'

export interface UploadActions {
  readonly onPause: (key: string) => void
  readonly onResume: (key: string) => void
  readonly onRemove: (key: string) => void
}

interface UploadStateProps extends UploadActions {
  readonly row: PictureRow
  readonly standing: DeskStanding | undefined
  readonly isBusy: boolean
  /** Whether Tab leads to its buttons. */
  readonly isReached?: boolean
}

/** How far a picture is, what went wrong with it, and what can be done about that. */
export function UploadState(props: UploadStateProps) {
  const { row, standing, isBusy, isReached = true, onPause, onResume, onRemove } = props
  const say = useSay()
  const { config } = useConfig()
  const { step, fileName, key, problem } = row
  const collections = `${config.routes.admin}/collections`
  const isSending = step === 'waiting' || step === 'uploading'
  const tabIndex = isReached ? 0 : -1
  const failure = standing?.failure ?? null
  // Written by a person, the date needs no clock.
  const hasWrongClock = row.wrongClock !== null && row.words.date.trim() === ''
  const share = `${Math.floor(row.progress * 100)}%`
  return (
    <>
      <p className="picture-desk__step">
        {say(step === 'uploaded' && row.captionId ? words.changed : words[step])}
        {(step === 'uploading' || step === 'paused') && ` ${share}`}
      </p>
      {(step === 'uploading' || step === 'paused') && (
        <progress value={row.progress} aria-label={`${say(words.uploading)} ${fileName}`} />
      )}
      <PictureMarks marks={fileMarks({ failure, hasWrongClock })} />
      {failure && <p className="picture-desk__problem">{say(renditionFailures[failure])}</p>}
      {standing && <DeskMark standing={standing} />}
      {problem && (
        <p className="picture-desk__problem" role="alert">
          {problem}
        </p>
      )}
      {row.holders.map(({ collection, id, title, state }) => (
        <p key={id} className="picture-desk__holder">
          <StateBadge state={state} />{' '}
          <a href={`${collections}/${collection}/${id}`} target="_blank" rel="noopener" tabIndex={tabIndex}>
            {title || say(words.untitled)}
          </a>
        </p>
      ))}
      {row.isKnown && row.mediaId && (
        <p className="picture-desk__known">
          {say(words.known)}{' '}
          <a href={`${collections}/${slugs.media}/${row.mediaId}`} target="_blank" rel="noopener" tabIndex={tabIndex}>
            {say(words.openPicture)}
          </a>
        </p>
      )}
      <div className="picture-desk__row-buttons">
        {isSending && <Small label={words.pause} name={fileName} tabIndex={tabIndex} onClick={() => onPause(key)} />}
        {step === 'paused' && (
          <Small label={words.goOnSending} name={fileName} tabIndex={tabIndex} onClick={() => onResume(key)} />
        )}
        {step === 'failed' && row.refusedFor === '' && (
          <Small label={words.retry} name={fileName} tabIndex={tabIndex} onClick={() => onResume(key)} />
        )}
        {!isSending && (
          <Small
            label={words.remove}
            name={fileName}
            tabIndex={tabIndex}
            isDisabled={isBusy}
            onClick={() => onRemove(key)}
          />
        )}
        {row.captionId && (
          <a
            href={`${collections}/${slugs.photoCaptions}/${row.captionId}`}
            target="_blank"
            rel="noopener"
            tabIndex={tabIndex}
          >
            {say(words.open)}
          </a>
        )}
      </div>
    </>
  )
}

interface SmallProps {
  readonly label: { readonly zh: string; readonly en: string }
  /** Of the file: many rows have the same button. */
  readonly name: string
  readonly isDisabled?: boolean
  readonly tabIndex: number
  readonly onClick: () => void
}

function Small({ label, name, isDisabled, tabIndex, onClick }: SmallProps) {
  const say = useSay()
  return (
    <Button
      buttonStyle="secondary"
      size="small"
      margin={false}
      disabled={isDisabled}
      extraButtonProps={{ title: `${say(label)} ${name}`, tabIndex }}
      onClick={onClick}
    >
      {say(label)}
    </Button>
  )
}
