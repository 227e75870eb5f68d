'use client'
import { Button, TextareaInput, TextInput, toast, useAuth, useConfig, useTranslation } from '@payloadcms/ui'
import { useState } from 'react'
import { Dialog } from '../../../editorial/admin/Dialog'
import { beginsHere } from '../../../editorial/admin/firstStop'
import { confirmTextOf } from '../../../editorial/admin/pieceStatus'
import { dropUnsent, keepUnsent, unsentDraft } from '../../../editorial/admin/unsentDrafts'
import { useSay } from '../../../editorial/admin/useSay'
import { words as dialogWords } from '../../../editorial/admin/words'
import { slugs } from '../../../slugs'
import { postPictureAct } from '../../admin/postPictureAct'
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
  const { i18n } = useTranslation()
  const { config } = useConfig()
  const { user } = useAuth()
  const place = { userId: String(user?.id), action: `picture-${kind}`, address: `/${slugs.media}/${id}` }
  const [reason, setReason] = useState(() => unsentDraft(place).reason ?? '')
  const [confirmation, setConfirmation] = useState('')
  const [problems, setProblems] = useState<readonly string[]>([])
  const [isBusy, setIsBusy] = useState(false)
  const isRecall = kind === 'recall'
  const confirmText = confirmTextOf(usage.name)
  const title = say(isRecall ? words.recall : words.lift)

  function write(text: string): void {
    keepUnsent(place, { reason: text })
    setReason(text)
  }

  async function take(): Promise<void> {
    if (isBusy) return
    const lacking = [
      ...(reason.trim() ? [] : [`${say(isRecall ? words.reason : words.liftReason)}：${say(dialogWords.toPast)}`]),
      ...(!isRecall || confirmation.trim() === confirmText
        ? []
        : [`${say(words.confirm)}：${say(dialogWords.confirmDiffers)}`]),
    ]
    setProblems(lacking)
    if (lacking.length > 0) return
    setIsBusy(true)
    const desk = { api: config.routes.api, language: i18n.language }
    const action = isRecall ? 'recall' : 'lift-recall'
    const refused = await postPictureAct(desk, { id, action, data: { reason }, say })
    setIsBusy(false)
    setProblems(refused)
    if (refused.length > 0) return
    dropUnsent(place)
    toast.success(say(isRecall ? words.done : words.lifted))
    onClose()
    onDone()
  }

  return (
    <Dialog slug={`picture-${kind}-${id}`} title={title} onClose={onClose} onConfirm={() => void take()}>
      <p>{say(isRecall ? words.recallText : words.liftText)}</p>
      {isRecall && <RecallConsequences usage={usage} />}
      <div className="piece-dialog__fields">
        <div {...(reason ? {} : beginsHere)}>
          <TextareaInput
            path={`picture-${kind}-reason`}
            label={say(isRecall ? words.reason : words.liftReason)}
            required
            rows={3}
            value={reason}
            onChange={(event) => write(event.target.value)}
          />
        </div>
        {isRecall && (
          <div {...(reason ? beginsHere : {})}>
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
      {problems.length > 0 && (
        <div className="piece-dialog__problem" role="alert">
          <ul className="reason-list">
            {problems.map((problem) => (
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
          className={isRecall ? 'piece-dialog__away' : ''}
          size="medium"
          margin={false}
          disabled={isBusy}
          onClick={() => void take()}
        >
          {title}
        </Button>
      </div>
    </Dialog>
  )
}
