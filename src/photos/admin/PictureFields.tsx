'use client'
import { useSay } from '../../admin/useSay'
import type { PictureWords } from '../pictureDeskRules'
import { type RequiredName, requiredNames } from '../pictureGapRules'
import { isDateReadable } from './unsavedRowsRules'
import type { Bylines } from './useBylines'
import { words } from './words'

interface PictureFieldsProps {
  /** Told apart from the fields of other rows by it. */
  readonly id: string
  readonly value: PictureWords
  readonly names: readonly (keyof PictureWords)[]
  readonly bylines: Bylines
  /** In the bar for many the caption is only a beginning, and nothing is missing. */
  readonly isCommon?: boolean
  /** Of a file that was refused: nothing of it is needed either. */
  readonly isUnusable?: boolean
  /** What is to be known of the date; empty where nothing is. */
  readonly dateNote?: string
  readonly onChange: (value: PictureWords) => void
}

/** The fields of one picture, or of many at once; each with its own label, so that a row can be read alone. */
export function PictureFields(props: PictureFieldsProps) {
  const { id, value, names, bylines, isCommon, isUnusable, dateNote = '', onChange } = props
  const say = useSay()
  return (
    <div className="picture-desk__fields">
      {names.map((name) => {
        const isLong = !isCommon && (name === 'caption' || name === 'alt')
        const isNeeded = !isCommon && !isUnusable && isRequired(name)
        const isMissing = isNeeded && value[name].trim() === ''
        const note = name in notes && isCommon ? notes[name as keyof typeof notes] : null
        const attributes = {
          name,
          value: value[name],
          'aria-describedby': `${id}-${name}-note`,
          'aria-required': isNeeded,
          'aria-invalid': name === 'date' && !isDateReadable(value.date) ? true : undefined,
          onChange: (event: { target: { value: string } }) => onChange({ ...value, [name]: event.target.value }),
        }
        return (
          <div
            key={name}
            className={`${isLong ? 'picture-desk__long' : ''} ${isMissing ? 'picture-desk__missing' : ''}`}
          >
            {/* biome-ignore lint/a11y/noLabelWithoutControl: its field stands in it, in either branch */}
            <label>
              <span>
                {say(isCommon && name === 'caption' ? words.stem : words[name])}
                {isMissing && <em>{say(words.required)}</em>}
              </span>
              {isLong ? (
                <textarea rows={2} {...attributes} />
              ) : (
                <input
                  type="text"
                  placeholder={name === 'date' ? say(words.dateExample) : undefined}
                  list={name === 'creator' ? 'picture-desk-bylines' : undefined}
                  autoComplete="off"
                  {...attributes}
                />
              )}
            </label>
            <small id={`${id}-${name}-note`}>
              {note && say(note)}
              {name === 'date' && dateNote}
              {name === 'creator' && <Match name={value.creator} bylines={bylines} />}
            </small>
          </div>
        )
      })}
    </div>
  )
}

const notes = { creator: words.creatorNote, credit: words.creditNote }

function isRequired(name: string): name is RequiredName {
  return requiredNames.some((required) => required === name)
}

/** Whose byline the name is; nothing while that is being asked. */
function Match({ name, bylines }: { readonly name: string; readonly bylines: Bylines }) {
  const say = useSay()
  const match = name.trim() ? bylines.matchOf(name) : undefined
  if (match === undefined) return null
  return (
    <span className="picture-desk__match">{match ? `${say(words.matched)}${match.name}` : say(words.unmatched)}</span>
  )
}
