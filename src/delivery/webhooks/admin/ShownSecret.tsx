'use client'
import { useSay } from '../../../admin/useSay'
import { CopyField } from '../../../fields/admin/CopyField'
import { words } from './words'

/** A secret as it is shown this once. */
export function ShownSecret({ secret }: { readonly secret: string }) {
  const say = useSay()
  return (
    <div className="webhook-secret__shown" role="status">
      <p>{say(words.shownOnce)}</p>
      <CopyField value={secret} label={words.secret} />
    </div>
  )
}
