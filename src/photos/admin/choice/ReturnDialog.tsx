'use client'
import { Button } from '@payloadcms/ui'
import { Dialog } from '../../../admin/Dialog'
import { useSay } from '../../../admin/useSay'
import { useUnsentReason } from '../../../admin/useUnsentReason'
import { longestReason } from '../../desk/deskStateRules'
import { choiceWords } from './choiceWords'

interface ReturnDialogProps {
  /** The pictures that go back. */
  readonly ids: readonly string[]
  readonly isBusy: boolean
  readonly problem: string
  /** Gives whether they went back. */
  readonly onReturn: (reason: string) => Promise<boolean>
  readonly onClose: () => void
}

/** Pictures go back with a reason, which their photographer reads. */
export function ReturnDialog({ ids, isBusy, problem, onReturn, onClose }: ReturnDialogProps) {
  const say = useSay()
  const { reason, write, drop } = useUnsentReason('return-pictures', [...ids].sort().join(' '))
  const canReturn = reason.trim() !== '' && !isBusy

  async function giveBack(): Promise<void> {
    if (canReturn && (await onReturn(reason))) drop()
  }

  return (
    <Dialog
      slug="return-pictures"
      title={`${say(choiceWords.returnTitle)}（${ids.length}）`}
      keepsWords
      onClose={onClose}
      onConfirm={() => void giveBack()}
    >
      <label className="photo-choice__reason">
        <span>{say(choiceWords.reason)}</span>
        <textarea
          name="reason"
          rows={3}
          maxLength={longestReason}
          value={reason}
          onChange={(event) => write(event.target.value)}
        />
      </label>
      <p className="picture-desk__problem" role="alert">
        {problem}
      </p>
      <div className="piece-dialog__buttons">
        <Button buttonStyle="secondary" size="medium" margin={false} onClick={onClose}>
          {say(choiceWords.cancel)}
        </Button>
        <Button
          id="return-pictures-confirm"
          size="medium"
          margin={false}
          disabled={!canReturn}
          onClick={() => void giveBack()}
        >
          {say(choiceWords.confirm)}
        </Button>
      </div>
    </Dialog>
  )
}
