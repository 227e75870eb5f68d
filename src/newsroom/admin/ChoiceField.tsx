'use client'
import './moment.css'

interface ChoiceFieldProps {
  readonly path: string
  readonly label: string
  readonly required?: boolean
  readonly placeholder: string
  readonly value: string
  readonly options: readonly { readonly value: string; readonly label: string; readonly isOff?: boolean }[]
  readonly onChange: (value: string) => void
}

/** One of a few. The browser's own list: unlike Payload's it is bound to its label, and letters find a name in it. */
export function ChoiceField({
  path,
  label,
  required = false,
  placeholder,
  value,
  options,
  onChange,
}: ChoiceFieldProps) {
  const id = `field-${path}`
  return (
    <div className="field-type choice-field">
      <label className="field-label" htmlFor={id}>
        {label}
        {required && <span className="required">*</span>}
      </label>
      <select id={id} value={value} required={required} onChange={(event) => onChange(event.target.value)}>
        <option value="" disabled>
          {placeholder}
        </option>
        {options.map((option) => (
          <option key={option.value} value={option.value} disabled={option.isOff}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  )
}
