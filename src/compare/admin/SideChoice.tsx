'use client'
import { zonedTime } from '../../admin/time'
import { useSay } from '../../admin/useSay'
import type { SideOption } from '../comparison'
import { words } from './words'

interface SideChoiceProps {
  readonly id: string
  readonly label: string
  readonly value: string
  readonly sides: readonly SideOption[]
  readonly timeZone: string
  /** What the chosen side is, once it is known: some are named by what they are to the reader. */
  readonly chosen: string | null
  readonly onChange: (side: string) => void
}

const named = { 'for-me': words.forMe, 'last-signature': words.lastSignature } as const

/** One side of the comparison: what stands, then each signature, step and version in the order of time, newest first. */
export function SideChoice({ id, label, value, sides, timeZone, chosen, onChange }: SideChoiceProps) {
  const say = useSay()
  const isKnown = Object.hasOwn(named, value) || sides.some(({ side }) => side === value)
  const standing = sides.filter(({ group }) => group === 'standing')
  const moments = sides.filter(({ group }) => group !== 'standing')
  return (
    <div className="diff-side">
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value} onChange={(event) => onChange(event.target.value)}>
        {!isKnown && <option value={value}>{chosen ?? value}</option>}
        {(['for-me', 'last-signature'] as const).map((side) => (
          <option key={side} value={side}>
            {side === value && chosen ? chosen : say(named[side])}
          </option>
        ))}
        {standing.map(({ side, label: name }) => (
          <option key={side} value={side}>
            {name}
          </option>
        ))}
        {moments.length > 0 && (
          <optgroup label={say(words.byTime)}>
            {moments.map(({ side, label: name, at }) => (
              <option key={side} value={side}>
                {at ? `${zonedTime(at, timeZone)} · ${name}` : name}
              </option>
            ))}
          </optgroup>
        )}
      </select>
    </div>
  )
}
