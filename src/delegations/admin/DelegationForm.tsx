'use client'
import { Button, CheckboxInput, TextInput, toast, useConfig, useTranslation } from '@payloadcms/ui'
import { useState } from 'react'
import { useSay } from '../../admin/useSay'
import { ChoiceField } from '../../newsroom/admin/ChoiceField'
import { MomentField } from '../../newsroom/admin/MomentField'
import { hasRole, isRole, roles } from '../../roles'
import { slugs } from '../../slugs'
import { unfitToSign } from '../delegationRules'
import { type Colleague, delegationWarnings, type Lent, type Me } from '../dutyRules'
import { dutyWords } from './dutyWords'
import { NotOffered } from './NotOffered'
import { PersonSelect } from './PersonSelect'
import { send } from './send'

interface FormProps {
  readonly me: Me
  readonly colleagues: readonly Colleague[]
  readonly lent: readonly Lent[]
  readonly onGranted: () => void
}

/** 我不在时由谁代签: to whom, with which role, from when until when, and why. */
export function DelegationForm({ me, colleagues, lent, onGranted }: FormProps) {
  const { config } = useConfig()
  const { i18n } = useTranslation()
  const say = useSay()
  const ownRoles = me.roles.filter((role) => role !== 'admin')
  const isAdmin = hasRole(me, 'admin')
  const [from, setFrom] = useState(me.id)
  const [to, setTo] = useState('')
  const [role, setRole] = useState<string>(ownRoles[0] ?? '')
  const [startsAt, setStartsAt] = useState(() => new Date().toISOString())
  const [endsAt, setEndsAt] = useState('')
  const [reason, setReason] = useState('')
  const [isAway, setIsAway] = useState(true)
  const [problems, setProblems] = useState<readonly string[]>([])
  const isForMe = from === me.id
  const offeredRoles = isForMe ? ownRoles : delegable
  const isComplete = Boolean(from && to && role && startsAt && endsAt && reason.trim())
  const office = isRole(role) ? role : null
  const draft = { fromId: from, toId: to, role, startsAt, endsAt }
  const candidates = colleagues.filter(({ id }) => id !== from && id !== me.id)
  const warnings = to && endsAt ? delegationWarnings(draft, { lent, colleagues }) : []

  if (ownRoles.length === 0 && !isAdmin) return null

  /** Whoever cannot hold the new role is no longer offered, and so not chosen either. */
  function chooseRole(chosen: string): void {
    setRole(chosen)
    const delegate = colleagues.find(({ id }) => id === to)
    if (delegate && isRole(chosen) && unfitToSign(delegate, chosen)) setTo('')
  }

  async function grant(): Promise<void> {
    const api = config.routes.api
    const language = i18n.language
    const body = { from, to, role, startsAt, endsAt, reason: reason.trim() }
    const refused = await send({ address: `${api}/${slugs.delegations}`, method: 'POST', body, language })
    const away = isForMe && isAway && refused.length === 0
    const notAway = away
      ? await send({
          address: `${api}/${slugs.users}/${me.id}`,
          method: 'PATCH',
          body: { awayUntil: endsAt },
          language,
        })
      : []
    setProblems([...refused, ...notAway])
    if (refused.length > 0) return
    toast.success(say(dutyWords.granted))
    setTo('')
    setReason('')
    onGranted()
  }

  return (
    <fieldset className="duty__form">
      <legend>{say(dutyWords.newDelegation)}</legend>
      {isAdmin && (
        <PersonSelect
          path="duty-from"
          label={say(dutyWords.principal)}
          people={colleagues.filter(({ isSuspended }) => !isSuspended)}
          value={from}
          onChange={setFrom}
        />
      )}
      <PersonSelect
        path="duty-to"
        label={say(dutyWords.delegate)}
        people={candidates.filter((candidate) => unfitToSign(candidate, office) === null)}
        value={to}
        onChange={setTo}
      />
      <NotOffered id="duty-not-offered" title={dutyWords.notOffered} candidates={candidates} office={office} />
      <ChoiceField
        path="duty-role"
        label={say(dutyWords.role)}
        required
        placeholder={say(dutyWords.choose)}
        value={role}
        options={offeredRoles.map((value) => ({ value, label: say(roles[value]) }))}
        onChange={chooseRole}
      />
      <MomentField
        path="duty-starts"
        label={say(dutyWords.starts)}
        required
        offersNow
        value={startsAt}
        onChange={setStartsAt}
      />
      <MomentField path="duty-ends" label={say(dutyWords.ends)} required value={endsAt} onChange={setEndsAt} />
      <TextInput
        path="duty-reason"
        label={say(dutyWords.reason)}
        required
        value={reason}
        onChange={(event: { target: { value: string } }) => setReason(event.target.value)}
      />
      {isForMe && (
        <CheckboxInput
          id="duty-away"
          label={say(dutyWords.alsoAway)}
          checked={isAway}
          onToggle={() => setIsAway(!isAway)}
        />
      )}
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
      <Button id="duty-grant" size="medium" margin={false} disabled={!isComplete} onClick={() => void grant()}>
        {say(dutyWords.grant)}
      </Button>
    </fieldset>
  )
}

const delegable = ['chiefEditor', 'deskHead', 'editor', 'proofreader', 'reporter', 'photographer'] as const
