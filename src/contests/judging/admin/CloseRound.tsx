'use client'
import { Button } from '@payloadcms/ui'
import { useState } from 'react'
import { filled } from '../../../compare/admin/words'
import { Dialog } from '../../../editorial/admin/Dialog'
import { DialogFoot } from '../../../editorial/admin/DialogFoot'
import { useSay } from '../../../editorial/admin/useSay'
import { ReasonField } from '../../admin/ReasonField'
import type { Shortfall } from '../quorumRules'
import { useRoundAction } from './useRoundAction'
import { words } from './words'

const listed = 12

/** Closes and counts; where entries lack their quorum it asks why all the same. */
export function CloseRound({ roundId }: { readonly roundId: string }) {
  const say = useSay()
  const { isBusy, problems, send } = useRoundAction(roundId)
  const [isAsking, setIsAsking] = useState(false)
  const [missing, setMissing] = useState<readonly Shortfall[]>([])
  const [reason, setReason] = useState('')

  async function close(): Promise<void> {
    const { answer, codes, refusal } = await send('/close', missing.length > 0 ? { override: reason } : {})
    if (answer) return window.location.reload()
    // The product's own refusal (closeRound.ts).
    if (codes.includes('quorum_missed')) setMissing((refusal?.missing ?? []) as readonly Shortfall[])
  }

  return (
    <>
      <Button id="round-close" size="medium" margin={false} onClick={() => setIsAsking(true)}>
        {say(words.close)}
      </Button>
      {isAsking && (
        <Dialog slug="round-close-dialog" title={say(words.close)} onClose={() => setIsAsking(false)}>
          <p>{say(words.closeAsk)}</p>
          {missing.length > 0 && (
            <>
              <p className="piece-dialog__warning">
                {filled(say(words.missing), { count: missing.length })}{' '}
                {missing
                  .slice(0, listed)
                  .map(({ code, ballotCount, needed }) => `${code} (${ballotCount}/${needed})`)
                  .join('、')}
                {missing.length > listed && '…'}
              </p>
              <ReasonField
                id="close-reason"
                label={say(words.overrideReason)}
                value={reason}
                maxLength={1_000}
                onChange={setReason}
              />
            </>
          )}
          <DialogFoot
            problems={problems}
            cancel={say(words.cancel)}
            onCancel={() => setIsAsking(false)}
            confirmId="round-close-confirm"
            confirm={say(words.close)}
            isDisabled={isBusy || (missing.length > 0 && reason.trim() === '')}
            onConfirm={() => void close()}
          />
        </Dialog>
      )}
    </>
  )
}
