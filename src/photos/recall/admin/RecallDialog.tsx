'use client'
import { TextInput } from '@payloadcms/ui'
import { useState } from 'react'
import { beginsHere } from '../../../admin/firstStop'
import { useSay } from '../../../admin/useSay'
import { words as dialogWords } from '../../../admin/words'
import { confirmTextOf } from '../../../editorial/admin/pieceStatus'
import { PictureActDialog, ReasonField } from '../../admin/act/PictureActDialog'
import { usePictureAct } from '../../admin/act/usePictureAct'
import { RecallConsequences } from './RecallConsequences'
import type { ToldUsage } from './usePictureUsage'
import { words } from './words'

interface RecallDialogProps {
  readonly id: string
  readonly usage: ToldUsage
  readonly kind: 'recall' | 'lift'
  readonly onClose: () => void
  readonly onDone: () => void
}

/** Takes a picture back, or lifts that: what it will do, why, and for the first the name of the picture typed out. */
export function RecallDialog({ id, usage, kind, onClose, onDone }: RecallDialogProps) {
  const say = useSay()
  const isRecall = kind === 'recall'
  const act = usePictureAct({
    id,
    action: isRecall ? 'recall' : 'lift-recall',
    reasonLabel: isRecall ? words.reason : words.liftReason,
    doneText: isRecall ? words.done : words.lifted,
    onClose,
    onDone,
  })
  const [confirmation, setConfirmation] = useState('')
  const confirmText = confirmTextOf(usage.name)
  const title = say(isRecall ? words.recall : words.lift)
  const isConfirmed = !isRecall || confirmation.trim() === confirmText
  const take = () =>
    void act.take([
      ...act.reasonLacking,
      ...(isConfirmed ? [] : [`${say(words.confirm)}：${say(dialogWords.confirmDiffers)}`]),
    ])

  return (
    <PictureActDialog
      slug={`picture-${kind}-${id}`}
      title={title}
      act={act}
      confirmLabel={title}
      isAway={isRecall}
      onConfirm={take}
      onClose={onClose}
    >
      <p>{say(isRecall ? words.recallText : words.liftText)}</p>
      {isRecall && <RecallConsequences usage={usage} />}
      <div className="piece-dialog__fields">
        <div {...(act.reason ? {} : beginsHere)}>
          <ReasonField path={`picture-${kind}-reason`} act={act} />
        </div>
        {isRecall && (
          <div {...(act.reason ? beginsHere : {})}>
            <p className="piece-dialog__confirm">
              {say(dialogWords.typeToConfirm)} <strong>{confirmText}</strong>
            </p>
            <TextInput
              path="picture-recall-confirm"
              label={say(words.confirm)}
              required
              value={confirmation}
              onChange={(event: { target: { value: string } }) => setConfirmation(event.target.value)}
            />
          </div>
        )}
      </div>
    </PictureActDialog>
  )
}
