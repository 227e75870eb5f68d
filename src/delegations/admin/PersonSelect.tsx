'use client'
import { useSay } from '../../admin/useSay'
import { ChoiceField } from '../../newsroom/admin/ChoiceField'
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
    <ChoiceField
      path={path}
      label={label}
      required
      placeholder={say(dutyWords.choose)}
      value={value}
      options={people.map(({ id, name }) => ({ value: id, label: name }))}
      onChange={onChange}
    />
  )
}
