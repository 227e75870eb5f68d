'use client'
import type { ReactNode } from 'react'
import type { Field } from './entryDraftRules'

interface Bound {
  readonly id: string
  readonly name: string
  readonly required: boolean
  readonly 'aria-invalid': boolean
  readonly 'aria-describedby': string | undefined
}

interface EntryFieldProps {
  readonly name: Field
  readonly label: string
  readonly hint?: string
  readonly isRequired?: boolean
  readonly problems: readonly string[]
  readonly children: (bound: Bound) => ReactNode
}

/** A field with what it is called, what helps to fill it in, and what stands against what is in it. */
export function EntryField({ name, label, hint, isRequired = false, problems, children }: EntryFieldProps) {
  const id = `enter-${name}`
  return (
    <div className="enter-field">
      <label htmlFor={id}>
        {label}
        {isRequired && <span className="required">*</span>}
      </label>
      {children({
        id,
        name,
        required: isRequired,
        'aria-invalid': problems.length > 0,
        'aria-describedby': describedBy(id, { hasHint: hint !== undefined, hasProblems: problems.length > 0 }),
      })}
      {hint && (
        <small className="enter__note" id={`${id}-hint`}>
          {hint}
        </small>
      )}
      <FieldProblems id={id} problems={problems} />
    </div>
  )
}

export function FieldProblems({ id, problems }: { readonly id: string; readonly problems: readonly string[] }) {
  if (problems.length === 0) return null
  return (
    <p className="enter__problem" id={`${id}-problem`}>
      {problems.join(' ')}
    </p>
  )
}

export function describedBy(
  id: string,
  { hasHint, hasProblems }: { readonly hasHint: boolean; readonly hasProblems: boolean },
): string | undefined {
  return [hasHint ? `${id}-hint` : '', hasProblems ? `${id}-problem` : ''].filter(Boolean).join(' ') || undefined
}
