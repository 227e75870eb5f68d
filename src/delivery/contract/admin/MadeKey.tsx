'use client'
import { Button } from '@payloadcms/ui'
import { useRef, useState } from 'react'
import { useSay } from '../../../editorial/admin/useSay'
import { words } from './words'

/** A key just made: only its hash is kept, so it is copied now or made anew. */
export function MadeKey({ apiKey }: { readonly apiKey: string }) {
  const say = useSay()
  const field = useRef<HTMLInputElement>(null)
  const [isCopied, setIsCopied] = useState(false)

  async function copy(): Promise<void> {
    field.current?.select()
    // Without https a browser gives no clipboard: the key is selected, to be copied by hand.
    const isDone = await navigator.clipboard?.writeText(apiKey).then(
      () => true,
      () => false,
    )
    setIsCopied(isDone === true)
  }

  return (
    <div role="status">
      <p>{say(words.shownOnce)}</p>
      <div className="api-key__row">
        <input
          ref={field}
          readOnly
          value={apiKey}
          aria-label={say(words.keyTitle)}
          onFocus={({ target }) => target.select()}
        />
        <Button type="button" buttonStyle="secondary" size="medium" margin={false} onClick={() => void copy()}>
          {say(isCopied ? words.copied : words.copy)}
        </Button>
      </div>
      <p>{say(words.useIt)}</p>
      <p className="api-key__example">Authorization: Bearer {apiKey}</p>
    </div>
  )
}
