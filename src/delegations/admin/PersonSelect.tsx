'use client'
import { SelectInput } from '@payloadcms/ui'
import { useSay } from '../../editorial/admin/useSay'
import type { Colleague } from '../dutyRules'
import { dutyWords } from './dutyWords'

interface PersonSelectProps {
  readonly path: string
  readonly label: string
  readonly people: readonly Colleague[]
  readonly value: string
  readonly onChange: (id: string) => void
}

export function PersonSelect({ path, label, people, value, onChange }: PersonSelectProps) {
  const say = useSay()
  return (
    <SelectInput
      path={path}
      name={path}
      label={label}
      required
      isClearable={false}
      placeholder={say(dutyWords.choose)}
      value={value}
      options={people.map(({ id, name }) => ({ value: id, label: name }))}
      onChange={(chosen) => onChange(Array.isArray(chosen) ? '' : String(chosen?.value ?? ''))}
    />
  )
}
