import type { Failure, HoldMark, LateReview, OpenCorrection, Signature } from '../item'
import type { LastReturn } from '../returnRules'
import type { Action, Stage, State, Track } from '../workflow'

/** Why something is not possible, said in the reader's language; `path` names the field it is about. */
export interface Reason {
  readonly code: string
  readonly message: string
  readonly path?: string
}

export interface OfferedAction {
  readonly action: Action
  readonly allowed: boolean
  readonly reasons: readonly Reason[]
  /** The principal, where it would be done on somebody's behalf 代. */
  readonly forName?: string | null
}

/** The answer of `GET /api/:collection/:id/transitions`. */
export interface PieceStatus {
  readonly state: State
  readonly revision: number
  readonly edit: { readonly allowed: boolean; readonly reasons: readonly Reason[] }
  readonly actions: readonly OfferedAction[]
  readonly track: Track
  readonly stages: readonly Stage[]
  readonly cycle: number
  readonly signatures: readonly Signature[]
  readonly assignee: string | null
  readonly dueAt: string | null
  readonly publishAt: string | null
  readonly correction: OpenCorrection | null
  readonly lateReview: LateReview | null
  readonly failure: Failure | null
  /** 照发: the body is locked as it stands. */
  readonly isVerbatim: boolean
  /** The order to hold it that still stands. */
  readonly held?: HoldMark | null
  /** A proofreader has signed this text at this stage; else whoever signs the review signs that too. */
  readonly isProofread?: boolean
  /** Readers see where it was taken from. */
  readonly isReprint?: boolean
  /** What whoever signs should know, though it stands in nobody's way. */
  readonly warnings?: readonly Reason[]
  /** Why it was sent back, until it goes on again. */
  readonly returned?: LastReturn | null
  /** Who is on duty now; null where the duty has nothing to do with the piece. */
  readonly onDuty?: readonly string[] | null
}

/** Steps of a piece's way in the order in which it passes them. */
export type Step = 'draft' | Stage | 'approved' | 'published'

export function stepsOf({ stages }: Pick<PieceStatus, 'stages'>): Step[] {
  return ['draft', ...stages, 'approved', 'published']
}

/** The step at which a state is shown; null for the states that have left the way (withdrawn, killed, spiked). */
export function stepAt(state: State): Step | null {
  switch (state) {
    case 'scheduled':
      return 'approved'
    case 'correcting':
      return 'published'
    case 'withdrawn':
    case 'killed':
    case 'spiked':
      return null
    default:
      return state
  }
}

/** What stands in the way because something is missing, not because of who asks. */
export function missingReasons({ allowed, reasons }: OfferedAction): readonly Reason[] {
  const isBarred = reasons.some(({ code }) => code === 'transition_denied')
  return allowed || isBarred ? [] : reasons
}

/** Due and not done at `now`. */
export function isOverdue(lateReview: LateReview | null, now: Date): boolean {
  return lateReview !== null && !lateReview.doneAt && new Date(lateReview.dueAt) < now
}

/** Nobody is there whom an urgent piece could wait for, but a chief editor. */
export function lacksDuty({ track, onDuty }: Pick<PieceStatus, 'track' | 'onDuty'>): boolean {
  return track === 'urgent' && onDuty?.length === 0
}

/**
 * What changing a word of an urgent piece under review costs this person: who may edit becomes an author, who may only sign
 * sends it back; null where neither is at hand.
 */
export function urgentEditNote(
  status: Pick<PieceStatus, 'track' | 'state' | 'edit' | 'actions'>,
): 'makesAuthor' | 'sendsBack' | null {
  if (status.track !== 'urgent' || status.state !== 'review3') return null
  if (status.edit.allowed) return 'makesAuthor'
  return status.actions.some(({ action, allowed }) => action === 'return' && allowed) ? 'sendsBack' : null
}

/** What has to be typed before a kill: the slugline, or what stands for it; long captions are cut. */
export function confirmTextOf(slugline: string): string {
  return slugline.slice(0, 20).trim()
}
