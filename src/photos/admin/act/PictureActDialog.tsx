'use client'
import { Button, TextareaInput } from '@payloadcms/ui'
import type { ReactNode } from 'react'
import { Dialog } from '../../../admin/Dialog'
import { useSay } from '../../../admin/useSay'
import { words as dialogWords } from '../../../admin/words'
import type { PictureAct } from './usePictureAct'

interface PictureActDialogProps {
  readonly slug: string
  readonly title: string
  readonly act: PictureAct
  readonly confirmLabel: string
  /** For what takes something away. */
  readonly isAway?: boolean
  readonly onConfirm: () => void
  readonly onClose: () => void
  readonly children: ReactNode
}

/** The dialog of a step with a picture: what is asked for, what stands in the way, and the two ways out. */
export function PictureActDialog(props: PictureActDialogProps) {
  const { slug, title, act, confirmLabel, isAway = false, onConfirm, onClose, children } = props
  const say = useSay()
  return (
    <Dialog slug={slug} title={title} keepsWords onClose={onClose} onConfirm={onConfirm}>
      {children}
      {act.problems.length > 0 && (
        <div className="piece-dialog__problem" role="alert">
          <ul className="reason-list">
            {act.problems.map((problem) => (
              <li key={problem}>{problem}</li>
            ))}
          </ul>
        </div>
      )}
      <div className="piece-dialog__buttons">
        <Button buttonStyle="secondary" size="medium" margin={false} onClick={onClose}>
          {say(dialogWords.cancel)}
        </Button>
        <Button
          id="dialog-confirm"
          className={isAway ? 'piece-dialog__away' : ''}
          size="medium"
          margin={false}
          disabled={act.isBusy}
          onClick={onConfirm}
        >
          {confirmLabel}
        </Button>
      </div>
    </Dialog>
  )
}

export function ReasonField({ path, act }: { readonly path: string; readonly act: PictureAct }) {
  return (
    <TextareaInput
      path={path}
      label={act.reasonLabel}
      required
      rows={3}
      value={act.reason}
      onChange={(event) => act.write(event.target.value)}
    />
  )
}
