'use client'
import { Link, useConfig, useDocumentInfo } from '@payloadcms/ui'
import { useSay } from '../../../admin/useSay'
import { slugs } from '../../../slugs'
import { isRoundKind } from '../vocabulary'
import { AwardPlanPanel } from './AwardPlanPanel'
import { CloseRound } from './CloseRound'
import { OpenRound } from './OpenRound'
import { ProgressTable } from './ProgressTable'
import { RoundResultView } from './RoundResultView'
import { words } from './words'
import '../../../admin/admin.css'
import './judging.css'

/** The contest office's work on a round, above its form: open, follow, close, see what came of it, give the awards. */
export function RoundDesk() {
  const { id, savedDocumentData } = useDocumentInfo()
  const { config } = useConfig()
  const say = useSay()
  if (id === undefined) return <p className="judging__note">{say(words.saveFirst)}</p>
  const roundId = String(id)
  const status: unknown = savedDocumentData?.status
  const kind: unknown = savedDocumentData?.kind
  const known = isRoundKind(kind) ? kind : null
  const contest: unknown = savedDocumentData?.contest
  const contestId = typeof contest === 'object' && contest !== null && 'id' in contest ? contest.id : contest
  return (
    <section className="round-desk" aria-label={say(words.title)}>
      {status === 'planned' && <OpenRound roundId={roundId} />}
      {status === 'open' && (
        <>
          <p className="judging__seal">{say(words.officeSealed)}</p>
          <p className="judging__note">{say(words.inForce)}</p>
          <ProgressTable roundId={roundId} />
          <CloseRound roundId={roundId} />
        </>
      )}
      {status === 'closed' && (
        <>
          {known === 'ranking' && <AwardPlanPanel roundId={roundId} />}
          <RoundResultView roundId={roundId} kind={known} onDecided={() => window.location.reload()} />
        </>
      )}
      {typeof contestId === 'string' && (
        <Link href={`${config.routes.admin}/collections/${slugs.photoContests}/${contestId}/history`} prefetch={false}>
          {say(words.history)}
        </Link>
      )}
    </section>
  )
}
