import type { WorkflowSlug } from '../slugs'
import type { Action, Stage, State, Track } from './workflow'

/** 审 (the review) or 校 (the proofreading). */
export type SignatureKind = 'review' | 'proof'

/** A signature, bound to what was signed. */
export interface Signature {
  readonly stage: Stage
  readonly kind: SignatureKind
  readonly userId: string
  readonly userName: string
  /** The principal, where a delegate signed (shown as 代). */
  readonly forUserId?: string
  readonly forUserName?: string
  /** ISO 8601, UTC. */
  readonly signedAt: string
  /** Digest of what readers will see, as it was signed. */
  readonly digest: string
  /** Digest of that text without a picture that was recalled since; the event of the recall names both. */
  readonly carriedTo?: string
}

export type CorrectionKind = 'minor' | 'notice'

/** An open correction: who opened and who edited it, and the note that the public will read. */
export interface OpenCorrection {
  readonly kind: CorrectionKind
  readonly note: string | null
  readonly reason: string | null
  readonly openedBy: string
  readonly editors: readonly string[]
}

/** 补审: the second look that an urgent publication still owes. */
export interface LateReview {
  readonly dueAt: string
  readonly doneAt: string | null
  readonly doneBy: string | null
  /** As they were called then; absent while it is due, and in reviews from before this was kept. */
  readonly doneByName?: string
  /** The principal, where a delegate did it (shown as 代). */
  readonly doneForName?: string
}

/** 扣稿: the order to hold a piece, which whoever signs, schedules or publishes it next is shown. */
export interface HoldMark {
  readonly at: string
  readonly by: string
  readonly byName: string
  readonly reason: string | null
  /** When it was to go out, where it was scheduled; absent in orders from before this was kept. */
  readonly wasDueAt?: string | null
}

/** Who scheduled a piece, and the order to hold that was lifted for it: taken back, the schedule leaves what was before. */
export interface Pinned {
  readonly by: string | null
  readonly held: HoldMark | null
}

/** A scheduled publication that could not be made; shown on every desk. */
export interface Failure {
  readonly at: string
  readonly code: string
  readonly message: string
}

/** The workflow state of one document: a row of `editorial-items`, apart from the content. Times are ISO 8601, UTC. */
export interface EditorialItem {
  readonly id: string
  readonly collectionSlug: WorkflowSlug
  readonly documentId: string
  readonly state: State
  readonly track: Track
  /** A desk head has set the track; it no longer follows from section and genre. */
  readonly trackIsChosen: boolean
  /** Grows with every change of content or state; the compare-and-set value. */
  readonly revision: number
  readonly cycle: number
  readonly authors: readonly string[]
  /** Who typed in an attached original 录入: may edit and submit the draft, but is no author. */
  readonly typists: readonly string[]
  /** Who changed the text under review, in any cycle; on short tracks they count as authors. */
  readonly editors: readonly string[]
  readonly signatures: readonly Signature[]
  readonly everSigned: boolean
  /** Digest of the newest content. */
  readonly digest: string | null
  /** Digest of the body as imported, where it must be printed as it is (照发). */
  readonly verbatimDigest: string | null
  readonly publishAt: string | null
  readonly assignee: string | null
  readonly dueAt: string | null
  readonly correction: OpenCorrection | null
  readonly lateReview: LateReview | null
  readonly spikedBy: string | null
  /** Stands until the piece is published, scheduled or returned. */
  readonly held: HoldMark | null
  /** Of a scheduled piece; null for all others, and for those scheduled before this was kept. */
  readonly pinned: Pinned | null
  readonly failure: Failure | null
  readonly eventCount: number
  readonly lastHash: string | null
}

/** What a transition asks for, parsed. */
export interface TransitionInput {
  readonly revision: number
  readonly reason: string | null
  readonly note: string | null
  readonly publishAt: string | null
  readonly to: State | null
  readonly kind: CorrectionKind | null
  readonly assignee: string | null
  readonly dueAt: string | null
  readonly track: Track | null
  /** Knows of the order to hold that stands on the piece, and lets it go on. */
  readonly holdSeen: boolean
  /** The address of an article follows its headline anew; its former ones lead there. */
  readonly renewAddress: boolean
}

/** A row of `editorial-events`, before it is chained. */
export interface EventFacts {
  readonly action: Action | SystemAction
  readonly from: State
  readonly to: State
  readonly at: string
  readonly actorId: string | null
  readonly actorName: string
  readonly forUserId: string | null
  readonly forUserName: string | null
  readonly reason: string | null
  readonly note: string | null
  readonly cycle: number
  readonly revision: number
  readonly digest: string | null
  readonly details: Readonly<Record<string, unknown>>
}

/** Events that no person's transition makes. */
export type SystemAction =
  | 'create'
  | 'edit'
  | 'lapse'
  | 'publishFailed'
  | 'trash'
  | 'untrash'
  | 'delete'
  | 'previewLink'
  | 'previewLinkRevoked'
  | 'giveAward'
  | 'withdrawAward'
  | 'disqualifyEntry'
  | 'reinstateEntry'
  | 'withdrawEntry'
  | 'eraseEntrant'
  | 'pictureRecalled'
  | 'recallLifted'
  | 'pictureTerms'
  | 'embargoEnded'
  | 'openRound'
  | 'changeRound'
  | 'castBallot'
  | 'recuse'
  | 'relateJurors'
  | 'overrideQuorum'
  | 'closeRound'
  | 'decideTie'
  | 'draftAnnouncement'
