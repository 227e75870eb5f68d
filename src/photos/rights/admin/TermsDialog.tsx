'use client'
import { Button, TextareaInput, toast, useAuth, useConfig, useTranslation } from '@payloadcms/ui'
import { useState } from 'react'
import { Dialog } from '../../../editorial/admin/Dialog'
import { beginsHere } from '../../../editorial/admin/firstStop'
import { dropUnsent, keepUnsent, unsentDraft } from '../../../editorial/admin/unsentDrafts'
import { useSay } from '../../../editorial/admin/useSay'
import { words as dialogWords } from '../../../editorial/admin/words'
import { ChoiceField } from '../../../newsroom/admin/ChoiceField'
import { MomentField } from '../../../newsroom/admin/MomentField'
import { slugs } from '../../../slugs'
import { postPictureAct } from '../../admin/postPictureAct'
import { isPictureRights } from '../../rightsRules'
import { pictureRights } from '../../vocabulary'
import type { ToldTerms } from '../endpoints'
import { hasChanged, isHeldBack, isLooser, looseningDenied, type ShowingTerms } from '../rightsChangeRules'
import { words } from './words'

interface TermsDialogProps {
  readonly id: string
  readonly terms: ToldTerms
  readonly onClose: () => void
  readonly onDone: () => void
}

/** Changes whether and from when on readers see a picture: what it will do, and why. */
export function TermsDialog({ id, terms, onClose, onDone }: TermsDialogProps) {
  const say = useSay()
  const { i18n } = useTranslation()
  const { config } = useConfig()
  const { user } = useAuth()
  const place = { userId: String(user?.id), action: 'picture-terms', address: `/${slugs.media}/${id}` }
  const [wanted, setWanted] = useState<ShowingTerms>({ rights: terms.rights, embargoUntil: terms.embargoUntil })
  const [reason, setReason] = useState(() => unsentDraft(place).reason ?? '')
  const [problems, setProblems] = useState<readonly string[]>([])
  const [isBusy, setIsBusy] = useState(false)
  const { rights, embargoUntil } = wanted
  const now = new Date()
  const isDenied = isLooser(terms, wanted, now) && !terms.mayLoosen
  const effect = effectOf(terms, wanted, now)

  function choose(change: Partial<ShowingTerms>): void {
    setWanted({ ...wanted, ...change })
    setProblems([])
  }

  function write(text: string): void {
    keepUnsent(place, { reason: text })
    setReason(text)
  }

  async function take(): Promise<void> {
    if (isBusy) return
    const lacking = [
      ...(hasChanged(terms, wanted) ? [] : [say(words.unchanged)]),
      ...(isDenied ? [say(looseningDenied.message)] : []),
      ...(reason.trim() ? [] : [`${say(words.reason)}：${say(dialogWords.toPast)}`]),
    ]
    setProblems(lacking)
    if (lacking.length > 0) return
    setIsBusy(true)
    const data = { ...(rights === null ? {} : { rights }), embargoUntil, reason }
    const desk = { api: config.routes.api, language: i18n.language }
    const refused = await postPictureAct(desk, { id, action: 'rights', data, say })
    setIsBusy(false)
    setProblems(refused)
    if (refused.length > 0) return
    dropUnsent(place)
    toast.success(say(words.done))
    onClose()
    onDone()
  }

  return (
    <Dialog slug={`picture-terms-${id}`} title={say(words.change)} onClose={onClose} onConfirm={() => void take()}>
      <p>{say(words.text)}</p>
      <div className="piece-dialog__fields">
        <div {...beginsHere}>
          <ChoiceField
            path="picture-terms-rights"
            label={say(words.rights)}
            placeholder={say(words.unsettled)}
            value={rights ?? ''}
            options={Object.entries(pictureRights).map(([value, label]) => ({ value, label: say(label) }))}
            onChange={(value) => choose({ rights: isPictureRights(value) ? value : null })}
          />
        </div>
        <div>
          <MomentField
            path="picture-terms-embargo"
            label={say(words.embargo)}
            value={embargoUntil ?? ''}
            onChange={(value) => choose({ embargoUntil: value || null })}
          />
          {embargoUntil !== null && (
            <Button buttonStyle="secondary" size="small" margin={false} onClick={() => choose({ embargoUntil: null })}>
              {say(words.noEmbargo)}
            </Button>
          )}
        </div>
        <TextareaInput
          path="picture-terms-reason"
          label={say(words.reason)}
          required
          rows={3}
          value={reason}
          onChange={(event) => write(event.target.value)}
        />
      </div>
      {isDenied && <p className="piece-dialog__warning">{say(looseningDenied.message)}</p>}
      {effect && !isDenied && <p className="piece-dialog__warning">{say(effect)}</p>}
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
        <Button id="dialog-confirm" size="medium" margin={false} disabled={isBusy} onClick={() => void take()}>
          {say(words.save)}
        </Button>
      </div>
    </Dialog>
  )
}

/** What readers will notice; null where that is nothing. */
function effectOf(before: ShowingTerms, after: ShowingTerms, now: Date) {
  if (isHeldBack(before, now) === isHeldBack(after, now)) return null
  return isHeldBack(after, now) ? words.hides : words.shows
}
