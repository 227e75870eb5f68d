'use client'
import { Button, toast } from '@payloadcms/ui'
import { useState } from 'react'
import { useSay } from '../../../admin/useSay'
import { ConfirmDialog } from './ConfirmDialog'
import { postWebhook } from './webhookRequests'
import { words } from './words'

interface ResendOneProps {
  /** Of the endpoint that does it. */
  readonly address: string
  /** What is sent again, for those who hear the button. */
  readonly name: string
  /** It is on its way just now, which is no moment to begin; who has the question open keeps it. */
  readonly isSending: boolean
  readonly language: string
  readonly onDone: () => Promise<void>
}

/** Sends one delivery again, after a word of what that means. */
export function ResendOne({ address, name, isSending, language, onDone }: ResendOneProps) {
  const say = useSay()
  const [isOpen, setIsOpen] = useState(false)

  async function resend(): Promise<readonly string[] | null> {
    const { problems } = await postWebhook(address, language)
    if (problems) return problems
    toast.success(say(words.resent))
    await onDone()
    return null
  }

  return (
    <>
      <Button
        type="button"
        buttonStyle="secondary"
        size="small"
        margin={false}
        disabled={isSending}
        className="webhook-log__resend"
        aria-label={`${say(words.resend)} ${name}`}
        onClick={() => setIsOpen(true)}
      >
        {say(words.resend)}
      </Button>
      {isOpen && (
        <ConfirmDialog
          slug={`webhook-resend-${address}`}
          title={say(words.resend)}
          doing={say(words.resending)}
          onClose={() => setIsOpen(false)}
          onConfirm={resend}
        >
          <p>
            <strong>{name}</strong>
          </p>
          <p>{say(words.resendOneText)}</p>
        </ConfirmDialog>
      )}
    </>
  )
}
