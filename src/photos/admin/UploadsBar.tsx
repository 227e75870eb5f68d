'use client'
import { Button } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { useSay } from '../../admin/useSay'
import type { PictureRow, PictureStep } from '../pictureDeskRules'
import { refusedNames, withoutRefused } from './refusedFilesRules'
import { words } from './words'

interface UploadsBarProps {
  readonly rows: readonly PictureRow[]
  /** Keys of rows whose file is not at hand any more. */
  readonly isGone: (key: string) => boolean
  readonly onPause: (keys: readonly string[]) => void
  readonly onResume: (keys: readonly string[]) => void
  readonly onChooseAgain: () => void
}

/** Uploads of the whole batch: how they stand, and what is done with all of them. */
export function UploadsBar({ rows, isGone, onPause, onResume, onChooseAgain }: UploadsBarProps) {
  const say = useSay()
  const isOnline = useOnline()
  const keysIn = (...steps: readonly PictureStep[]) =>
    rows.flatMap(({ key, step }) => (steps.includes(step) ? [key] : []))
  const sending = keysIn('waiting', 'uploading')
  const paused = keysIn('paused')
  const failed = keysIn('failed')
  const mendable = withoutRefused(rows).flatMap(({ key, step }) => (step === 'failed' ? [key] : []))
  const unfinished = mendable.filter(isGone)
  const retried = mendable.filter((key) => !isGone(key))
  const refused = refusedNames(rows)
  if (sending.length + paused.length + failed.length === 0) return null
  return (
    <div className="picture-desk__uploads">
      <span role="status">
        {[
          ...(sending.length > 0 ? [`${sending.length} ${say(words.sending)}`] : []),
          ...(paused.length > 0 ? [`${paused.length} ${say(words.pausedCount)}`] : []),
          ...(refused ? [`${refused.count} ${say(words.refusedCount)}${refused.names}`] : []),
          ...(retried.length > 0 ? [`${retried.length} ${say(words.failedCount)}`] : []),
        ].join(' · ')}
        {!isOnline && sending.length > 0 && <strong className="picture-desk__offline">{say(words.offline)}</strong>}
      </span>
      {sending.length > 0 && (
        <Button
          id="photo-desk-pause-all"
          buttonStyle="secondary"
          size="small"
          margin={false}
          onClick={() => onPause(sending)}
        >
          {say(words.pauseAll)}
        </Button>
      )}
      {paused.length > 0 && (
        <Button
          id="photo-desk-go-on-all"
          buttonStyle="secondary"
          size="small"
          margin={false}
          onClick={() => onResume(paused)}
        >
          {say(words.goOnAll)}
        </Button>
      )}
      {retried.length > 1 && (
        <Button buttonStyle="secondary" size="small" margin={false} onClick={() => onResume(retried)}>
          {say(words.retryAll)}
        </Button>
      )}
      {unfinished.length > 0 && (
        <p className="picture-desk__unfinished" role="status">
          {`${unfinished.length} ${say(words.unfinished)}`}{' '}
          <Button buttonStyle="secondary" size="small" margin={false} onClick={onChooseAgain}>
            {say(words.chooseAgain)}
          </Button>
        </p>
      )}
    </div>
  )
}

function useOnline(): boolean {
  const [isOnline, setIsOnline] = useState(true)
  useEffect(() => {
    const note = () => setIsOnline(navigator.onLine)
    note()
    addEventListener('online', note)
    addEventListener('offline', note)
    return () => {
      removeEventListener('online', note)
      removeEventListener('offline', note)
    }
  }, [])
  return isOnline
}
