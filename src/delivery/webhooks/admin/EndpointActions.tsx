'use client'
import { Button, toast } from '@payloadcms/ui'
import { useState } from 'react'
import { useSay } from '../../../admin/useSay'
import type { EndpointHealth } from '../health'
import { ConfirmDialog } from './ConfirmDialog'
import { ResendSince } from './ResendSince'
import { ShownSecret } from './ShownSecret'
import { postWebhook } from './webhookRequests'
import { words } from './words'

interface EndpointActionsProps {
  readonly base: string
  readonly health: EndpointHealth
  readonly language: string
  readonly onChanged: () => Promise<void>
}

type Open = 'test' | 'since' | 'rotate' | null

/** What can be done with an endpoint: test it, send again, change the secret. */
export function EndpointActions({ base, health, language, onChanged }: EndpointActionsProps) {
  const say = useSay()
  const [open, setOpen] = useState<Open>(null)
  const [secret, setSecret] = useState<string | null>(null)
  const [verdict, setVerdict] = useState<{ readonly text: string; readonly isGood: boolean } | null>(null)
  const close = () => setOpen(null)

  async function test(): Promise<readonly string[] | null> {
    setVerdict(null)
    const { data, problems } = await postWebhook(`${base}/test`, language)
    if (problems) return problems
    const passed = say(words.testPassed)
      .replace('{status}', String(data.status))
      .replace('{milliseconds}', String(data.milliseconds))
    const isGood = data.isDelivered === true
    const answered = typeof data.status === 'number' ? `（${data.status}）` : ''
    setVerdict({ isGood, text: isGood ? passed : `${say(words.testFailed)}${String(data.message)}${answered}` })
    return null
  }

  async function rotate(): Promise<readonly string[] | null> {
    const { data, problems } = await postWebhook(`${base}/rotate-secret`, language)
    if (problems) return problems
    if (typeof data.secret === 'string') setSecret(data.secret)
    await onChanged()
    return null
  }

  async function retryNow(): Promise<void> {
    const { data, problems } = await postWebhook(`${base}/retry`, language)
    if (problems) toast.error(problems.join(' ') || say(words.unreachable))
    else toast.success(say(words.retried).replace('{count}', String(data.count)))
    await onChanged()
  }

  return (
    <>
      <div className="webhook-panel__actions">
        <Action id="webhook-test" text={say(words.test)} onClick={() => setOpen('test')} />
        {health.isActive && health.pending > 0 && (
          <Action id="webhook-retry" text={say(words.retryNow)} onClick={() => void retryNow()} />
        )}
        {health.isActive && health.deliveries.length > 0 && (
          <Action id="webhook-since" text={say(words.resendSince)} onClick={() => setOpen('since')} />
        )}
        <Action id="webhook-rotate" text={say(words.rotate)} onClick={() => setOpen('rotate')} />
      </div>
      {verdict && (
        <p className={verdict.isGood ? 'webhook-panel__good' : 'webhook-panel__bad'} role="status">
          {verdict.text}
        </p>
      )}
      {secret !== null && <ShownSecret secret={secret} />}
      {open === 'test' && (
        <ConfirmDialog
          slug="webhook-test"
          title={say(words.test)}
          doing={say(words.testing)}
          onClose={close}
          onConfirm={test}
        >
          <p>{say(words.testText)}</p>
        </ConfirmDialog>
      )}
      {open === 'rotate' && (
        <ConfirmDialog
          slug="webhook-rotate"
          title={say(words.rotate)}
          doing={say(words.loading)}
          onClose={close}
          onConfirm={rotate}
        >
          <p>{say(words.rotateText)}</p>
        </ConfirmDialog>
      )}
      {open === 'since' && (
        <ResendSince base={base} health={health} language={language} onClose={close} onDone={onChanged} />
      )}
    </>
  )
}

interface ActionProps {
  readonly id: string
  readonly text: string
  readonly onClick: () => void
}

function Action({ id, text, onClick }: ActionProps) {
  return (
    <Button id={id} type="button" buttonStyle="secondary" size="medium" margin={false} onClick={onClick}>
      {text}
    </Button>
  )
}
