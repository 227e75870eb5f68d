'use client'
import { Button, SelectInput, TextareaInput, TextInput, useConfig, useTranslation } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import type { Bilingual } from '../../language'
import { useTimeZone } from '../../newsroom/admin/useNewsroomTime'
import { fieldTimeOf, momentOfField, quickTimes, writtenTime } from '../../newsroom/newsroomTimeRules'
import { newsroomSettingsSlug, slugs } from '../../slugs'
import { type ActionDraft, type ActionInput, type Option, returnOptions, trackOptions } from './actionForm'
import type { PieceStatus, Reason } from './pieceStatus'
import { useSay } from './useSay'
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
export function requestBody(draft: ActionDraft, inputs: readonly ActionInput[]): Record<string, string> {
  const names = new Set(inputs.map(({ name }) => name))
  if (draft.kind === 'notice') names.add('note')
  names.delete('confirm')
  const entries = [...names].flatMap((name) => (draft[name]?.trim() ? [[name, draft[name]] as const] : []))
  return Object.fromEntries(entries)
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
  return (
    <div className="piece-dialog__fields">
      {shown.map((input) => (
        <Field
          key={input.name}
          input={input}
          status={status}
          confirmText={confirmText}
          value={draft[input.name] ?? ''}
          onChange={(value) => onChange({ ...draft, [input.name]: value })}
        />
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
      return <Moment {...common} onChange={onChange} />
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

function Choice({ path, options, onChange, ...rest }: ChoiceProps & { readonly options: readonly Option[] }) {
  const say = useSay()
  return (
    <SelectInput
      {...rest}
      path={path}
      name={path}
      isClearable={false}
      placeholder={say(words.choose)}
      options={options.map((option) => ({ value: option.value, label: say(option.label) }))}
      onChange={(chosen) => onChange(Array.isArray(chosen) ? '' : String(chosen?.value ?? ''))}
    />
  )
}

function TrackChoice({ status, ...rest }: ChoiceProps & { readonly status: PieceStatus }) {
  const settings = useAnswer<{ urgentTrackIsOn?: boolean }>(`/globals/${newsroomSettingsSlug}?depth=0`)
  return <Choice {...rest} options={trackOptions(status, settings?.urgentTrackIsOn === true)} />
}

/** Accounts in service; a newsroom has tens of people, the API gives a hundred at once. */
function ColleagueChoice(props: ChoiceProps) {
  const people = useAnswer<{ docs: { id: string; name: string; suspended?: boolean }[] }>(
    `/${slugs.users}?depth=0&limit=100&sort=name`,
  )
  const inService = people?.docs.filter(({ suspended }) => !suspended) ?? []
  return <Choice {...props} options={inService.map(({ id, name }) => ({ value: id, label: { zh: name, en: name } }))} />
}

/** A moment by the newsroom's clock, typed or taken from the usual ones. */
function Moment({ path, label, required, value, onChange }: ChoiceProps) {
  const timeZone = useTimeZone()
  const say = useSay()
  const id = `field-${path}`
  return (
    <div className="field-type piece-dialog__moment">
      <label className="field-label" htmlFor={id}>
        {label}
        {required && <span className="required">*</span>}
      </label>
      <input
        id={id}
        type="datetime-local"
        value={value ? fieldTimeOf(value, timeZone) : ''}
        onChange={(event) => onChange(momentOfField(event.target.value, timeZone) ?? '')}
      />
      <div className="piece-dialog__quick">
        {quickTimes(new Date(), timeZone).map(({ label: name, at }) => (
          <Button
            key={name.en}
            className="piece-dialog__quick-choice"
            buttonStyle="pill"
            size="small"
            margin={false}
            onClick={() => onChange(at)}
          >
            {say(name)}
          </Button>
        ))}
      </div>
      <p className="field-description">
        {`${say(words.newsroomClock)} ${timeZone}`}
        {value && (
          <strong>{` · ${writtenTime(value, timeZone)} ${weekday(value, timeZone, say(words.locale))}`}</strong>
        )}
      </p>
    </div>
  )
}

function weekday(iso: string, timeZone: string, locale: string): string {
  return new Intl.DateTimeFormat(locale, { weekday: 'short', timeZone }).format(new Date(iso))
}

/** The answer of a GET of the API, once it is there. */
function useAnswer<T>(path: string): T | null {
  const { config } = useConfig()
  const { i18n } = useTranslation()
  const [answer, setAnswer] = useState<T | null>(null)
  const address = `${config.routes.api}${path}`
  useEffect(() => {
    const controller = new AbortController()
    fetch(address, { headers: { 'Accept-Language': i18n.language }, signal: controller.signal })
      .then(async (response) => {
        // The product's own API; what is read of it is declared at the call.
        if (response.ok) setAnswer((await response.json()) as T)
      })
      .catch(() => undefined)
    return () => controller.abort()
  }, [address, i18n.language])
  return answer
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
