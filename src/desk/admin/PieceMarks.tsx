'use client'
import { useSay } from '../../admin/useSay'
import { HeldBadge } from '../../editorial/admin/HeldBadge'
import { VerbatimMark } from '../../editorial/admin/VerbatimMark'
import { tracks } from '../../editorial/workflow'
import { dayName, dayStart, hourName } from '../../newsroom/dayRules'
import type { Card } from '../card'
import { elapsed } from '../elapsedRules'
import { deskWords, kindNames } from './deskWords'

interface PieceMarksProps {
  readonly card: Card
  readonly now: Date
  readonly timeZone: string
}

/** What stands out about a piece: urgent, overdue, failed, returned, due, scheduled, embargoed, gaps. */
export function PieceMarks({ card, now, timeZone }: PieceMarksProps) {
  const say = useSay()
  const at = (iso: string) => shortMoment(new Date(iso), { now, timeZone, tomorrow: say(deskWords.tomorrow) })
  const { dueAt, publishAt, lateReviewDueAt, embargoUntil } = card
  const isLate = (iso: string) => new Date(iso) < now
  return (
    <>
      {card.held && <HeldBadge held={card.held} />}
      {card.collectionSlug !== 'articles' && <span className="piece-mark">{say(kindNames[card.collectionSlug])}</span>}
      {card.track !== 'standard' && (
        <span className={`piece-mark ${card.track === 'urgent' ? 'piece-mark--bad' : ''}`}>
          {say(tracks[card.track].label)}
        </span>
      )}
      {card.failure && (
        <span className="piece-mark piece-mark--bad" title={card.failure}>
          {say(deskWords.failedOut)}
        </span>
      )}
      {lateReviewDueAt && (
        <span className={`piece-mark ${isLate(lateReviewDueAt) ? 'piece-mark--bad' : 'piece-mark--warn'}`}>
          {say(deskWords.lateReview)} {isLate(lateReviewDueAt) ? say(deskWords.overdue) : at(lateReviewDueAt)}
        </span>
      )}
      {dueAt && card.state !== 'published' && (
        <span className={`piece-mark ${isLate(dueAt) ? 'piece-mark--bad' : 'piece-mark--warn'}`}>
          {say(isLate(dueAt) ? deskWords.overdue : deskWords.due)} {at(dueAt)}
        </span>
      )}
      {card.isVerbatim && <VerbatimMark />}
      {card.returnedAt && <span className="piece-mark piece-mark--warn">{say(deskWords.returned)}</span>}
      {publishAt && card.state === 'scheduled' && (
        <span className="piece-mark piece-mark--good">
          {say(deskWords.publishes)} {at(publishAt)}
        </span>
      )}
      {embargoUntil && !isLate(embargoUntil) && (
        <span className="piece-mark">
          {say(deskWords.embargo)} {at(embargoUntil)}
        </span>
      )}
      {card.openGaps > 0 && (
        <span className="piece-mark piece-mark--warn">
          {card.openGaps} {say(deskWords.gaps)}
        </span>
      )}
    </>
  )
}

/** How long a piece has stood in its state; the exact time on pointing at it. */
export function TimeInState({ card, now, timeZone }: PieceMarksProps) {
  const say = useSay()
  if (!card.stateSince) return null
  const since = new Date(card.stateSince)
  return (
    <time dateTime={card.stateSince} title={`${dayName(since, timeZone)} ${hourName(since, timeZone)}`}>
      {say(elapsed(now.getTime() - since.getTime()))}
    </time>
  )
}

interface Clock {
  readonly now: Date
  readonly timeZone: string
  readonly tomorrow: string
}

/** 07:00 today, 明天 07:00, 03-01 07:00 on another day; on the newsroom's clock. */
function shortMoment(moment: Date, { now, timeZone, tomorrow }: Clock): string {
  const day = dayName(moment, timeZone)
  const hour = hourName(moment, timeZone)
  if (day === dayName(now, timeZone)) return hour
  return day === dayName(dayStart(now, timeZone, 1), timeZone) ? `${tomorrow} ${hour}` : `${day.slice(5)} ${hour}`
}

export function titleOf({ slugline, headline }: Card): string {
  return slugline || headline
}

/** The address of a piece in the admin. */
export function pieceHref(adminRoute: string, { collectionSlug, documentId }: Card): string {
  return `${adminRoute}/collections/${collectionSlug}/${documentId}`
}
