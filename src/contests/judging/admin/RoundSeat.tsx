'use client'
import { useEffect, useRef } from 'react'
import { filled } from '../../../admin/filled'
import { useSay } from '../../../admin/useSay'
import { useWrittenTime } from '../../../newsroom/admin/useNewsroomTime'
import { focusIfLost } from '../../admin/focusIfLost'
import type { MyRound } from '../jurorEndpoints'
import { Booth } from './Booth'
import { RankingBooth } from './RankingBooth'
import { RoundResultView } from './RoundResultView'
import { words } from './words'

interface RoundSeatProps {
  readonly round: MyRound
  readonly onBack: () => void
  readonly onChanged: () => void
}

/** A juror in a round: judging while it is open, and what came of it afterwards. */
export function RoundSeat({ round, onBack, onChanged }: RoundSeatProps) {
  const say = useSay()
  const written = useWrittenTime()
  const { name, contestTitle, closesAt, kind, status, takesBallots } = round
  const heading = useRef<HTMLHeadingElement>(null)
  // The card that was chosen is gone.
  useEffect(() => focusIfLost(heading.current), [])
  return (
    <>
      <div className="judging__head">
        <div>
          <button type="button" className="judging__plain" onClick={onBack}>
            {say(words.back)}
          </button>
          <h1 ref={heading} tabIndex={-1}>
            {name}
          </h1>
          <p className="judging__note">
            {contestTitle}
            {status === 'open' && closesAt && ` · ${filled(say(words.until), { time: written(closesAt) })}`}
          </p>
        </div>
      </div>
      {takesBallots && <p className="judging__seal">{say(words.sealed)}</p>}
      {takesBallots && kind === 'ranking' && <RankingBooth round={round} />}
      {takesBallots && kind && kind !== 'ranking' && <Booth round={round} kind={kind} />}
      {!takesBallots && status === 'open' && (
        <p className="judging__empty">{say(isAhead(round) ? words.notYet : words.closedWaiting)}</p>
      )}
      {status === 'planned' && <p className="judging__empty">{say(words.notYet)}</p>}
      {status === 'closed' && <RoundResultView roundId={round.id} kind={kind} onDecided={onChanged} />}
    </>
  )
}

function isAhead({ opensAt }: MyRound): boolean {
  return opensAt !== null && Date.parse(opensAt) > Date.now()
}
