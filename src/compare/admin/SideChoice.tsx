'use client'
import { useSay } from '../../editorial/admin/useSay'
import type { SideOption } from '../comparison'
import { words } from './words'
import { zonedTime } from './zonedTime'

interface SideChoiceProps {
  readonly id: string
  readonly label: string
  readonly value: string
  readonly sides: readonly SideOption[]
  readonly timeZone: string
  /** Which signature is the last one, once it is known. */
  readonly lastSignature: string | null
  readonly onChange: (side: string) => void
}

const groups = ['standing', 'signature', 'step', 'version'] as const

/** One side of the comparison: what stands, each signature, each step, each version. */
export function SideChoice({ id, label, value, sides, timeZone, lastSignature, onChange }: SideChoiceProps) {
  const say = useSay()
  const isKnown = value === 'last-signature' || sides.some(({ side }) => side === value)
  return (
    <div className="diff-side">
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value} onChange={(event) => onChange(event.target.value)}>
        {!isKnown && <option value={value}>{value}</option>}
        <option value="last-signature">{lastSignature ?? say(words.lastSignature)}</option>
        {groups.map((group) => {
          const inGroup = sides.filter((side) => side.group === group)
          return inGroup.length === 0 ? null : (
            <optgroup key={group} label={say(words[group])}>
              {inGroup.map(({ side, label: name, at }) => (
                <option key={side} value={side}>
                  {at ? `${name} · ${zonedTime(at, timeZone)}` : name}
                </option>
              ))}
            </optgroup>
          )
        })}
      </select>
    </div>
  )
}
