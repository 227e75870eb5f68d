import { type ActiveDelegation, type Actor, principalsFor } from '../../editorial/actor'
import { type Mover, type State, transitionFor } from '../../editorial/workflow'
import type { Problem } from '../../errors'
import type { WorkflowSlug } from '../../slugs'

/** Who may take a picture back: whoever may kill a piece, by the table. */
export const recallMovers: readonly Mover[] = transitionFor('kill', 'published', 'standard')?.by ?? []

/** Who may lift a recall. */
export const liftMovers: readonly Mover[] = ['chiefEditor']

export type RecallRight = { readonly principal: ActiveDelegation | null }

/** By what right somebody is one of `movers`, the own or a lent one; null where there is none. */
export function rightOf(actor: Actor, movers: readonly Mover[]): RecallRight | null {
  const principals = principalsFor(actor, movers)
  if (principals === null) return { principal: null }
  const [principal] = principals
  return principal ? { principal } : null
}

/** What a recall makes of a piece that shows the picture. */
export type Fate =
  /** It stays or goes out as it was signed, without the picture. */
  | 'goesOn'
  /** The picture was all that there is to it, and readers see it: it is killed. */
  | 'killed'
  /** The picture was all that there is to it, and it waits to go out: it is held. */
  | 'held'
  /** It is still worked on, or is out of sight: the picture shows as an open point. */
  | 'openPoint'

const signedStates: readonly State[] = ['approved', 'scheduled']
const liveStates: readonly State[] = ['published', 'correcting']

export function fateOf({
  collectionSlug,
  state,
}: {
  readonly collectionSlug: WorkflowSlug
  readonly state: State
}): Fate {
  const isLive = liveStates.includes(state)
  if (!isLive && !signedStates.includes(state)) return 'openPoint'
  if (collectionSlug !== 'photo-captions') return 'goesOn'
  return isLive ? 'killed' : 'held'
}

/** A caption that shows the picture, in what readers see or in its newest text. */
export interface ShownCaption {
  readonly id: string
  readonly text: string
  /** The article that it belongs to; null where it is a piece of its own. */
  readonly articleId: string | null
  /** It is public with the picture. */
  readonly isLive: boolean
  /** The record of the picture that it is public with; several may have the same file. */
  readonly livePhotoId: string | null
  /** Its newest text has the picture. */
  readonly isNewest: boolean
  /** An earlier recall took it out. */
  readonly isTakenOut: boolean
}

/** Captions that stand in a piece; one that is a piece of its own is told as that. */
export function captionsInPieces(
  captions: readonly ShownCaption[],
  pieces: readonly { readonly id: string }[],
): ShownCaption[] {
  const alone = new Set(pieces.map(({ id }) => id))
  return captions.filter(({ id }) => !alone.has(id))
}

/** What becomes of a caption that belongs to an article in `state`. */
export type CaptionFate =
  /** It leaves the piece. */
  | 'takenOut'
  /** Readers lose it at once; the open correction has another picture in it already. */
  | 'unpublished'
  | 'stays'

export function captionFateOf(
  { isLive, isNewest, isTakenOut }: Pick<ShownCaption, 'isLive' | 'isNewest' | 'isTakenOut'>,
  state: State,
): CaptionFate {
  if (isTakenOut || fateOf({ collectionSlug: 'articles', state }) === 'openPoint') return 'stays'
  // What was only put into an open correction is a draft, and shows as one.
  if (state === 'correcting' && !isLive) return 'stays'
  return isNewest ? 'takenOut' : 'unpublished'
}

const maxReason = 500

/** Reads the reason of a request; `problem` where there is none, or too much of it. */
export function parseReason(data: unknown): { readonly reason: string } | { readonly problem: Problem } {
  const given = typeof data === 'object' && data !== null && 'reason' in data ? data.reason : null
  const reason = typeof given === 'string' ? given.trim() : ''
  return reason !== '' && reason.length <= maxReason ? { reason } : { problem: reasonRequired }
}

const reasonRequired: Problem = {
  code: 'reason_required',
  path: 'reason',
  message: {
    zh: `请写明理由，不超过 ${maxReason} 字。`,
    en: `Say why, in at most ${maxReason} characters.`,
  },
}

export const recallDenied: Problem = {
  code: 'transition_denied',
  message: {
    zh: '撤回图片与紧急撤稿同权，须由总编辑或值班编辑来做。',
    en: 'Recalling a picture is like killing a piece: it is for a chief editor or the editor on duty.',
  },
}

export const liftDenied: Problem = {
  code: 'transition_denied',
  message: { zh: '取消撤回须由总编辑来做。', en: 'Lifting a recall is for a chief editor.' },
}

export const recalledAlready: Problem = {
  code: 'recalled_already',
  message: { zh: '这张图片已经撤回。', en: 'This picture has been recalled already.' },
}

export const notRecalled: Problem = {
  code: 'not_recalled',
  message: { zh: '这张图片没有被撤回。', en: 'This picture is not recalled.' },
}
