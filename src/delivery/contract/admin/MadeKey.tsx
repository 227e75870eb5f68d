'use client'
import { useSay } from '../../../admin/useSay'
import { CopyField } from '../../../fields/admin/CopyField'
import { words } from './words'

/** A key just made: only its hash is kept, so it is copied now or made anew. */
export function MadeKey({ apiKey }: { readonly apiKey: string }) {
  const say = useSay()
  return (
    <div role="status">
      <p>{say(words.shownOnce)}</p>
      <CopyField value={apiKey} label={words.keyTitle} />
      <p>{say(words.useIt)}</p>
      <p className="api-key__example">Authorization: Bearer {apiKey}</p>
    </div>
  )
}
