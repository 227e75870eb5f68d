'use client'
import { useSay } from '../../admin/useSay'
import { choiceWords } from './choice/choiceWords'

interface DeskViewsProps {
  readonly isChoosing: boolean
  readonly onBatch: () => void
  readonly onChoice: () => void
}

/** The desk's two parts: sending in and writing, handing over and choosing. */
export function DeskViews({ isChoosing, onBatch, onChoice }: DeskViewsProps) {
  const say = useSay()
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields of a form
    <div className="picture-desk__views" role="group" aria-label={say(choiceWords.views)}>
      <button type="button" aria-pressed={!isChoosing} onClick={onBatch}>
        {say(choiceWords.batch)}
      </button>
      <button id="photo-desk-choice" type="button" aria-pressed={isChoosing} onClick={onChoice}>
        {say(choiceWords.choice)}
      </button>
    </div>
  )
}
