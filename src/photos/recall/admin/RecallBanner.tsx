'use client'
import { Banner, useDocumentInfo } from '@payloadcms/ui'
import { useSay } from '../../../admin/useSay'
import { useWrittenTime } from '../../../newsroom/admin/useNewsroomTime'
import { words } from './words'
import './pictureUsage.css'

/** Above the form of a recalled picture: by whom, when and why. */
export function RecallBanner() {
  const { savedDocumentData } = useDocumentInfo()
  const say = useSay()
  const written = useWrittenTime()
  const { recalledAt, recalledByName, recallReason } = savedDocumentData ?? {}
  if (typeof recalledAt !== 'string' || !recalledAt) return null
  return (
    <section className="recall-banner" aria-label={say(words.recalled)}>
      <Banner type="error">
        <p>
          <strong>{say(words.recalled)}</strong> · {String(recalledByName ?? '')} · {written(recalledAt)}
        </p>
        <p className="recall-banner__reason">{String(recallReason ?? '')}</p>
        <p>{say(words.recalledText)}</p>
      </Banner>
    </section>
  )
}
