'use client'
import { Button, CheckboxInput, TextInput } from '@payloadcms/ui'
import { useState } from 'react'
import { useSay } from '../../admin/useSay'
import { plainText } from '../../body/readBody'
import type { ImportPreview } from './postImport'
import { words } from './words'

/** What is sent along with the manuscript. */
export interface Choices {
  readonly headline: string
  readonly slugline: string
  readonly outlet: string
  readonly originalAuthor: string
  readonly originalTitle: string
  readonly isOwn: boolean
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
  const { pictureCount, linkedPictureCount, hasMacros } = preview
  const [choices, setChoices] = useState<Choices>({
    headline: preview.headline ?? '',
    slugline: preview.slugline,
    outlet: '',
    originalAuthor: '',
    originalTitle: preview.headline ?? '',
    isOwn: false,
    isVerbatim: false,
    keepsOriginal: false,
    withPictures: pictureCount > 0,
  })
  const [isOutletMissing, setIsOutletMissing] = useState(false)
  const needsOutlet = choices.isVerbatim && !choices.isOwn
  const line = (name: 'headline' | 'slugline' | 'outlet' | 'originalAuthor' | 'originalTitle') => (
    <TextInput
      path={`import-${name}`}
      label={say(words[name])}
      required={name === 'outlet' && needsOutlet}
      value={choices[name]}
      onChange={(event: { target: { value: string } }) => setChoices({ ...choices, [name]: event.target.value })}
    />
  )
  const flag = (name: 'isVerbatim' | 'isOwn' | 'keepsOriginal' | 'withPictures', label: string) => (
    <CheckboxInput
      name={`import-${name}`}
      label={label}
      checked={choices[name]}
      onToggle={() => setChoices({ ...choices, [name]: !choices[name] })}
    />
  )

  function create(): void {
    const isMissing = needsOutlet && choices.outlet.trim() === ''
    setIsOutletMissing(isMissing)
    if (isMissing) document.getElementById('field-import-outlet')?.focus()
    else onCreate(sent(choices))
  }

  return (
    <>
      <div className="piece-dialog__fields">
        {line('headline')}
        {line('slugline')}
        {flag('isVerbatim', say(words.verbatim))}
        {choices.isVerbatim && flag('isOwn', say(words.isOwn))}
        {!(choices.isVerbatim && choices.isOwn) && line('outlet')}
        {isOutletMissing && needsOutlet && (
          <p className="piece-dialog__problem" role="alert">
            {say(words.outletMissing)}
          </p>
        )}
        {(needsOutlet || (!choices.isVerbatim && choices.outlet.trim() !== '')) && (
          <>
            {line('originalAuthor')}
            {line('originalTitle')}
          </>
        )}
        {!choices.isVerbatim && flag('keepsOriginal', say(words.keepsOriginal))}
        {pictureCount > 0 &&
          flag('withPictures', `${say(words.withPictures)} · ${pictureCount} ${say(words.pictures)}`)}
        {linkedPictureCount > 0 && <p>{`${linkedPictureCount} ${say(words.linked)}`}</p>}
        {hasMacros && <p>{say(words.macros)}</p>}
        <DraftToBe preview={preview} headline={choices.headline} />
      </div>
      <div className="piece-dialog__buttons">
        <Button buttonStyle="secondary" size="medium" margin={false} disabled={isBusy} onClick={onBack}>
          {say(words.back)}
        </Button>
        <Button id="import-create" size="medium" margin={false} disabled={isBusy} onClick={create}>
          {say(isBusy ? words.creating : words.create)}
        </Button>
      </div>
    </>
  )
}

/** The parts of the draft as they will stand in its fields, each by its name. */
function DraftToBe({ preview, headline }: { readonly preview: ImportPreview; readonly headline: string }) {
  const say = useSay()
  const { body, deck, wordCount } = preview
  const lines = plainText(body).split('\n').slice(0, 60)
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a stretch that scrolls is reached by keyboard
    <section className="import-preview" tabIndex={0} aria-label={say(words.willBe)}>
      <dl>
        <dt>{say(words.headline)}</dt>
        <dd className="import-preview__headline">{headline.trim() || preview.headline || say(words.noHeadline)}</dd>
        {deck && (
          <>
            <dt>{say(words.deck)}</dt>
            <dd>{deck}</dd>
          </>
        )}
        <dt>{`${say(words.body)} · ${say(words.length)} ${wordCount}`}</dt>
        <dd>
          {lines.map((paragraph, place) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the lines never change places
            <p key={place}>{paragraph}</p>
          ))}
        </dd>
      </dl>
    </section>
  )
}

/** What was typed into a field that is not shown any more is not meant. */
function sent(choices: Choices): Choices {
  const isOwn = choices.isVerbatim && choices.isOwn
  const isReprint = !isOwn && choices.outlet.trim() !== ''
  return isReprint ? { ...choices, isOwn } : { ...choices, isOwn, outlet: '', originalAuthor: '', originalTitle: '' }
}
