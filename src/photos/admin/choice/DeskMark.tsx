'use client'
import { useSay } from '../../../admin/useSay'
import { useWrittenTime } from '../../../newsroom/admin/useNewsroomTime'
import { deskMoves, deskStates } from '../../desk/deskStateRules'
import { choiceWords } from './choiceWords'
import type { DeskStanding } from './deskRequests'
import './choice.css'

/** Where a picture stands between its photographer and the picture editors, why, and how it came there. */
export function DeskMark({ standing: { state, reason, steps } }: { readonly standing: DeskStanding }) {
  const say = useSay()
  const written = useWrittenTime()
  if (steps.length === 0) return null
  return (
    <div className={`desk-mark desk-mark--${state}`}>
      <strong>{say(deskStates[state])}</strong>
      {reason && <p className="desk-mark__reason">{reason}</p>}
      <details>
        <summary>{say(choiceWords.history)}</summary>
        <ol>
          {steps.map(({ at, byName, move, reason: why }) => (
            <li key={at}>{`${written(at)} ${byName} ${say(deskMoves[move].label)}${why ? `：${why}` : ''}`}</li>
          ))}
        </ol>
      </details>
    </div>
  )
}
