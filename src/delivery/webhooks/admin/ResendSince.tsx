'use client'
import { CheckboxInput, toast } from '@payloadcms/ui'
import { useState } from 'react'
import { useSay } from '../../../admin/useSay'
import { useTimeZone } from '../../../newsroom/admin/useNewsroomTime'
import { fieldTimeOf, momentOfField, zoneName } from '../../../newsroom/newsroomTimeRules'
import type { EndpointHealth } from '../health'
import { ConfirmDialog } from './ConfirmDialog'
import { postWebhook } from './webhookRequests'
import { words } from './words'
import '../../../newsroom/admin/moment.css'

interface ResendSinceProps {
  readonly base: string
  readonly health: EndpointHealth
  readonly language: string
  readonly onClose: () => void
  readonly onDone: () => Promise<void>
}

const dayMilliseconds = 24 * 3_600_000

/** Sends what was queued since a time once more; where some were given up, those alone unless told otherwise. */
export function ResendSince({ base, health, language, onClose, onDone }: ResendSinceProps) {
  const say = useSay()
  const timeZone = useTimeZone()
  const [since, setSince] = useState(() => new Date(Date.now() - dayMilliseconds).toISOString())
  const [isOnlyDead, setIsOnlyDead] = useState(health.dead > 0)

  async function resend(): Promise<readonly string[] | null> {
    if (!since) return [say(words.noSince)]
    const { data, problems } = await postWebhook(`${base}/replay`, language, { since, onlyDead: isOnlyDead })
    if (problems) return problems
    toast.success(say(words.resentMany).replace('{count}', String(data.count)))
    await onDone()
    return null
  }

  return (
    <ConfirmDialog
      slug="webhook-since"
      title={say(words.resend)}
      doing={say(words.resending)}
      onClose={onClose}
      onConfirm={resend}
    >
      <p>{say(words.resendSinceText)}</p>
      <div className="field-type moment-field">
        <label className="field-label" htmlFor="webhook-since-time">
          {say(words.since)}（{say(zoneName(timeZone))}）
        </label>
        <input
          id="webhook-since-time"
          type="datetime-local"
          value={since ? fieldTimeOf(since, timeZone) : ''}
          onChange={({ target }) => setSince(momentOfField(target.value, timeZone) ?? '')}
        />
      </div>
      <CheckboxInput
        id="webhook-only-dead"
        name="webhook-only-dead"
        label={say(words.onlyDead)}
        checked={isOnlyDead}
        onToggle={() => setIsOnlyDead(!isOnlyDead)}
      />
    </ConfirmDialog>
  )
}
