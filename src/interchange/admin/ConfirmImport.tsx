'use client'
import { Button, CheckboxInput, TextInput } from '@payloadcms/ui'
import { useState } from 'react'
import { plainText } from '../../body/readBody'
import { useSay } from '../../editorial/admin/useSay'
import type { ImportPreview } from './postImport'
import { words } from './words'

/** What is sent along with the manuscript. */
export interface Choices {
  readonly headline: string
  readonly slugline: string
  readonly outlet: string
  readonly isVerbatim: boolean
  readonly keepsOriginal: boolean
  readonly withPictures: boolean
}

interface ConfirmImportProps {
  readonly preview: ImportPreview
  readonly isBusy: boolean
  readonly onCreate: (choices: Choices) => void
  readonly onBack: () => void
}

/** What the manuscript becomes, before it is created. */
export function ConfirmImport({ preview, isBusy, onCreate, onBack }: ConfirmImportProps) {
  const say = useSay()
  const { pictureCount, linkedPictureCount, hasMacros, wordCount, body, deck } = preview
  const [choices, setChoices] = useState<Choices>({
    headline: preview.headline ?? '',
    slugline: preview.slugline,
    outlet: '',
    isVerbatim: false,
    keepsOriginal: false,
    withPictures: pictureCount > 0,
  })
  const line = (name: 'headline' | 'slugline' | 'outlet') => (
    <TextInput
      path={`import-${name}`}
      label={say(words[name])}
      value={choices[name]}
      onChange={(event: { target: { value: string } }) => setChoices({ ...choices, [name]: event.target.value })}
    />
  )
  const flag = (name: 'isVerbatim' | 'keepsOriginal' | 'withPictures', label: string) => (
    <CheckboxInput
      name={`import-${name}`}
      label={label}
      checked={choices[name]}
      onToggle={() => setChoices({ ...choices, [name]: !choices[name] })}
    />
  )
  return (
    <>
      <div className="piece-dialog__fields">
        {line('headline')}
        {line('slugline')}
        {flag('isVerbatim', say(words.verbatim))}
        {line('outlet')}
        {!choices.isVerbatim && flag('keepsOriginal', say(words.keepsOriginal))}
        {pictureCount > 0 &&
          flag('withPictures', `${say(words.withPictures)} · ${pictureCount} ${say(words.pictures)}`)}
        {linkedPictureCount > 0 && <p>{`${linkedPictureCount} ${say(words.linked)}`}</p>}
        {hasMacros && <p>{say(words.macros)}</p>}
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a stretch that scrolls is reached by keyboard */}
        <section className="import-preview" tabIndex={0} aria-label={say(words.length)}>
          <p className="import-preview__length">{`${say(words.length)} ${wordCount}`}</p>
          {deck && <p>{deck}</p>}
          {plainText(body)
            .split('\n')
            .slice(0, 60)
            .map((paragraph, place) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the lines never change places
              <p key={place}>{paragraph}</p>
            ))}
        </section>
      </div>
      <div className="piece-dialog__buttons">
        <Button buttonStyle="secondary" size="medium" margin={false} disabled={isBusy} onClick={onBack}>
          {say(words.back)}
        </Button>
        <Button id="import-create" size="medium" margin={false} disabled={isBusy} onClick={() => onCreate(choices)}>
          {say(isBusy ? words.creating : words.create)}
        </Button>
      </div>
    </>
  )
}
