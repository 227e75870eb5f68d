'use client'
import { filled } from '../../../admin/filled'
import { useSay } from '../../../admin/useSay'
import { useWrittenTime } from '../../../newsroom/admin/useNewsroomTime'
import type { MyRound } from '../jurorEndpoints'
import { roundKinds, roundStatuses } from '../vocabulary'
import { words } from './words'

/** A round of a juror in the list: what it is, until when, and what is left to do. */
export function RoundCard({ round, onChoose }: { readonly round: MyRound; readonly onChoose: () => void }) {
  const say = useSay()
  const written = useWrittenTime()
  const { name, contestTitle, kind, status, opensAt, closesAt, takesBallots, progress, tieCount, isChair } = round
  const isAhead = status === 'open' && !takesBallots && opensAt !== null && Date.parse(opensAt) > Date.now()
  return (
    <button type="button" className="round-card" onClick={onChoose}>
      <strong>{name}</strong>
      <span>{contestTitle}</span>
      <span className="round-card__facts">
        <span className={`state-badge ${takesBallots ? 'state-badge--live' : ''}`}>{say(roundStatuses[status])}</span>
        {kind && <span>{say(roundKinds[kind])}</span>}
        {isAhead && opensAt && <span>{filled(say(words.from), { time: written(opensAt) })}</span>}
        {status === 'open' && closesAt && <span>{filled(say(words.until), { time: written(closesAt) })}</span>}
        {progress && (
          <span>
            {filled(say(words.progress), { judged: progress.judged, mine: progress.total - progress.recused })}
          </span>
        )}
        {isChair && tieCount > 0 && <em>{filled(say(words.tiesWaiting), { count: tieCount })}</em>}
      </span>
    </button>
  )
}
