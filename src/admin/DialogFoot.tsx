'use client'
import { Button } from '@payloadcms/ui'

interface DialogFootProps {
  /** What stood in the way the last time. */
  readonly problems?: readonly string[]
  readonly cancel: string
  readonly onCancel: () => void
  readonly confirmId: string
  readonly confirm: string
  readonly isDisabled?: boolean
  readonly onConfirm: () => void
}

/** The end of a window that asks before something is done: what stood in the way, the way back, and the act itself. */
export function DialogFoot(props: DialogFootProps) {
  const { problems = [], cancel, onCancel, confirmId, confirm, isDisabled = false, onConfirm } = props
  return (
    <>
      {problems.length > 0 && (
        <p className="piece-dialog__problem" role="alert">
          {problems.join(' ')}
        </p>
      )}
      <div className="piece-dialog__buttons">
        <Button buttonStyle="secondary" size="medium" margin={false} onClick={onCancel}>
          {cancel}
        </Button>
        <Button id={confirmId} size="medium" margin={false} disabled={isDisabled} onClick={onConfirm}>
          {confirm}
        </Button>
      </div>
    </>
  )
}
