'use client'
import { Button } from '@payloadcms/ui'
import { useRef, useState } from 'react'
import { useSay } from '../../editorial/admin/useSay'
import { words } from './words'

/** A link just made: it is kept nowhere, so it is copied now or made anew. */
export function MadeLink({ address }: { readonly address: string }) {
  const say = useSay()
  const field = useRef<HTMLInputElement>(null)
  const [isCopied, setIsCopied] = useState(false)

  async function copy(): Promise<void> {
    field.current?.select()
    // Without https a browser gives no clipboard: the address is selected, to be copied by hand.
    const isDone = await navigator.clipboard?.writeText(address).then(
      () => true,
      () => false,
    )
    setIsCopied(isDone === true)
  }

  return (
    <div className="preview-links__made" role="status">
      <p>{say(words.shownOnce)}</p>
      <div className="preview-links__copy">
        <input
          ref={field}
          readOnly
          value={address}
          aria-label={say(words.madeLink)}
          onFocus={({ target }) => target.select()}
        />
        <Button type="button" buttonStyle="secondary" size="medium" margin={false} onClick={() => void copy()}>
          {say(isCopied ? words.copied : words.copy)}
        </Button>
      </div>
    </div>
  )
}
