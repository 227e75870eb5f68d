'use client'
import { useSay } from '../../admin/useSay'
import { holdWords } from '../../editorial/admin/HoldOrder'
import { useWrittenTime } from '../../newsroom/admin/useNewsroomTime'
import type { Card } from '../card'
import { deskWords } from './deskWords'

/** Who ordered a piece to be held and why, in a line; nothing where no order stands. */
export function HoldLine({ held }: Pick<Card, 'held'>) {
  const say = useSay()
  const written = useWrittenTime()
  if (!held) return null
  const wasDue = held.wasDueAt ? ` · ${say(deskWords.wasDue)} ${written(held.wasDueAt, 'terse')}` : ''
  return (
    <p className="hold-line">
      <strong>{say(deskWords.heldBy)}</strong>
      {` · ${held.byName}${wasDue} · ${held.reason ?? say(holdWords.noReason)}`}
    </p>
  )
}
