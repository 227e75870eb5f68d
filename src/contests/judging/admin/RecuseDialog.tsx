'use client'
import { useState } from 'react'
import { Dialog } from '../../../admin/Dialog'
import { DialogFoot } from '../../../admin/DialogFoot'
import { useSay } from '../../../admin/useSay'
import { useUnsentReason } from '../../../admin/useUnsentReason'
import { ReasonField } from '../../admin/ReasonField'
import { words } from './words'
import '../../../admin/admin.css'

interface RecuseDialogProps {
  /** What it is from: an entry or a category of a round. */
  readonly address: string
  /** Gives what stood in its way; null where it was done. */
  readonly onRecuse: (reason: string) => Promise<readonly string[] | null>
  readonly onClose: () => void
}

/** 回避: asks for the reason, since it cannot be undone. */
export function RecuseDialog({ address, onRecuse, onClose }: RecuseDialogProps) {
  const say = useSay()
  const { reason, write, drop } = useUnsentReason('recuse', address)
  const [problems, setProblems] = useState<readonly string[]>([])
  const [isBusy, setIsBusy] = useState(false)

  async function recuse(): Promise<void> {
    if (reason.trim() === '' || isBusy) return
    setIsBusy(true)
    const stood = await onRecuse(reason)
    setIsBusy(false)
    if (stood !== null) return setProblems(stood)
    drop()
    onClose()
  }

  return (
    <Dialog
      slug="judging-recuse"
      title={say(words.recuse)}
      keepsWords
      onClose={onClose}
      onConfirm={() => void recuse()}
    >
      <p>{say(words.recuseAsk)}</p>
      <div className="piece-dialog__fields">
        <ReasonField id="recuse-reason" label={say(words.reason)} value={reason} maxLength={500} onChange={write} />
      </div>
      <DialogFoot
        problems={problems}
        cancel={say(words.cancel)}
        onCancel={onClose}
        confirmId="recuse-confirm"
        confirm={say(words.recuse)}
        isDisabled={reason.trim() === '' || isBusy}
        onConfirm={() => void recuse()}
      />
    </Dialog>
  )
}
