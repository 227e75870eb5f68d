'use client'
import { Button } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { useSay } from '../../admin/useSay'
import type { PictureWords } from '../pictureDeskRules'
import { keepChoice, keptChoice } from './keptChoice'
import { PictureFields } from './PictureFields'
import { sheetWords } from './sheet/sheetWords'
import type { Bylines } from './useBylines'
import { words } from './words'

const names = ['caption', 'creator', 'credit', 'place', 'date', 'headline', 'keywords'] as const

interface CommonWordsProps {
  readonly value: PictureWords
  readonly bylines: Bylines
  readonly isBusy: boolean
  readonly onChange: (value: PictureWords) => void
  /** Into what is empty, of all pictures or of the selected ones. */
  readonly onFill: (isForAll: boolean) => void
  readonly onAltFromCaptions: () => void
  readonly onTemplate: () => void
}

const place = 'photo-desk-common'

/** 批量填写: what many pictures have in common, written once; folded away by who writes picture by picture. */
export function CommonWords({
  value,
  bylines,
  isBusy,
  onChange,
  onFill,
  onAltFromCaptions,
  onTemplate,
}: CommonWordsProps) {
  const say = useSay()
  const [isOpen, setIsOpen] = useState(true)
  useEffect(() => setIsOpen(keptChoice(place) !== 'folded'), [])
  function fold(): void {
    setIsOpen(!isOpen)
    keepChoice(place, isOpen ? 'folded' : 'open')
  }
  const acts = [
    { id: 'picture-desk-fill', label: words.fillSelected, act: () => onFill(false) },
    { id: 'picture-desk-fill-all', label: words.fillAll, act: () => onFill(true) },
    { id: 'picture-desk-alt', label: words.altFromCaptions, act: onAltFromCaptions },
    { id: 'photo-desk-template', label: sheetWords.template, act: onTemplate },
  ]
  return (
    <section className="picture-desk__common" aria-label={say(words.common)}>
      <h2>
        <button type="button" aria-expanded={isOpen} aria-controls="picture-desk-common-words" onClick={fold}>
          {say(words.common)}
        </button>
      </h2>
      <div id="picture-desk-common-words" hidden={!isOpen}>
        <PictureFields
          isCommon
          id="picture-desk-common"
          names={names}
          value={value}
          bylines={bylines}
          onChange={onChange}
        />
        <p className="picture-desk__note">{say(words.commonNote)}</p>
        <div className="picture-desk__fill">
          {acts.map(({ id, label, act }) => (
            <Button
              key={id}
              id={id}
              buttonStyle="secondary"
              size="small"
              margin={false}
              disabled={isBusy}
              onClick={act}
            >
              {say(label)}
            </Button>
          ))}
        </div>
      </div>
    </section>
  )
}
