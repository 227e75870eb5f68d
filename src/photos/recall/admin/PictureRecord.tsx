'use client'
import { useState } from 'react'
import type { ChainedEvent } from '../../../editorial/chain'
import '../../../admin/admin.css'
import { useAnswer } from '../../../admin/useAnswer'
import { useSay } from '../../../admin/useSay'
import { ChainNote } from '../../../editorial/admin/ChainNote'
import { slugs } from '../../../slugs'
import { ReadFailed } from './ReadFailed'
import { RecordStep } from './RecordStep'
import { useSavedPicture } from './usePictureUsage'
import { words } from './words'
import './pictureUsage.css'

/** The answer of `GET /api/media/:id/history`. */
interface ToldRecord {
  readonly events: readonly ChainedEvent[]
  readonly isIntact: boolean
  readonly brokenAt: number | null
}

/** Below the form of a picture, folded: what was decided about it, by whom, when and why. Read when it is opened. */
export function PictureRecord() {
  const say = useSay()
  const picture = useSavedPicture()
  const [isOpen, setIsOpen] = useState(false)
  if (!picture) return null
  return (
    <details className="picture-record" onToggle={(event) => setIsOpen(event.currentTarget.open)}>
      <summary>{say(words.record)}</summary>
      {isOpen && <RecordOf key={picture.version} id={picture.id} />}
    </details>
  )
}

function RecordOf({ id }: { readonly id: string }) {
  const say = useSay()
  const { answer: record, hasFailed, ask } = useAnswer<ToldRecord>(`/${slugs.media}/${id}/history`)
  if (hasFailed) return <ReadFailed said={words.recordFailed} onRetry={ask} />
  if (!record)
    return (
      <p className="picture-usage__note" role="status">
        {say(words.recordLoading)}
      </p>
    )
  const { events, isIntact, brokenAt } = record
  if (events.length === 0 && isIntact) return <p className="picture-usage__note">{say(words.recordEmpty)}</p>
  return (
    <>
      <ChainNote {...record} />
      <ol className="piece-history__steps">
        {[...events].reverse().map((event) => (
          <RecordStep key={event.sequence} event={event} isBroken={brokenAt !== null && event.sequence >= brokenAt} />
        ))}
      </ol>
    </>
  )
}
