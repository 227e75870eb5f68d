'use client'
import { useSay } from '../../admin/useSay'
import { useWrittenTime } from '../../newsroom/admin/useNewsroomTime'
import type { LateReview } from '../item'
import { isOverdue } from './pieceStatus'
import { words } from './words'

/** 补审 at the head of a piece that went out as urgent: due, overdue, or done and by whom. */
export function LateReviewMark({ lateReview }: { readonly lateReview: LateReview }) {
  const say = useSay()
  const written = useWrittenTime()
  const { dueAt, doneAt, doneByName, doneForName } = lateReview
  if (doneAt) {
    const who = [doneByName, doneForName && `${say(words.onBehalfOf)} ${doneForName}`].filter(Boolean).join(' ')
    return (
      <span className="late-review late-review--done">
        {[say(words.lateReviewDone), who, written(doneAt)].filter(Boolean).join(' · ')}
      </span>
    )
  }
  const isLate = isOverdue(lateReview, new Date())
  return (
    <span className={`late-review late-review--${isLate ? 'overdue' : 'due'}`} role={isLate ? 'alert' : undefined}>
      {say(isLate ? words.lateReviewOverdue : words.lateReviewDue)} {written(dueAt)}
    </span>
  )
}
