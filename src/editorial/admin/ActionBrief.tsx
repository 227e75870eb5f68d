'use client'
import { filled } from '../../admin/filled'
import { useSay } from '../../admin/useSay'
import { useWrittenTime } from '../../newsroom/admin/useNewsroomTime'
import { type Action, lateReviewDueHours } from '../workflow'
import { lacksDuty, type PieceStatus } from './pieceStatus'
import { SinceLastSignature } from './SinceLastSignature'
import { NobodyOnDuty } from './UrgentNotes'
import { words } from './words'

interface ActionBriefProps {
  readonly action: Action
  readonly status: PieceStatus
  /** `/api/articles/…` */
  readonly address: string
  /** The headline, or what stands for it. */
  readonly title: string
}

const named: ReadonlySet<Action> = new Set([
  'approve',
  'proofread',
  'publish',
  'schedule',
  'lateReview',
  'hold',
  'return',
])

/** What somebody has to know before signing: which piece it is, for whom, what the signature counts for, what is owed then. */
export function ActionBrief({ action, status, address, title }: ActionBriefProps) {
  const say = useSay()
  const written = useWrittenTime()
  const forName = status.actions.find((offered) => offered.action === action)?.forName
  const isRelease = status.state === 'approved' && status.track === 'urgent'
  const due = new Date(Date.now() + lateReviewDueHours * 3_600_000).toISOString()
  return (
    <>
      {named.has(action) && title && <p className="piece-dialog__headline">{title}</p>}
      {forName && <p className="piece-dialog__warning">{filled(say(words.signsFor), { name: forName })}</p>}
      {action === 'submit' && lacksDuty(status) && <NobodyOnDuty className="piece-dialog__warning" />}
      {action === 'approve' && status.isProofread === false && <p>{say(words.signsProof)}</p>}
      {isRelease && action === 'publish' && (
        <p className="piece-dialog__warning">{filled(say(words.owesLateReview), { due: written(due) })}</p>
      )}
      {isRelease && action === 'schedule' && (
        <p className="piece-dialog__warning">{filled(say(words.owesLateReviewLater), { hours: lateReviewDueHours })}</p>
      )}
      {action === 'approve' && <SinceLastSignature address={address} />}
    </>
  )
}
