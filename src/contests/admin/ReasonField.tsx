'use client'

interface ReasonFieldProps {
  readonly id: string
  readonly label: string
  readonly value: string
  readonly maxLength: number
  readonly onChange: (value: string) => void
}

/** Why: a few lines, bound to their label. */
export function ReasonField({ id, label, value, maxLength, onChange }: ReasonFieldProps) {
  return (
    <div className="field-type textarea judging__reason">
      <label className="field-label" htmlFor={id}>
        {label}
        <span className="required">*</span>
      </label>
      <textarea
        id={id}
        className="textarea-element"
        rows={3}
        maxLength={maxLength}
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
    </div>
  )
}
