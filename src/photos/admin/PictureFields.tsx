'use client'
import { useSay } from '../../editorial/admin/useSay'
import type { PictureWords } from '../pictureDeskRules'
import { words } from './words'

interface PictureFieldsProps {
  readonly value: PictureWords
  readonly names: readonly (keyof PictureWords)[]
  readonly isDisabled?: boolean
  /** In the bar for many the caption is only a beginning. */
  readonly isCommon?: boolean
  readonly onChange: (value: PictureWords) => void
}

/** The fields of one picture, or of many at once; each with its own label, so that a row can be read alone. */
export function PictureFields({ value, names, isDisabled = false, isCommon = false, onChange }: PictureFieldsProps) {
  const say = useSay()
  return (
    <div className="picture-desk__fields">
      {names.map((name) => {
        const props = {
          name,
          value: value[name],
          disabled: isDisabled,
          onChange: (event: { target: { value: string } }) => onChange({ ...value, [name]: event.target.value }),
        }
        const isLong = !isCommon && (name === 'caption' || name === 'alt')
        return (
          // biome-ignore lint/a11y/noLabelWithoutControl: its field stands in it, in either branch
          <label key={name} className={isLong ? 'picture-desk__long' : undefined}>
            <span>{say(isCommon && name === 'caption' ? words.stem : words[name])}</span>
            {isLong ? <textarea rows={2} {...props} /> : <input type={name === 'date' ? 'date' : 'text'} {...props} />}
          </label>
        )
      })}
    </div>
  )
}
