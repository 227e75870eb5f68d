'use client'
import { Button, useFormModified } from '@payloadcms/ui'
import { useState } from 'react'
import { Dialog } from '../../../admin/Dialog'
import { DialogFoot } from '../../../admin/DialogFoot'
import { useSay } from '../../../admin/useSay'
import { useRoundAction } from './useRoundAction'
import { words } from './words'

/** Opens a planned round, once what is in the form is saved. */
export function OpenRound({ roundId }: { readonly roundId: string }) {
  const say = useSay()
  const isChanged = useFormModified()
  const { isBusy, problems, send } = useRoundAction(roundId)
  const [isAsking, setIsAsking] = useState(false)

  async function open(): Promise<void> {
    const { answer } = await send('/open', {})
    // The form holds the round as it was.
    if (answer) window.location.reload()
  }

  return (
    <>
      <Button id="round-open" size="medium" margin={false} disabled={isChanged} onClick={() => setIsAsking(true)}>
        {say(words.open)}
      </Button>
      {isChanged && <p className="judging__note">{say(words.saveFirst)}</p>}
      {isAsking && (
        <Dialog
          slug="round-open-dialog"
          title={say(words.open)}
          onClose={() => setIsAsking(false)}
          onConfirm={() => void open()}
        >
          <p>{say(words.openAsk)}</p>
          <DialogFoot
            problems={problems}
            cancel={say(words.cancel)}
            onCancel={() => setIsAsking(false)}
            confirmId="round-open-confirm"
            confirm={say(words.open)}
            isDisabled={isBusy}
            onConfirm={() => void open()}
          />
        </Dialog>
      )}
    </>
  )
}
