'use client'
import { useSay } from '../../../admin/useSay'
import type { Bilingual } from '../../../language'
import { words } from './words'

/** In place of what could not be read of a picture, with another try. */
export function ReadFailed({ said, onRetry }: { readonly said: Bilingual; readonly onRetry: () => void }) {
  const say = useSay()
  return (
    <p role="alert">
      {say(said)}{' '}
      <button type="button" className="picture-usage__retry" onClick={onRetry}>
        {say(words.retry)}
      </button>
    </p>
  )
}
