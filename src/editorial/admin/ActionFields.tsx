'use client'
import { CheckboxInput, TextareaInput, TextInput } from '@payloadcms/ui'
import { beginsHere } from '../../admin/firstStop'
import { useAnswer } from '../../admin/useAnswer'
import { useSay } from '../../admin/useSay'
import type { Bilingual } from '../../language'
import { ChoiceField } from '../../newsroom/admin/ChoiceField'
import { MomentField } from '../../newsroom/admin/MomentField'
import { newsroomSettingsSlug, slugs } from '../../slugs'
import { trackText } from '../trackRules'
import { isTrack } from '../workflow'
import {
  type ActionDraft,
  type ActionInput,
  type InputName,
  type Option,
  returnOptions,
  trackOptions,
} from './actionForm'
import { HoldOrder } from './HoldOrder'
import { lacksDuty, type PieceStatus, type Reason } from './pieceStatus'
import { NobodyOnDuty } from './UrgentNotes'
import { words } from './words'

export function emptyDraft({ correction }: PieceStatus): ActionDraft {
  return correction?.note ? { note: correction.note } : {}
}

interface Checks {
  readonly confirmText: string
  readonly say: (text: Bilingual) => string
}

/** What is still missing before the server is asked. */
export function draftProblems(
  draft: ActionDraft,
  inputs: readonly ActionInput[],
  { confirmText, say }: Checks,
): Reason[] {
  return inputs.flatMap(({ name, isRequired, label }) => {
    const value = draft[name]?.trim() ?? ''
    if (name === 'confirm' && value !== confirmText)
      return [{ code: name, message: `${say(label)}：${say(words.confirmDiffers)}` }]
    return isRequired && !value ? [{ code: name, message: `${say(label)}：${say(words.toPast)}` }] : []
  })
}

/** The fields of the request; the typed confirmation stays here. */
export function requestBody(draft: ActionDraft, inputs: readonly ActionInput[]): Record<string, string | boolean> {
  const names = new Set(inputs.map(({ name }) => name))
  if (draft.kind === 'notice') names.add('note')
  names.delete('confirm')
  const entries = [...names].flatMap((name) =>
    draft[name]?.trim() ? [[name, sentValue(name, draft[name])] as const] : [],
  )
  return Object.fromEntries(entries)
}

/** A box that is ticked is no text. */
function sentValue(name: InputName, text: string): string | boolean {
  return name === 'holdSeen' || name === 'renewAddress' ? true : text
}

interface ActionFieldsProps {
  readonly inputs: readonly ActionInput[]
  readonly status: PieceStatus
  readonly draft: ActionDraft
  readonly confirmText: string
  readonly onChange: (draft: ActionDraft) => void
}

export function ActionFields({ inputs, status, draft, confirmText, onChange }: ActionFieldsProps) {
  const shown = draft.kind === 'notice' ? [...inputs, publicNote] : inputs
  const lacking = shown.find(({ name, isRequired }) => isRequired && !draft[name])
  return (
    <div className="piece-dialog__fields">
      {shown.map((input) => (
        <div key={input.name} {...(input === lacking ? beginsHere : {})}>
          <Field
            input={input}
            status={status}
            confirmText={confirmText}
            value={draft[input.name] ?? ''}
            onChange={(value) => onChange({ ...draft, [input.name]: value })}
          />
        </div>
      ))}
    </div>
  )
}

interface FieldProps {
  readonly input: ActionInput
  readonly status: PieceStatus
  readonly confirmText: string
  readonly value: string
  readonly onChange: (value: string) => void
}

function Field({ input, status, confirmText, value, onChange }: FieldProps) {
  const { name, isRequired } = input
  const say = useSay()
  const label = say(input.label)
  const common = { path: `action-${name}`, label, required: isRequired, value }
  switch (name) {
    case 'to':
      return <Choice {...common} options={returnOptions(status)} onChange={onChange} />
    case 'track':
      return <TrackChoice {...common} status={status} onChange={onChange} />
    case 'kind':
      return <Choice {...common} options={correctionKinds} onChange={onChange} />
    case 'assignee':
      return <ColleagueChoice {...common} onChange={onChange} />
    case 'publishAt':
    case 'dueAt':
      return <MomentField {...common} onChange={onChange} />
    case 'holdSeen':
      return (
        <div className="piece-dialog__problem hold-order">
          {status.held && <HoldOrder held={status.held} />}
          <CheckboxInput
            id="action-holdSeen"
            name="action-holdSeen"
            label={label}
            required
            checked={value !== ''}
            onToggle={() => onChange(value === '' ? 'seen' : '')}
          />
        </div>
      )
    case 'renewAddress':
      return (
        <CheckboxInput
          id="action-renewAddress"
          name="action-renewAddress"
          label={label}
          checked={value !== ''}
          onToggle={() => onChange(value === '' ? 'renew' : '')}
        />
      )
    case 'confirm':
      return (
        <>
          <p className="piece-dialog__confirm">
            {say(words.typeToConfirm)} <strong>{confirmText}</strong>
          </p>
          <TextInput {...common} onChange={(event: { target: { value: string } }) => onChange(event.target.value)} />
        </>
      )
    default:
      return <TextareaInput {...common} rows={3} onChange={(event) => onChange(event.target.value)} />
  }
}

interface ChoiceProps {
  readonly path: string
  readonly label: string
  readonly required: boolean
  readonly value: string
  readonly onChange: (value: string) => void
}

function Choice({ options, ...rest }: ChoiceProps & { readonly options: readonly Option[] }) {
  const say = useSay()
  return (
    <ChoiceField
      {...rest}
      placeholder={say(words.choose)}
      options={options.map(({ value, label, isOff }) => ({
        value,
        isOff,
        label: isOff ? `${say(label)}（${say(words.trackOff)}）` : say(label),
      }))}
    />
  )
}

function TrackChoice({ status, ...rest }: ChoiceProps & { readonly status: PieceStatus }) {
  const { answer: settings } = useAnswer<{ urgentTrackIsOn?: boolean }>(`/globals/${newsroomSettingsSlug}?depth=0`)
  const say = useSay()
  const options = trackOptions(status, settings?.urgentTrackIsOn === true)
  return (
    <>
      <Choice {...rest} options={options} />
      <ul className="piece-dialog__list">
        {options.map(({ value }) => isTrack(value) && <li key={value}>{say(trackText(value))}</li>)}
        {settings && options.some(({ isOff }) => isOff) && <li>{say(words.urgentIsOff)}</li>}
      </ul>
      {rest.value === 'urgent' && lacksDuty({ track: 'urgent', onDuty: status.onDuty ?? null }) && (
        <NobodyOnDuty className="piece-dialog__warning" />
      )}
    </>
  )
}

/** Accounts in service; a newsroom has tens of people, the API gives a hundred at once. */
function ColleagueChoice(props: ChoiceProps) {
  const { answer: people } = useAnswer<{ docs: { id: string; name: string; suspended?: boolean }[] }>(
    `/${slugs.users}?depth=0&limit=100&sort=name`,
  )
  const inService = people?.docs.filter(({ suspended }) => !suspended) ?? []
  return <Choice {...props} options={inService.map(({ id, name }) => ({ value: id, label: { zh: name, en: name } }))} />
}

const publicNote: ActionInput = {
  name: 'note',
  isRequired: false,
  label: { zh: '给读者看的更正说明（可发布时再写）', en: 'Note to readers (may wait for publication)' },
}

const correctionKinds: readonly Option[] = [
  { value: 'minor', label: words.correctionMinor },
  { value: 'notice', label: words.correctionNotice },
]
