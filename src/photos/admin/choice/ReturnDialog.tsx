'use client'
import { Button } from '@payloadcms/ui'
import { useState } from 'react'
import { Dialog } from '../../../editorial/admin/Dialog'
import { useSay } from '../../../editorial/admin/useSay'
import { longestReason } from '../../desk/deskStateRules'
import { choiceWords } from './choiceWords'

interface ReturnDialogProps {
  readonly count: number
  readonly isBusy: boolean
  readonly problem: string
  readonly onReturn: (reason: string) => void
  readonly onClose: () => void
}

/** Pictures go back with a reason, which their photographer reads. */
export function ReturnDialog({ count, isBusy, problem, onReturn, onClose }: ReturnDialogProps) {
  const say = useSay()
  const [reason, setReason] = useState('')
  const canReturn = reason.trim() !== '' && !isBusy
  return (
    <Dialog
      slug="return-pictures"
      title={`${say(choiceWords.returnTitle)}（${count}）`}
      onClose={onClose}
      onConfirm={() => canReturn && onReturn(reason)}
    >
      <label className="photo-choice__reason">
        <span>{say(choiceWords.reason)}</span>
        <textarea
          name="reason"
          rows={3}
          maxLength={longestReason}
          value={reason}
          onChange={(event) => setReason(event.target.value)}
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
          onClick={() => onReturn(reason)}
        >
          {say(choiceWords.confirm)}
        </Button>
      </div>
    </Dialog>
  )
}
