'use client'
import { Button } from '@payloadcms/ui'
import { useState } from 'react'
import { Dialog } from '../../../admin/Dialog'
import { DialogFoot } from '../../../admin/DialogFoot'
import { useSay } from '../../../admin/useSay'
import { slugs } from '../../../slugs'
import { ReasonField } from '../../admin/ReasonField'
import { useContestAct } from '../../admin/useContestAct'
import type { EntryStatus } from '../../vocabulary'
import { words } from './words'

interface DecideEntryProps {
  readonly id: string
  readonly status: EntryStatus
  readonly onDecided: () => void
}

type Act = 'disqualify' | 'reinstate'

/** What can be decided of an entry as it stands; what its entrant took back is the entrant's to enter again. */
const acts = {
  entered: ['disqualify'],
  suspended: ['disqualify', 'reinstate'],
  disqualified: ['reinstate'],
  withdrawn: [],
} as const satisfies Record<EntryStatus, readonly Act[]>

const asks = { disqualify: words.disqualifyAsk, reinstate: words.reinstateAsk } as const

/** Takes an entry out of the contest, or back in: each with a reason, on the contest's record. */
export function DecideEntry({ id, status, onDecided }: DecideEntryProps) {
  const say = useSay()
  const [act, setAct] = useState<Act | null>(null)
  return (
    <div className="entry-desk__acts">
      {acts[status].map((one) => (
        <Button
          key={one}
          id={`entry-${one}`}
          buttonStyle="secondary"
          size="small"
          margin={false}
          onClick={() => setAct(one)}
        >
          {say(words[one])}
        </Button>
      ))}
      {act && (
        <DecideDialog
          id={id}
          act={act}
          onClose={() => setAct(null)}
          onDone={() => {
            setAct(null)
            onDecided()
          }}
        />
      )}
    </div>
  )
}

interface DecideDialogProps {
  readonly id: string
  readonly act: Act
  readonly onClose: () => void
  readonly onDone: () => void
}

function DecideDialog({ id, act, onClose, onDone }: DecideDialogProps) {
  const say = useSay()
  const { isBusy, problems, send } = useContestAct(words.unreachable)
  const [reason, setReason] = useState('')
  const isReady = reason.trim() !== '' && !isBusy

  async function decide(): Promise<void> {
    if (!isReady) return
    const { answer } = await send(`/${slugs.contestEntries}/${id}/${act}`, { reason })
    if (answer) onDone()
  }

  return (
    <Dialog slug={`entry-${act}-dialog`} title={say(words[act])} onClose={onClose} onConfirm={() => void decide()}>
      <p>{say(asks[act])}</p>
      <div className="piece-dialog__fields">
        <ReasonField id="entry-reason" label={say(words.reason)} value={reason} maxLength={500} onChange={setReason} />
      </div>
      <DialogFoot
        problems={problems}
        cancel={say(words.cancel)}
        onCancel={onClose}
        confirmId="entry-confirm"
        confirm={say(words[act])}
        isDisabled={!isReady}
        onConfirm={() => void decide()}
      />
    </Dialog>
  )
}
