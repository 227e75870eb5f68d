import type { AnnouncedEvent } from './noticeRules'
import { lateReviewAction } from './noticeRules'
import type { Notice, NoticeKind } from './vocabulary'

/** Kinds that ask for something; the others only tell. */
export const askingKinds = [
  'waiting',
  'overdue',
  'returned',
  'assigned',
  'failed',
] as const satisfies readonly NoticeKind[]

type Happened = Pick<AnnouncedEvent, 'action' | 'from' | 'to'>

/** Whether an event has done what an earlier notice of the same piece asked for, whoever was asked. */
export function isSettledBy({ action, from, to }: Happened, notice: Pick<Notice, 'action' | 'kind'>): boolean {
  const isMoved = from !== to
  if (notice.action === lateReviewAction) return action === 'lateReview' || action === 'withdraw' || action === 'kill'
  switch (notice.kind) {
    case 'waiting':
    case 'overdue':
      return isMoved
    case 'returned':
      return isMoved && from === 'draft'
    case 'assigned':
      return action === 'assign' || action === 'takeOver' || (isMoved && ended.has(to))
    case 'failed':
      return action === 'schedule' || (isMoved && from === 'scheduled')
    default:
      return false
  }
}

const ended: ReadonlySet<string> = new Set(['published', 'withdrawn', 'killed', 'spiked'])
