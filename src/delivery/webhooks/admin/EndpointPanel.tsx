'use client'
import { Banner, useDocumentInfo } from '@payloadcms/ui'
import '../../../admin/admin.css'
import { useSay } from '../../../admin/useSay'
import { useWrittenTime } from '../../../newsroom/admin/useNewsroomTime'
import type { EndpointHealth } from '../health'
import { DeliveryLog } from './DeliveryLog'
import { EndpointActions } from './EndpointActions'
import { useHealth } from './useHealth'
import { words } from './words'
import './webhooks.css'

/** Below the form of an endpoint: how it fares, what was sent, and sending it again. */
export function EndpointPanel() {
  const { id, savedDocumentData } = useDocumentInfo()
  return id ? <PanelOf key={String(savedDocumentData?.updatedAt)} id={String(id)} /> : null
}

function PanelOf({ id }: { readonly id: string }) {
  const say = useSay()
  const { base, health, hasFailed, ask, language } = useHealth(id)
  return (
    <section className="webhook-panel" aria-labelledby="webhook-panel-title">
      <h2 id="webhook-panel-title">{say(words.health)}</h2>
      {!health && !hasFailed && <p role="status">{say(words.loading)}</p>}
      {hasFailed && (
        <p role="alert">
          {say(words.failed)}{' '}
          <button type="button" className="webhook-panel__plain" onClick={() => void ask()}>
            {say(words.retry)}
          </button>
        </p>
      )}
      {health && (
        <>
          <Standing health={health} />
          <EndpointActions base={base} health={health} language={language} onChanged={ask} />
          <DeliveryLog endpointId={id} health={health} language={language} onChanged={ask} />
        </>
      )}
    </section>
  )
}

function Standing({ health }: { readonly health: EndpointHealth }) {
  const say = useSay()
  const written = useWrittenTime()
  const { isActive, goneAt, pending, dead, lastDeliveredAt, formerSecretUntil } = health
  const isFormerGood = formerSecretUntil !== null && Date.parse(formerSecretUntil) > Date.now()
  return (
    <>
      {!isActive && (
        <Banner type="error">{goneAt ? say(words.wentGone).replace('{time}', written(goneAt)) : say(words.off)}</Banner>
      )}
      <ul className="webhook-panel__facts">
        <li>{say(words.pending).replace('{count}', String(pending))}</li>
        <li className={dead > 0 ? 'webhook-panel__bad' : ''}>{say(words.dead).replace('{count}', String(dead))}</li>
        <li>
          {lastDeliveredAt
            ? say(words.lastDelivered).replace('{time}', written(lastDeliveredAt))
            : say(words.neverDelivered)}
        </li>
        {isFormerGood && <li>{say(words.formerUntil).replace('{time}', written(formerSecretUntil))}</li>}
      </ul>
    </>
  )
}
