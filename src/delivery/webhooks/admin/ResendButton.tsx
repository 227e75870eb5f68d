'use client'
import { Button } from '@payloadcms/ui'
import { useSay } from '../../../admin/useSay'
import { words } from './words'

interface ResendButtonProps {
  /** What is sent again, for those who hear the button. */
  readonly name: string
  /** It is on its way just now, which is no moment to begin. */
  readonly isSending: boolean
  readonly onClick: () => void
}

/** Opens the question of ResendOne.tsx. */
export function ResendButton({ name, isSending, onClick }: ResendButtonProps) {
  const say = useSay()
  return (
    <Button
      type="button"
      buttonStyle="secondary"
      size="small"
      margin={false}
      disabled={isSending}
      className="webhook-log__resend"
      aria-label={`${say(words.resend)} ${name}`}
      onClick={onClick}
    >
      {say(words.resend)}
    </Button>
  )
}
