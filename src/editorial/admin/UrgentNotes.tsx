'use client'
import { Link, useConfig } from '@payloadcms/ui'
import { useSay } from '../../admin/useSay'
import { lacksDuty, type PieceStatus, urgentEditNote } from './pieceStatus'
import { words } from './words'

/** What an urgent piece needs to know of the duty: who is there, where it is set, and how a word of it is changed. */
export function UrgentNotes({ status }: { readonly status: PieceStatus }) {
  const say = useSay()
  const { track, onDuty } = status
  const note = urgentEditNote(status)
  return (
    <>
      {lacksDuty(status) && <NobodyOnDuty className="track-stepper__notice track-stepper__notice--overdue" />}
      {track === 'urgent' && onDuty && onDuty.length > 0 && (
        <span className="track-stepper__notice">
          {say(words.onDuty)} {onDuty.join('、')}
        </span>
      )}
      {note && <span className="track-stepper__notice track-stepper__notice--quiet">{say(words[note])}</span>}
    </>
  )
}

/** An urgent piece without a duty editor stops here, unless a chief editor signs: where the roster is, and who fills it. */
export function NobodyOnDuty({ className }: { readonly className: string }) {
  const { config } = useConfig()
  const say = useSay()
  return (
    <p className={className}>
      {say(words.nobodyOnDuty)}{' '}
      <Link href={`${config.routes.admin}/duty`} prefetch={false}>
        {say(words.toRoster)}
      </Link>
    </p>
  )
}
