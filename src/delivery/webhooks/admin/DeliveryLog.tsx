'use client'
import { Link, useConfig } from '@payloadcms/ui'
import { useState } from 'react'
import { useSay } from '../../../admin/useSay'
import { useWrittenTime } from '../../../newsroom/admin/useNewsroomTime'
import { slugs } from '../../../slugs'
import type { EndpointHealth, LoggedDelivery } from '../health'
import { deliveryStates, failures } from '../vocabulary'
import { isWebhookEvent, webhookEvents } from '../webhookEvents'
import { ResendButton } from './ResendButton'
import { ResendOne } from './ResendOne'
import { words } from './words'

interface DeliveryLogProps {
  readonly endpointId: string
  readonly health: EndpointHealth
  readonly language: string
  readonly onChanged: () => Promise<void>
}

/** The newest deliveries of an endpoint: what came of each, and sending it again. */
export function DeliveryLog({ endpointId, health, language, onChanged }: DeliveryLogProps) {
  const say = useSay()
  const { config } = useConfig()
  const [asked, setAsked] = useState<LoggedDelivery | null>(null)
  const list = `${config.routes.admin}/collections/${slugs.webhookDeliveries}`
  if (health.deliveries.length === 0) return <p className="webhook-panel__note">{say(words.none)}</p>
  return (
    <>
      <h3>{say(words.log)}</h3>
      <ul className="webhook-log">
        {health.deliveries.map((delivery) => (
          <li key={delivery.id} className="webhook-log__line">
            <Line delivery={delivery} href={`${list}/${delivery.id}`} />
            {health.isActive && (
              <ResendButton
                name={delivery.address}
                isSending={delivery.state === 'sending'}
                onClick={() => setAsked(delivery)}
              />
            )}
          </li>
        ))}
      </ul>
      <Link href={`${list}?where[endpointId][equals]=${endpointId}`} prefetch={false}>
        {say(words.whole)}
      </Link>
      {asked && (
        <ResendOne
          deliveryId={asked.id}
          name={asked.address}
          language={language}
          onClose={() => setAsked(null)}
          onDone={onChanged}
        />
      )}
    </>
  )
}

function Line({ delivery, href }: { readonly delivery: LoggedDelivery; readonly href: string }) {
  const say = useSay()
  const written = useWrittenTime()
  const { type, address, state, attempts, queuedAt, nextAt, lastStatus, lastFailure } = delivery
  return (
    <div className="webhook-log__what">
      <p className="webhook-log__head">
        <span className={`webhook-log__state webhook-log__state--${state}`}>{say(deliveryStates[state])}</span>
        <span>{isWebhookEvent(type) ? say(webhookEvents[type]) : type}</span>
        <Link href={href} prefetch={false}>
          {address}
        </Link>
      </p>
      <p className="webhook-log__facts">
        <time dateTime={queuedAt}>{written(queuedAt)}</time>
        {attempts > 0 && <span>{say(words.tries).replace('{count}', String(attempts))}</span>}
        {lastStatus !== null && <span>HTTP {lastStatus}</span>}
        {state === 'waiting' && attempts > 0 && <span>{say(words.nextTry).replace('{time}', written(nextAt))}</span>}
      </p>
      {lastFailure && state !== 'delivered' && <p className="webhook-log__failure">{say(failures[lastFailure])}</p>}
    </div>
  )
}
