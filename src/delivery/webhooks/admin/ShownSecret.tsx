'use client'
import { Button } from '@payloadcms/ui'
import { useRef, useState } from 'react'
import { useSay } from '../../../editorial/admin/useSay'
import { words } from './words'

/** A secret as it is shown this once. */
export function ShownSecret({ secret }: { readonly secret: string }) {
  const say = useSay()
  const field = useRef<HTMLInputElement>(null)
  const [isCopied, setIsCopied] = useState(false)

  async function copy(): Promise<void> {
    field.current?.select()
    // Without https a browser gives no clipboard: the secret is selected, to be copied by hand.
    const isDone = await navigator.clipboard?.writeText(secret).then(
      () => true,
      () => false,
    )
    setIsCopied(isDone === true)
  }

  return (
    <div className="webhook-secret__shown" role="status">
      <p>{say(words.shownOnce)}</p>
      <div className="webhook-secret__copy">
        <input
          ref={field}
          readOnly
          value={secret}
          autoComplete="off"
          aria-label={say(words.secret)}
          onFocus={({ target }) => target.select()}
        />
        <Button type="button" buttonStyle="secondary" size="medium" margin={false} onClick={() => void copy()}>
          {say(isCopied ? words.copied : words.copy)}
        </Button>
      </div>
    </div>
  )
}
