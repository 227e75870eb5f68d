'use client'
import { Button } from '@payloadcms/ui'
import { type ReactNode, useState } from 'react'
import { Dialog } from '../../../editorial/admin/Dialog'
import { useSay } from '../../../editorial/admin/useSay'
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
      {problems && (
        <p className="piece-dialog__problem" role="alert">
          {problems.join(' ') || say(words.unreachable)}
        </p>
      )}
      <div className="piece-dialog__buttons">
        <Button type="button" buttonStyle="secondary" size="medium" margin={false} onClick={onClose}>
          {say(words.cancel)}
        </Button>
        <Button
          id="dialog-confirm"
          type="button"
          size="medium"
          margin={false}
          disabled={isBusy}
          onClick={() => void confirm()}
        >
          {isBusy ? doing : title}
        </Button>
      </div>
    </Dialog>
  )
}
