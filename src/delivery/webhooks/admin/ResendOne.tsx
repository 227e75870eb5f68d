'use client'
import { toast, useConfig } from '@payloadcms/ui'
import { useSay } from '../../../admin/useSay'
import { slugs } from '../../../slugs'
import { ConfirmDialog } from './ConfirmDialog'
import { postWebhook } from './webhookRequests'
import { words } from './words'

interface ResendOneProps {
  readonly deliveryId: string
  /** What is sent again. */
  readonly name: string
  readonly language: string
  readonly onClose: () => void
  readonly onDone: () => Promise<void>
}

/** Sends one delivery again, after a word of what that means. It stands apart from the delivery's line, which comes and goes. */
export function ResendOne({ deliveryId, name, language, onClose, onDone }: ResendOneProps) {
  const say = useSay()
  const { config } = useConfig()
  const address = `${config.routes.api}/${slugs.webhookDeliveries}/${deliveryId}/replay`

  async function resend(): Promise<readonly string[] | null> {
    const { problems } = await postWebhook(address, language)
    if (problems) return problems
    toast.success(say(words.resent))
    await onDone()
    return null
  }

  return (
    <ConfirmDialog
      slug={`webhook-resend-${deliveryId}`}
      title={say(words.resend)}
      doing={say(words.resending)}
      onClose={onClose}
      onConfirm={resend}
    >
      <p>
        <strong>{name}</strong>
      </p>
      <p>{say(words.resendOneText)}</p>
    </ConfirmDialog>
  )
}
