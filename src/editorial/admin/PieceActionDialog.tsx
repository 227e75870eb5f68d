'use client'
import { Button, toast, useAuth, useTranslation } from '@payloadcms/ui'
import { useState } from 'react'
import { Dialog } from '../../admin/Dialog'
import { beginsHere } from '../../admin/firstStop'
import { sayDone } from '../../admin/undoToast'
import { dropUnsent, keepUnsent, unsentDraft } from '../../admin/unsentDrafts'
import { useSay } from '../../admin/useSay'
import { slugs } from '../../slugs'
import type { UnseenStep } from '../unseenSteps'
import { type Action, actions } from '../workflow'
import { ActionBrief } from './ActionBrief'
import { ActionFields, draftProblems, emptyDraft, requestBody } from './ActionFields'
import { type ActionDraft, consequenceOf, inputsFor, isDestructive, weightOf } from './actionForm'
import { ReasonList } from './BlockedActions'
import type { PieceStatus, Reason } from './pieceStatus'
import { postTransition } from './postTransition'
import { PublicOutcome, showsOutcome } from './public/PublicOutcome'
import { UnseenSteps } from './UnseenSteps'
import { type Undo, undoOf } from './undoRules'
import { words } from './words'

export interface PieceActionDialogProps {
  readonly action: Action
  readonly status: PieceStatus
  /** `/api/articles/…` */
  readonly address: string
  /** What this person has seen; a later one is refused. */
  readonly revision: number | null
  /** What has to be typed before a kill. */
  readonly confirmText: string
  /** The headline, or what stands for it. */
  readonly title?: string
  /** What is already known, such as the stage that a card was dropped on. */
  readonly given?: ActionDraft
  readonly onClose: () => void
  /** After the server has answered; the dialog is closed by then where it is done. */
  readonly onAnswered: (isDone: boolean) => Promise<void>
  /** Shows the piece as it stands now, after somebody else was first. */
  readonly onStartOver: () => Promise<void>
}

/** What somebody should be told before about open comments. */
const signing: ReadonlySet<Action> = new Set(['submit', 'approve', 'proofread', 'publish', 'schedule'])

/** Asks for what an action needs, takes it, and shows everything that stood in the way. It needs no form around it. */
export function PieceActionDialog(props: PieceActionDialogProps) {
  const { action, status, address, revision, confirmText, title, given, onClose, onAnswered, onStartOver } = props
  const { i18n } = useTranslation()
  const say = useSay()
  const { user } = useAuth()
  const place = { userId: String(user?.id), action, address }
  const [draft, setDraft] = useState<ActionDraft>(() => ({ ...emptyDraft(status), ...unsentDraft(place), ...given }))
  const [reasons, setReasons] = useState<readonly Reason[]>([])
  /** What others did meanwhile, once it has turned out that somebody was first. */
  const [unseen, setUnseen] = useState<readonly UnseenStep[] | null>(null)
  const [isBusy, setIsBusy] = useState(false)
  const inputs = inputsFor(action, { ...status, isArticle: address.startsWith(`/api/${slugs.articles}/`) })
  const label = say(actions[action].label)
  const consequence = consequenceOf(action, status)

  async function take(): Promise<void> {
    const lacking = draftProblems(draft, inputs, { confirmText, say })
    setReasons(lacking)
    if (lacking.length > 0) return
    setIsBusy(true)
    const body = { revision, ...requestBody(draft, inputs) }
    const answer = await postTransition({ address, action, language: i18n.language, body, say })
    setIsBusy(false)
    if (answer.isDone) {
      dropUnsent(place)
      showDone(answer.revision)
      onClose()
    } else {
      setReasons(answer.reasons)
      setUnseen(answer.isOvertaken ? answer.since : null)
    }
    await onAnswered(answer.isDone)
  }

  function showDone(revisionAfter: number | null): void {
    const undo = revisionAfter === null ? null : undoOf(action, status, draft)
    const message = `${say(words.done)}${label}`
    sayDone(message, undo && { label: say(undo.label), onUndo: () => void takeBack(undo, revisionAfter) })
  }

  /** Acts on the revision that the action left: whatever happened since is not undone by the way. */
  async function takeBack(undo: Undo, revisionAfter: number | null): Promise<void> {
    const body = { revision: revisionAfter, ...undo.body }
    const answer = await postTransition({ address, action: undo.action, language: i18n.language, body, say })
    if (answer.isDone) sayDone(`${say(words.undone)}${label}`, null)
    else for (const reason of answer.reasons) toast.error(reason.message)
    await onAnswered(true)
  }

  /** Escape closes the dialog and throws nothing away. */
  function write(typed: ActionDraft): void {
    keepUnsent(place, typed)
    setDraft(typed)
  }

  async function startOver(): Promise<void> {
    onClose()
    await onStartOver()
  }

  return (
    <Dialog
      slug={`action-${action}-${address}`}
      title={label}
      isWide={showsOutcome(action, status, address)}
      keepsWords
      onClose={onClose}
      onConfirm={() => void take()}
    >
      <ActionBrief action={action} status={status} address={address} title={title ?? ''} />
      {consequence && <p>{say(consequence)}</p>}
      {signing.has(action) &&
        status.warnings?.map(({ code, message }) => (
          <p key={code} className="piece-dialog__warning" role="status">
            {message}
          </p>
        ))}
      <PublicOutcome action={action} status={status} address={address} draft={draft} />
      <ActionFields inputs={inputs} status={status} draft={draft} confirmText={confirmText} onChange={write} />
      {reasons.length > 0 && (
        <div className="piece-dialog__problem" role="alert">
          <ReasonList reasons={reasons} onGo={onClose} />
          {unseen && <UnseenSteps address={address} steps={unseen} />}
        </div>
      )}
      <div className="piece-dialog__buttons">
        <Button
          buttonStyle="secondary"
          size="medium"
          margin={false}
          extraButtonProps={isDestructive(action) ? beginsHere : {}}
          onClick={onClose}
        >
          {say(words.cancel)}
        </Button>
        {unseen ? (
          <Button id="dialog-reload" size="medium" margin={false} onClick={() => void startOver()}>
            {say(words.reload)}
          </Button>
        ) : (
          <Button
            id="dialog-confirm"
            className={weightOf(action) === 'away' ? 'piece-dialog__away' : ''}
            size="medium"
            margin={false}
            disabled={isBusy}
            onClick={() => void take()}
          >
            {label}
          </Button>
        )}
      </div>
    </Dialog>
  )
}
