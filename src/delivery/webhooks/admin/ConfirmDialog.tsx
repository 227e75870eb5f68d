'use client'
import { type ReactNode, useState } from 'react'
import { Dialog } from '../../../admin/Dialog'
import { DialogFoot } from '../../../admin/DialogFoot'
import { useSay } from '../../../admin/useSay'
import { words } from './words'

interface ConfirmDialogProps {
  readonly slug: string
  readonly title: string
  /** On the button while it is being done. */
  readonly doing: string
  readonly children: ReactNode
  readonly onClose: () => void
  /** @returns what stands in the way; null where it is done, and the dialog closes */
  readonly onConfirm: () => Promise<readonly string[] | null>
}

/** Asks before something is sent, says that it is under way, and stays open with what stands in the way. */
export function ConfirmDialog({ slug, title, doing, children, onClose, onConfirm }: ConfirmDialogProps) {
  const say = useSay()
  const [isBusy, setIsBusy] = useState(false)
  const [problems, setProblems] = useState<readonly string[] | null>(null)

  async function confirm(): Promise<void> {
    if (isBusy) return
    setIsBusy(true)
    const refused = await onConfirm()
    setIsBusy(false)
    setProblems(refused)
    if (refused === null) onClose()
  }

  return (
    <Dialog slug={slug} title={title} onClose={onClose} onConfirm={() => void confirm()}>
      {children}
      <DialogFoot
        problems={problems === null ? [] : [problems.join(' ') || say(words.unreachable)]}
        cancel={say(words.cancel)}
        onCancel={onClose}
        confirmId="dialog-confirm"
        confirm={isBusy ? doing : title}
        isDisabled={isBusy}
        onConfirm={() => void confirm()}
      />
    </Dialog>
  )
}
