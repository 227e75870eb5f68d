'use client'
import { Button, TextInput, toast, useConfig, useTranslation } from '@payloadcms/ui'
import { useState } from 'react'
import { useSay } from '../../admin/useSay'
import { MomentField } from '../../newsroom/admin/MomentField'
import { slugs } from '../../slugs'
import { unfitToSign } from '../delegationRules'
import { type Colleague, type Shift, shiftWarnings } from '../dutyRules'
import { dutyWords } from './dutyWords'
import { NotOffered } from './NotOffered'
import { PersonSelect } from './PersonSelect'
import { send } from './send'

interface FormProps {
  readonly colleagues: readonly Colleague[]
  readonly shifts: readonly Shift[]
  readonly onEntered: () => void
}

export function RosterForm({ colleagues, shifts, onEntered }: FormProps) {
  const { config } = useConfig()
  const { i18n } = useTranslation()
  const say = useSay()
  const [user, setUser] = useState('')
  const [startsAt, setStartsAt] = useState('')
  const [endsAt, setEndsAt] = useState('')
  const [note, setNote] = useState('')
  const [problems, setProblems] = useState<readonly string[]>([])
  const isComplete = Boolean(user && startsAt && endsAt)
  const warnings = isComplete ? shiftWarnings({ userId: user, startsAt, endsAt }, { shifts, colleagues }) : []

  async function enter(): Promise<void> {
    const body = { user, startsAt, endsAt, note: note.trim() || null }
    const address = `${config.routes.api}/${slugs.dutyRoster}`
    const refused = await send({ address, method: 'POST', body, language: i18n.language })
    setProblems(refused)
    if (refused.length > 0) return
    toast.success(say(dutyWords.entered))
    setUser('')
    onEntered()
  }

  return (
    <fieldset className="duty__form">
      <legend>{say(dutyWords.newShift)}</legend>
      <PersonSelect
        path="roster-user"
        label={say(dutyWords.who)}
        people={colleagues.filter((colleague) => unfitToSign(colleague, 'duty') === null)}
        value={user}
        onChange={setUser}
      />
      <NotOffered id="roster-not-offered" title={dutyWords.notForDuty} candidates={colleagues} office="duty" />
      <MomentField
        path="roster-starts"
        label={say(dutyWords.starts)}
        required
        offersNow
        value={startsAt}
        onChange={setStartsAt}
      />
      <MomentField path="roster-ends" label={say(dutyWords.ends)} required value={endsAt} onChange={setEndsAt} />
      <TextInput
        path="roster-note"
        label={say(dutyWords.note)}
        value={note}
        onChange={(event: { target: { value: string } }) => setNote(event.target.value)}
      />
      {warnings.map((warning) => (
        <p key={warning.en} className="duty__warning" role="status">
          {say(warning)}
        </p>
      ))}
      {problems.map((problem) => (
        <p key={problem} className="piece-dialog__problem" role="alert">
          {problem}
        </p>
      ))}
      <Button id="roster-enter" size="medium" margin={false} disabled={!isComplete} onClick={() => void enter()}>
        {say(dutyWords.enter)}
      </Button>
    </fieldset>
  )
}
