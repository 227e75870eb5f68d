'use client'
import { filled } from '../../../admin/filled'
import { useSay } from '../../../admin/useSay'
import { addresses } from '../../../delivery/addresses'
import type { EnterableContest } from '../enteringRules'
import { describedBy, FieldProblems } from './EntryField'
import type { EntryDraft, Field } from './entryDraftRules'
import { words } from './words'

interface ConsentsProps {
  readonly contest: EnterableContest
  readonly draft: EntryDraft
  readonly problemsOf: (field: Field) => readonly string[]
  readonly onChange: (changed: Partial<EntryDraft>) => void
}

/** The rules, and what has to be confirmed. */
export function Consents({ contest, draft, problemsOf, onChange }: ConsentsProps) {
  const say = useSay()
  const { id, rules, rulesVersion: version, minAge } = contest
  const consents = [
    { field: 'acceptsRules', text: filled(say(words.acceptsRules), { version }) },
    { field: 'isOfAge', text: minAge === null ? say(words.isOfAge) : filled(say(words.isOfAgeOf), { age: minAge }) },
    { field: 'hasRights', text: say(words.hasRights) },
  ] as const
  return (
    <>
      <details className="enter-form__rules">
        <summary>{filled(say(words.rules), { version })}</summary>
        <p>{rules}</p>
        <a href={addresses.contest(id)} target="_blank" rel="noreferrer">
          {say(words.rulesOnSite)}
        </a>
      </details>
      {consents.map(({ field, text }) => (
        <div key={field} className="enter-form__consent">
          <input
            id={`enter-${field}`}
            type="checkbox"
            required
            checked={draft[field]}
            aria-invalid={problemsOf(field).length > 0}
            aria-describedby={describedBy(`enter-${field}`, {
              hasHint: false,
              hasProblems: problemsOf(field).length > 0,
            })}
            onChange={({ target }) => onChange({ [field]: target.checked })}
          />
          <label htmlFor={`enter-${field}`}>{text}</label>
          <FieldProblems id={`enter-${field}`} problems={problemsOf(field)} />
        </div>
      ))}
    </>
  )
}
