'use client'
import { Button, toast, useConfig, useDocumentInfo, useTranslation } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { useSay } from '../../../admin/useSay'
import type { Bilingual } from '../../../language'
import { words } from '../words'

/** A kill is final; one that was a mistake goes on as a new draft with the same words, linked to the old one. */
export function CopyButton() {
  const { id, collectionSlug, savedDocumentData, title } = useDocumentInfo()
  const { config } = useConfig()
  const { i18n } = useTranslation()
  const router = useRouter()
  const say = useSay()
  const [isBusy, setIsBusy] = useState(false)

  async function copy(): Promise<void> {
    setIsBusy(true)
    const before = typeof savedDocumentData?.deskNote === 'string' ? savedDocumentData.deskNote : ''
    const note = say(texts.note).replace('{title}', title || String(id))
    const response = await fetch(`${config.routes.api}/${collectionSlug}/${id}/duplicate?depth=0`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'Accept-Language': i18n.language },
      body: JSON.stringify({ deskNote: [note, before].filter(Boolean).join('\n') }),
    }).catch(() => null)
    // The new document, or the API's own form of an error.
    const answer = (await response?.json().catch(() => null)) as Answer | null
    setIsBusy(false)
    if (response?.ok && answer?.doc) {
      toast.success(say(texts.done))
      router.push(`${config.routes.admin}/collections/${collectionSlug}/${answer.doc.id}`)
    } else {
      for (const { message } of answer?.errors ?? [{ message: say(words.unreachable) }]) toast.error(message)
    }
  }

  return (
    <Button
      id="copy-to-draft"
      buttonStyle="secondary"
      size="medium"
      margin={false}
      disabled={isBusy}
      onClick={() => void copy()}
    >
      {say(texts.copy)}
    </Button>
  )
}

interface Answer {
  readonly doc?: { readonly id: string }
  readonly errors?: readonly { readonly message: string }[]
}

const texts = {
  copy: { zh: '复制为新稿', en: 'Copy to a new draft' },
  done: { zh: '已复制为新的草稿，须重新送审。', en: 'Copied to a new draft, to be reviewed anew.' },
  note: { zh: '复制自紧急撤稿的“{title}”。', en: 'Copied from "{title}", which was killed.' },
} as const satisfies Record<string, Bilingual>
