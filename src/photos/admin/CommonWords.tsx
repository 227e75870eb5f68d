'use client'
import { Button } from '@payloadcms/ui'
import { useSay } from '../../admin/useSay'
import type { PictureWords } from '../pictureDeskRules'
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

/** 批量填写: what many pictures have in common, written once. */
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
  const acts = [
    { id: 'picture-desk-fill', label: words.fillSelected, act: () => onFill(false) },
    { id: 'picture-desk-fill-all', label: words.fillAll, act: () => onFill(true) },
    { id: 'picture-desk-alt', label: words.altFromCaptions, act: onAltFromCaptions },
    { id: 'photo-desk-template', label: sheetWords.template, act: onTemplate },
  ]
  return (
    <section className="picture-desk__common" aria-label={say(words.common)}>
      <h2>{say(words.common)}</h2>
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
          <Button key={id} id={id} buttonStyle="secondary" size="small" margin={false} disabled={isBusy} onClick={act}>
            {say(label)}
          </Button>
        ))}
      </div>
    </section>
  )
}
