import { sendJson } from '../../admin/sendJson'
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
  const {
    isDone,
    answer,
    refused: reasons,
  } = await sendJson({ address: `${address}/transitions/${action}`, language, body })
  if (isDone) return { isDone: true, revision: revisionIn(answer) }
  return {
    isDone: false,
    reasons: reasons.length > 0 ? reasons : [{ code: 'unreachable', message: say(words.unreachable) }],
    isOvertaken: reasons.some(({ code }) => code === 'stale_revision'),
    since: stepsIn(answer),
  }
}

/** The revision that the transition left behind: whatever takes it back acts on this one. */
function revisionIn({ event }: Readonly<Record<string, unknown>>): number | null {
  const revision = typeof event === 'object' && event !== null && 'revision' in event ? event.revision : null
  return typeof revision === 'number' ? revision : null
}

/** Who did what meanwhile, as the answer to a stale revision tells it (src/editorial/unseenSteps.ts). */
function stepsIn({ since }: Readonly<Record<string, unknown>>): readonly UnseenStep[] {
  return Array.isArray(since) ? (since as UnseenStep[]) : []
}
