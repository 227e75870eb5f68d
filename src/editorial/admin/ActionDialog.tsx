'use client'
import {
  Button,
  toast,
  useDocumentDrawerContext,
  useDocumentInfo,
  useForm,
  useRouteCache,
  useTranslation,
} from '@payloadcms/ui'
import { useState } from 'react'
import { type Action, actions } from '../workflow'
import { type ActionDraft, ActionFields, draftProblems, emptyDraft, requestBody } from './ActionFields'
import { consequenceOf, inputsFor, weightOf } from './actionForm'
import { ReasonList } from './BlockedActions'
import { Dialog } from './Dialog'
import type { PieceStatus, Reason } from './pieceStatus'
import { postTransition } from './postTransition'
import { usePieceStatus } from './usePieceStatus'
import { useSay } from './useSay'
import { words } from './words'

interface ActionDialogProps {
  readonly action: Action
  readonly onClose: () => void
}

/** Asks for what an action needs, takes it, and shows everything that stood in the way. */
export function ActionDialog({ action, onClose }: ActionDialogProps) {
  const { status } = usePieceStatus()
  return status ? <OpenDialog action={action} status={status} onClose={onClose} /> : null
}

function OpenDialog({ action, status, onClose }: ActionDialogProps & { readonly status: PieceStatus }) {
  const { id } = useDocumentInfo()
  const { address, revision, reload } = usePieceStatus()
  const { i18n } = useTranslation()
  const refresh = useRefresh()
  const confirmText = useConfirmText()
  const say = useSay()
  const [draft, setDraft] = useState<ActionDraft>(() => emptyDraft(status))
  const [reasons, setReasons] = useState<readonly Reason[]>([])
  const [isOvertaken, setIsOvertaken] = useState(false)
  const [isBusy, setIsBusy] = useState(false)
  const inputs = inputsFor(action, status)
  const label = say(actions[action].label)
  const consequence = consequenceOf(action, status)

  async function take(): Promise<void> {
    const lacking = draftProblems(draft, inputs, { confirmText, say })
    setReasons(lacking)
    if (lacking.length > 0 || !address) return
    setIsBusy(true)
    const body = { revision, ...requestBody(draft, inputs) }
    const answer = await postTransition({ address, action, language: i18n.language, body, say })
    setIsBusy(false)
    if (answer.isDone) {
      toast.success(`${say(words.done)}${label}`)
      onClose()
      await refresh()
    } else {
      setReasons(answer.reasons)
      setIsOvertaken(answer.isOvertaken)
    }
    await reload()
  }

  async function startOver(): Promise<void> {
    onClose()
    await refresh()
  }

  return (
    <Dialog slug={`action-${action}-${id}`} title={label} onClose={onClose}>
      {consequence && <p>{say(consequence)}</p>}
      <ActionFields inputs={inputs} status={status} draft={draft} confirmText={confirmText} onChange={setDraft} />
      {reasons.length > 0 && (
        <div className="piece-dialog__problem" role="alert">
          <ReasonList reasons={reasons} onGo={onClose} />
        </div>
      )}
      <div className="piece-dialog__buttons">
        <Button buttonStyle="secondary" size="medium" margin={false} onClick={onClose}>
          {say(words.cancel)}
        </Button>
        {isOvertaken ? (
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

/** Shows the document as it stands on the server; the dialog opens on a saved form only, so nothing typed is lost. */
function useRefresh(): () => Promise<void> {
  const { address } = usePieceStatus()
  const { reset } = useForm()
  const { clearRouteCache } = useRouteCache()
  const { drawerSlug } = useDocumentDrawerContext()
  return async () => {
    if (!drawerSlug) return clearRouteCache()
    // A drawer is not part of the page's route: its form is filled anew.
    const response = await fetch(`${address}?depth=0&draft=true`)
    if (response.ok) await reset(await response.json())
  }
}

/** What has to be typed before a kill: the slugline, or what stands for it; long captions are cut. */
function useConfirmText(): string {
  const { title, id } = useDocumentInfo()
  const { getData } = useForm()
  const { slugline } = getData()
  const text = typeof slugline === 'string' && slugline ? slugline : title || String(id)
  return text.slice(0, 20).trim()
}
