import type { Bilingual } from '../../language'
import type { UnseenStep } from '../unseenSteps'
import type { Action } from '../workflow'
import type { Reason } from './pieceStatus'
import { words } from './words'

export interface TransitionRequest {
  readonly address: string
  readonly action: Action
  readonly language: string
  readonly body: Readonly<Record<string, unknown>>
  readonly say: (text: Bilingual) => string
}

export type TransitionAnswer =
  | { readonly isDone: true; readonly revision: number | null }
  | {
      readonly isDone: false
      readonly reasons: readonly Reason[]
      readonly isOvertaken: boolean
      readonly since: readonly UnseenStep[]
    }

/** Asks the server for a transition; whatever stands in the way comes back as a list, never as an exception. */
export async function postTransition({
  address,
  action,
  language,
  body,
  say,
}: TransitionRequest): Promise<TransitionAnswer> {
  const response = await fetch(`${address}/transitions/${action}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', 'Accept-Language': language },
    body: JSON.stringify(body),
  }).catch(() => null)
  const answer: unknown = await response?.json().catch(() => null)
  if (response?.ok) return { isDone: true, revision: revisionIn(answer) }
  const reasons = reasonsIn(answer)
  return {
    isDone: false,
    reasons: reasons.length > 0 ? reasons : [{ code: 'unreachable', message: say(words.unreachable) }],
    isOvertaken: reasons.some(({ code }) => code === 'stale_revision'),
    since: stepsIn(answer),
  }
}

/** The revision that the transition left behind: whatever takes it back acts on this one. */
function revisionIn(answer: unknown): number | null {
  if (typeof answer !== 'object' || answer === null || !('event' in answer)) return null
  const { event } = answer
  const revision = typeof event === 'object' && event !== null && 'revision' in event ? event.revision : null
  return typeof revision === 'number' ? revision : null
}

/** Who did what meanwhile, as the answer to a stale revision tells it (src/editorial/unseenSteps.ts). */
function stepsIn(answer: unknown): readonly UnseenStep[] {
  if (typeof answer !== 'object' || answer === null || !('since' in answer) || !Array.isArray(answer.since)) return []
  return answer.since as UnseenStep[]
}

function reasonsIn(answer: unknown): Reason[] {
  if (typeof answer !== 'object' || answer === null || !('errors' in answer) || !Array.isArray(answer.errors)) return []
  return answer.errors.flatMap((error: unknown) => (isReason(error) ? [error] : []))
}

function isReason(value: unknown): value is Reason {
  return typeof value === 'object' && value !== null && 'message' in value && typeof value.message === 'string'
}
