'use client'
import type { ReactNode } from 'react'
import { useSay } from '../../admin/useSay'
import type { Bilingual } from '../../language'
import type { ChainedEvent } from '../chain'
import { eventLabel } from '../eventLabel'
import { words } from './words'
import './history.css'

interface StepHeadProps {
  readonly event: ChainedEvent
  /** As it is to be read, by the newsroom's clock. */
  readonly time: string
  readonly isBroken: boolean
  /** What else is to be known of the actor. */
  readonly aside?: ReactNode
  readonly children?: ReactNode
}

/** The first line of a step in a history: its number, what was done, by whom, for whom and when. */
export function StepHead({ event, time, isBroken, aside, children }: StepHeadProps) {
  const say = useSay()
  return (
    <p className="piece-step__head">
      <span className="piece-step__number">{event.sequence}</span>
      <strong>{say(eventLabel(event.action))}</strong>
      <span>
        {event.actorName}
        {event.forUserName && `（${say(words.onBehalfOf)} ${event.forUserName}）`}
        {aside}
      </span>
      <time dateTime={event.at}>{time}</time>
      {children}
      {isBroken && <strong className="piece-step__doubt">✗ {say(texts.doubtful)}</strong>}
    </p>
  )
}

/** Why it was done, where somebody said so. */
export function StepReason({ event }: { readonly event: ChainedEvent }) {
  const say = useSay()
  if (!event.reason) return null
  return (
    <p className="piece-step__why">
      {say(texts.reason)}
      {event.reason}
    </p>
  )
}

const texts = {
  reason: { zh: '理由：', en: 'Reason: ' },
  doubtful: { zh: '链在此断开，不可采信', en: 'The chain is broken here' },
} as const satisfies Record<string, Bilingual>
