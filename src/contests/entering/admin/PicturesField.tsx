'use client'
import { Button } from '@payloadcms/ui'
import { useState } from 'react'
import { filled } from '../../../admin/filled'
import { useSay } from '../../../admin/useSay'
import type { LibraryPicture } from '../enteringRules'
import { seriesText } from './CallFacts'
import { ChosenPictures } from './ChosenPictures'
import { FieldProblems } from './EntryField'
import { LibraryDialog } from './LibraryDialog'
import { MissingFiles } from './MissingFiles'
import type { Files } from './useFiles'
import { words } from './words'

interface PicturesFieldProps {
  readonly maxPictures: number
  readonly media: readonly LibraryPicture[]
  readonly files: Files
  readonly problems: readonly string[]
  /** Files were chosen, left out or put in another order. */
  readonly onFiles: () => void
  readonly onMedia: (media: readonly LibraryPicture[]) => void
}

/** One picture or a series: of files, of the library, or both. */
export function PicturesField({ maxPictures, media, files, problems, onFiles, onMedia }: PicturesFieldProps) {
  const say = useSay()
  const [isChoosing, setIsChoosing] = useState(false)
  const changed: Files = {
    ...files,
    add: (added) => {
      onFiles()
      files.add(added)
    },
    keep: (kept) => {
      onFiles()
      files.keep(kept)
    },
    giveUp: () => {
      onFiles()
      files.giveUp()
    },
  }
  const isInvalid = problems.length > 0
  return (
    <fieldset className="enter-field enter-pictures" aria-describedby="enter-pictures-hint">
      <legend>
        {say(words.pictures)}
        <span className="required">*</span>
      </legend>
      <small className="enter__note" id="enter-pictures-hint">
        {filled(say(words.picturesHint), { limit: seriesText(maxPictures, say) })}
      </small>
      <ChosenPictures media={media} files={changed} onMedia={onMedia} />
      <MissingFiles files={changed} />
      <div className="enter-form__buttons">
        <input
          id="enter-pictures"
          className="enter-pictures__input"
          type="file"
          accept="image/*"
          multiple={maxPictures > 1}
          aria-label={say(words.chooseFiles)}
          aria-invalid={isInvalid}
          aria-describedby={isInvalid ? 'enter-pictures-problem' : undefined}
          onChange={({ target }) => {
            changed.add([...(target.files ?? [])])
            // The list above has them now; the same one can be chosen again.
            target.value = ''
          }}
        />
        <label htmlFor="enter-pictures" className="enter-pictures__choose">
          {say(words.chooseFiles)}
        </label>
        <Button buttonStyle="secondary" size="small" margin={false} onClick={() => setIsChoosing(true)}>
          {say(words.chooseLibrary)}
        </Button>
      </div>
      <FieldProblems id="enter-pictures" problems={problems} />
      {isChoosing && (
        <LibraryDialog
          chosen={media}
          onClose={() => setIsChoosing(false)}
          onTake={(taken) => {
            onMedia(taken)
            setIsChoosing(false)
          }}
        />
      )}
    </fieldset>
  )
}
