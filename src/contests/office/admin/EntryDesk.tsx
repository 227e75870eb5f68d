'use client'
import { useDocumentInfo, useEditDepth } from '@payloadcms/ui'
import { useEffect, useRef } from 'react'
import { useAnswer } from '../../../admin/useAnswer'
import { useSay } from '../../../admin/useSay'
import { useWrittenTime } from '../../../newsroom/admin/useNewsroomTime'
import { slugs } from '../../../slugs'
import { focusIfLost } from '../../admin/focusIfLost'
import { NotRead } from '../../admin/NotRead'
import type { EntryRecord } from '../entryRecord'
import { DecideEntry } from './DecideEntry'
import { EntryStatusBadge } from './EntryStatusBadge'
import { EntryThumb } from './EntryThumb'
import { PictureRecordView } from './PictureRecordView'
import { SameMarks } from './SameMarks'
import { useIsOffice } from './useIsOffice'
import { words } from './words'
import '../../../admin/admin.css'
import './office.css'

/** The contest office's part of an entry, above its form: whether it stands, what is the same, and what is kept of it. */
export function EntryDesk() {
  const { id } = useDocumentInfo()
  const isInDrawer = useEditDepth() > 1
  const isOffice = useIsOffice()
  return isOffice && id !== undefined && !isInDrawer ? <DeskOf key={id} id={String(id)} /> : null
}

function DeskOf({ id }: { readonly id: string }) {
  const say = useSay()
  const written = useWrittenTime()
  const { answer, hasFailed, ask } = useAnswer<EntryRecord>(`/${slugs.contestEntries}/${id}/record`)
  const facts = useRef<HTMLParagraphElement>(null)
  const status = answer?.status
  useEffect(() => {
    // The button of the decision has gone with it.
    if (status) focusIfLost(facts.current)
  }, [status])
  if (hasFailed && !answer) return <NotRead className="piece-dialog__problem" onRetry={ask} />
  if (!answer) return <p role="status">{say(words.loading)}</p>
  const { statusReason, submittedAt, same, pictures } = answer
  return (
    <section className="entry-desk" aria-labelledby="entry-desk-title">
      <h2 id="entry-desk-title">{say(words.office)}</h2>
      <p ref={facts} tabIndex={-1} className="entry-desk__facts">
        <EntryStatusBadge status={answer.status} /> {statusReason}{' '}
        {submittedAt && (
          <span>
            {say(words.enteredAt)} <time dateTime={submittedAt}>{written(submittedAt, 'second')}</time>
          </span>
        )}
      </p>
      {same.length > 0 && (
        <div className="entry-desk__same">
          <strong>{say(words.same)}</strong>
          <SameMarks same={same} />
        </div>
      )}
      <DecideEntry id={id} status={answer.status} onDecided={ask} />
      <details className="entry-desk__record">
        <summary>{say(words.record)}</summary>
        <p className="contest-entries__note">{say(words.recordAbout)}</p>
        <ol>
          {pictures.map((picture, at) => (
            <li key={picture.id} className="entry-desk__picture">
              <EntryThumb entryId={id} place={at} />
              <PictureRecordView picture={picture} place={at + 1} />
            </li>
          ))}
        </ol>
      </details>
    </section>
  )
}
