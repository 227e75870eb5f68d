'use client'
import { Button } from '@payloadcms/ui'
import { useEffect, useRef, useState } from 'react'
import { Dialog } from '../../../admin/Dialog'
import { filled } from '../../../admin/filled'
import { useSay } from '../../../admin/useSay'
import { focusIfLost } from '../../admin/focusIfLost'
import { ReasonField } from '../../admin/ReasonField'
import type { ShownTie } from '../officeView'
import { EntryOrder } from './EntryOrder'
import { PictureStage } from './PictureStage'
import { useRoundAction } from './useRoundAction'
import { words } from './words'

interface TieBoxProps {
  readonly roundId: string
  readonly tie: ShownTie
  readonly onDecided: () => void
}

/** Entries that the rules leave level: how it was decided, or by whom it is to be; for that person the order to make. */
export function TieBox({ roundId, tie, onDecided }: TieBoxProps) {
  const say = useSay()
  const { problems, send } = useRoundAction(roundId)
  const [order, setOrder] = useState<readonly string[]>(tie.codes)
  const [reason, setReason] = useState('')
  const [enlarged, setEnlarged] = useState<string | null>(null)
  const { decision, mayDecide, isForOffice, place, codes } = tie
  const about = filled(say(words.tie), { place, count: codes.length })

  async function decide(): Promise<void> {
    const { answer } = await send('/decide-tie', { tie: tie.id, order, reason })
    if (!answer) return
    isDecidedHere.current = true
    onDecided()
  }

  const decided = useRef<HTMLParagraphElement>(null)
  const isDecidedHere = useRef(false)
  useEffect(() => {
    if (decision && isDecidedHere.current) focusIfLost(decided.current)
  }, [decision])

  if (decision)
    return (
      <p ref={decided} tabIndex={-1} className="tie tie--decided">
        {about}：{filled(say(words.tieDecided), { order: decision.order.join(' → '), reason: decision.reason })}
      </p>
    )
  return (
    <div className="tie">
      <p>
        <strong>{about}</strong> — {say(isForOffice ? words.tieByOffice : words.tieByChair)}
      </p>
      {!mayDecide && <p>{codes.join('、')}</p>}
      {mayDecide && (
        <>
          <p className="booth__keys">{say(words.keysRanking)}</p>
          <EntryOrder
            roundId={roundId}
            codes={order}
            titleOf={() => null}
            isFixed={false}
            onChange={setOrder}
            onEnlarge={setEnlarged}
          />
          <ReasonField
            id={`tie-${place}`}
            label={say(words.decideReason)}
            value={reason}
            maxLength={1_000}
            onChange={setReason}
          />
          {problems.length > 0 && (
            <p className="judging__problem" role="alert">
              {problems.join(' ')}
            </p>
          )}
          <Button
            size="medium"
            margin={false}
            className="tie__decide"
            disabled={reason.trim() === ''}
            onClick={() => void decide()}
          >
            {say(words.decide)}
          </Button>
        </>
      )}
      {enlarged !== null && (
        <Dialog slug="judging-tie-picture" title={enlarged} isWide onClose={() => setEnlarged(null)}>
          <PictureStage roundId={roundId} entry={{ code: enlarged, pictureCount: 1 }} />
          <div className="piece-dialog__buttons">
            <Button buttonStyle="secondary" size="medium" margin={false} onClick={() => setEnlarged(null)}>
              {say(words.shut)}
            </Button>
          </div>
        </Dialog>
      )}
    </div>
  )
}
