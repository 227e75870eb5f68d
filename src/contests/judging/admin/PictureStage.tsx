'use client'
import { useConfig } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { filled } from '../../../admin/filled'
import { useSay } from '../../../admin/useSay'
import type { JurorEntry } from '../jurorView'
import { isTyping } from './isTyping'
import { pictureAddress } from './judgingRequests'
import { words } from './words'

interface PictureStageProps {
  readonly roundId: string
  readonly entry: Pick<JurorEntry, 'code' | 'pictureCount'>
  /** Fetched ahead, so that it is there when the juror comes to it. */
  readonly nextCode?: string
  readonly isPaused?: boolean
}

/** The picture, as large as the page allows; a series with its other pictures below. */
export function PictureStage({ roundId, entry, nextCode, isPaused = false }: PictureStageProps) {
  const { config } = useConfig()
  const say = useSay()
  const [place, setPlace] = useState(0)
  const [failed, setFailed] = useState<number | null>(null)
  const { code, pictureCount } = entry
  const address = (at: number, size: 'full' | 'thumb') =>
    pictureAddress(config.routes.api, { round: roundId, code, place: at, size })

  useEffect(() => {
    if (nextCode) new Image().src = pictureAddress(config.routes.api, { round: roundId, code: nextCode, place: 0 })
  }, [config.routes.api, roundId, nextCode])

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const step = event.key === '[' ? -1 : event.key === ']' ? 1 : 0
      if (step === 0 || isPaused || isTyping(event)) return
      event.preventDefault()
      setPlace((before) => Math.min(pictureCount - 1, Math.max(0, before + step)))
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [isPaused, pictureCount])

  if (pictureCount === 0) return <p className="stage stage--empty">{say(words.noPicture)}</p>
  return (
    <div className={`stage ${pictureCount > 1 ? 'stage--series' : ''}`}>
      {failed === place ? (
        <p className="judging__problem" role="alert">
          {say(words.pictureFailed)}{' '}
          <button type="button" className="judging__plain" onClick={() => setFailed(null)}>
            {say(words.retry)}
          </button>
        </p>
      ) : (
        // biome-ignore lint/performance/noImgElement: a private picture, sent as it is; Next's optimizer would ask as a stranger
        <img
          src={address(place, 'full')}
          alt={filled(say(words.picture), { code, place: place + 1 })}
          onError={() => setFailed(place)}
        />
      )}
      {pictureCount > 1 && (
        <fieldset className="stage__series">
          <legend>{filled(say(words.series), { place: place + 1, count: pictureCount })}</legend>
          {Array.from({ length: pictureCount }, (_none, at) => (
            <button
              // biome-ignore lint/suspicious/noArrayIndexKey: a picture of a series is its place
              key={at}
              type="button"
              aria-pressed={at === place}
              aria-label={filled(say(words.series), { place: at + 1, count: pictureCount })}
              onClick={() => setPlace(at)}
            >
              {/* biome-ignore lint/performance/noImgElement: as above */}
              <img src={address(at, 'thumb')} alt="" loading="lazy" />
            </button>
          ))}
        </fieldset>
      )}
    </div>
  )
}
