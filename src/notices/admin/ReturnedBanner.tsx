'use client'
import { Banner } from '@payloadcms/ui'
import { useSay } from '../../admin/useSay'
import { usePieceStatus } from '../../editorial/admin/usePieceStatus'
import { states } from '../../editorial/workflow'
import './notices.css'
import { useWrittenTime } from '../../newsroom/admin/useNewsroomTime'

/** At the top of a piece that was sent back: why, by whom and when, until it goes on again. */
export function ReturnedBanner() {
  const { status } = usePieceStatus()
  const say = useSay()
  const written = useWrittenTime()
  const returned = status?.returned
  if (!returned) return null
  return (
    <section className="returned-banner" aria-label={say(title)}>
      <Banner type="error">
        <p className="returned-banner__head">
          <strong>{say(title)}</strong> · {say(states[returned.from].label)} · {returned.actorName} ·{' '}
          {written(returned.at)}
        </p>
        <p className="returned-banner__reason">{returned.reason}</p>
      </Banner>
    </section>
  )
}

const title = { zh: '退稿意见', en: 'Returned' }
