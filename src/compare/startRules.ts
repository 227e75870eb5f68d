import type { ChainedEvent } from '../editorial/chain'
import { isStage, reviewStages, type State } from '../editorial/workflow'
import { isSigning, liveEvent } from './sideRules'

/** From where a person compares what stands now, and why from there. */
export interface Start {
  readonly event: ChainedEvent
  readonly why: 'own' | 'ownLapsed' | 'beforeStage' | 'submitted' | 'live' | 'lapsed'
}

interface Asker {
  readonly userId: string
  readonly state: State
  readonly cycle: number
}

/**
 * Since the own last signature of this cycle; else since the signature before the last, which shows what the stage before
 * has changed; of a correction, since what readers see; where nobody has signed this cycle yet, since the last signature
 * that lapsed with the return. Null where nobody ever signed.
 */
export function startFor(events: readonly ChainedEvent[], { userId, state, cycle }: Asker): Start | null {
  const live = state === 'correcting' ? liveEvent(events) : null
  if (live) return { event: live, why: 'live' }
  const inCycle = events.filter((event) => event.cycle === cycle)
  const signatures = state === 'draft' ? [] : inCycle.filter(isSigning)
  const own = signatures.findLast(({ actorId }) => actorId === userId)
  if (own) return { event: own, why: hasLapsed(own, events) ? 'ownLapsed' : 'own' }
  const last = signatures.at(-1)
  if (last) return beforeStage(last, inCycle)
  const earlier = events.findLast(isSigning)
  return earlier ? { event: earlier, why: 'lapsed' } : null
}

/** What came to the stage that signed last. */
function beforeStage(last: ChainedEvent, inCycle: readonly ChainedEvent[]): Start {
  const before = inCycle.findLast(
    (event) => isSigning(event) && event.from !== last.from && event.sequence < last.sequence,
  )
  if (before) return { event: before, why: 'beforeStage' }
  const submitted = inCycle.findLast(({ action }) => action === 'submit')
  return submitted ? { event: submitted, why: 'submitted' } : { event: last, why: 'beforeStage' }
}

/** A return, a hold or an edit after it has taken the signature away. */
function hasLapsed(signature: ChainedEvent, events: readonly ChainedEvent[]): boolean {
  return events.some(({ sequence, action, to }) => {
    if (sequence <= signature.sequence) return false
    if (action === 'hold' || action === 'lapse') return signature.from === 'review3'
    return action === 'return' && !isBefore(signature.from, to)
  })
}

function isBefore(stage: State, target: State): boolean {
  if (!isStage(stage) || !isStage(target)) return false
  return reviewStages.indexOf(stage) < reviewStages.indexOf(target)
}
