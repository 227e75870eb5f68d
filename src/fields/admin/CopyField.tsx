'use client'
import { Button } from '@payloadcms/ui'
import { useRef, useState } from 'react'
import { useSay } from '../../admin/useSay'
import type { Bilingual } from '../../language'
import './copyField.css'

interface CopyFieldProps {
  /** Shown this once: a key, a secret, a link. */
  readonly value: string
  readonly label: Bilingual
}

/** Something to be copied now, for it is not shown again. */
export function CopyField({ value, label }: CopyFieldProps) {
  const say = useSay()
  const field = useRef<HTMLInputElement>(null)
  const [isCopied, setIsCopied] = useState(false)

  async function copy(): Promise<void> {
    field.current?.select()
    // Without https a browser gives no clipboard: the words are selected, to be copied by hand.
    const isDone = await navigator.clipboard?.writeText(value).then(
      () => true,
      () => false,
    )
    setIsCopied(isDone === true)
  }

  return (
    <div className="copy-field">
      <input
        ref={field}
        readOnly
        value={value}
        autoComplete="off"
        aria-label={say(label)}
        onFocus={({ target }) => target.select()}
      />
      <Button type="button" buttonStyle="secondary" size="medium" margin={false} onClick={() => void copy()}>
        {say(isCopied ? texts.copied : texts.copy)}
      </Button>
    </div>
  )
}

const texts = {
  copy: { zh: '复制', en: 'Copy' },
  copied: { zh: '已复制', en: 'Copied' },
} as const satisfies Record<string, Bilingual>
