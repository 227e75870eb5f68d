'use client'
import { Button } from '@payloadcms/ui'
import { useSay } from '../../../admin/useSay'
import type { Files } from './useFiles'
import { words } from './words'

/** Files that were chosen before the page was left: which have to be chosen again. */
export function MissingFiles({ files: { missing, giveUp } }: { readonly files: Files }) {
  const say = useSay()
  if (missing.length === 0) return null
  return (
    <div className="enter-missing" role="status">
      <p>{say(words.missing)}</p>
      <ul>
        {missing.map(({ name }, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a phone calls all of them image.jpg
          <li key={`${place} ${name}`}>{name}</li>
        ))}
      </ul>
      <Button buttonStyle="secondary" size="small" margin={false} onClick={giveUp}>
        {say(words.giveUp)}
      </Button>
    </div>
  )
}
