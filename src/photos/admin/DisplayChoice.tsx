'use client'
import { useSay } from '../../admin/useSay'
import type { Display } from './useDisplay'
import { words } from './words'

interface DisplayChoiceProps {
  readonly display: Display
  readonly onChoose: (display: Display) => void
}

/** The pictures as a sheet, or one below the other. */
export function DisplayChoice({ display, onChoose }: DisplayChoiceProps) {
  const say = useSay()
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields of a form
    <div className="picture-desk__views" role="group" aria-label={say(words.display)}>
      {(['sheet', 'cards'] as const).map((name) => (
        <button key={name} type="button" aria-pressed={display === name} onClick={() => onChoose(name)}>
          {say(words[name])}
        </button>
      ))}
    </div>
  )
}
