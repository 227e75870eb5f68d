import type { Bilingual } from '../../language'
import type { Action, State } from '../workflow'
import type { ActionDraft } from './actionForm'
import type { PieceStatus } from './pieceStatus'

/** The action that takes another one back, and what its button says. */
export interface Undo {
  readonly action: Action
  readonly body: Readonly<Record<string, string>>
  readonly label: Bilingual
}

type Before = Pick<PieceStatus, 'state' | 'track' | 'stages'> & Partial<Pick<PieceStatus, 'assignee' | 'publishAt'>>

/**
 * The way back that the table has after an action; null where it has none, or none that a slip of the finger should
 * offer. Where it does not lead exactly to where the piece was, its button says where to.
 */
export function undoOf(action: Action, before: Before, draft: ActionDraft): Undo | null {
  switch (action) {
    case 'submit':
      return { action: 'recall', body: {}, label: undo }
    case 'approve':
      return isLastStage(before) ? { action: 'hold', body: {}, label: undo } : null
    case 'schedule':
      if (before.state === 'scheduled')
        return before.publishAt ? { action: 'schedule', body: { publishAt: before.publishAt }, label: undo } : null
      // Without a reason: whoever has just scheduled it takes a slip back, and orders nothing.
      return { action: 'hold', body: {}, label: { zh: '撤销定时（回终审重签）', en: 'Undo (back to final review)' } }
    case 'correct':
      return { action: 'abandon', body: {}, label: undo }
    case 'spike':
      return { action: 'restore', body: {}, label: before.state === 'draft' ? undo : toDraft }
    case 'assign':
      return before.assignee && before.assignee !== draft.assignee
        ? { action: 'assign', body: { assignee: before.assignee }, label: undo }
        : null
    case 'changeTrack':
      return isFirstStep(before)
        ? { action: 'changeTrack', body: { track: before.track, reason: '撤销改审次' }, label: undo }
        : null
    default:
      return null
  }
}

const undo: Bilingual = { zh: '撤销', en: 'Undo' }
const toDraft: Bilingual = { zh: '恢复为草稿', en: 'Restore as draft' }

/** What it leads to is an approved piece, which its signer can hold again. */
function isLastStage({ state, stages }: Before): boolean {
  const last: State | undefined = stages.at(-1)
  return state === last
}

/** A change of track under review begins the reviews anew: only there does the way back lead to the same place. */
function isFirstStep({ state, stages }: Before): boolean {
  return state === 'draft' || state === stages[0]
}
