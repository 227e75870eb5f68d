'use client'
import { Button } from '@payloadcms/ui'
import { useState } from 'react'
import { Dialog } from '../../../admin/Dialog'
import { DialogFoot } from '../../../admin/DialogFoot'
import { filled } from '../../../admin/filled'
import { useSay } from '../../../admin/useSay'
import { ReasonField } from '../../admin/ReasonField'
import type { SealedShortfall } from '../quorumRules'
import { useRoundAction } from './useRoundAction'
import { words } from './words'

const listed = 12

/** Closes and counts; where entries lack their quorum it asks why all the same. */
export function CloseRound({ roundId }: { readonly roundId: string }) {
  const say = useSay()
  const { isBusy, problems, send } = useRoundAction(roundId)
  const [isAsking, setIsAsking] = useState(false)
  const [missing, setMissing] = useState<SealedShortfall | null>(null)
  const [reason, setReason] = useState('')

  async function close(): Promise<void> {
    const { answer, codes, refusal } = await send('/close', missing ? { override: reason } : {})
    if (answer) return window.location.reload()
    // The product's own refusal (closeRound.ts).
    if (codes.includes('quorum_missed')) setMissing(refusal as unknown as SealedShortfall)
  }

  return (
    <>
      <Button id="round-close" size="medium" margin={false} onClick={() => setIsAsking(true)}>
        {say(words.close)}
      </Button>
      {isAsking && (
        <Dialog slug="round-close-dialog" title={say(words.close)} onClose={() => setIsAsking(false)}>
          <p>{say(words.closeAsk)}</p>
          {missing && (
            <>
              <p className="piece-dialog__warning">{filled(say(words.missing), { count: missing.missingCount })}</p>
              <Barred entries={missing.barred} />
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
            isDisabled={isBusy || (missing !== null && reason.trim() === '')}
            onConfirm={() => void close()}
          />
        </Dialog>
      )}
    </>
  )
}

/** Works that wait for a further juror, whatever the others do. */
function Barred({ entries }: { readonly entries: SealedShortfall['barred'] }) {
  const say = useSay()
  if (entries.length === 0) return null
  const codes = entries.slice(0, listed).map(({ code }) => code)
  return (
    <p>
      {say(words.barred)} {codes.join('、')}
      {entries.length > listed && '…'}
    </p>
  )
}
