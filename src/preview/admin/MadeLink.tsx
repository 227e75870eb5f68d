'use client'
import { useSay } from '../../admin/useSay'
import { CopyField } from '../../fields/admin/CopyField'
import { words } from './words'

/** A link just made: it is kept nowhere, so it is copied now or made anew. */
export function MadeLink({ address }: { readonly address: string }) {
  const say = useSay()
  return (
    <div className="preview-links__made" role="status">
      <p>{say(words.shownOnce)}</p>
      <CopyField value={address} label={words.madeLink} />
    </div>
  )
}
