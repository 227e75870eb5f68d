import type { OpenCall } from '../contests/entering/enteringRules'
import type { HoldMark } from '../editorial/item'
import type { State, Track } from '../editorial/workflow'
import type { WorkflowSlug } from '../slugs'

/** A piece as the desk, the board and the calendar show it: one row of `editorial-items`. Times are ISO 8601, UTC. */
export interface Card {
  /** Of the item; one piece keeps it through all states. */
  readonly id: string
  readonly collectionSlug: WorkflowSlug
  readonly documentId: string
  readonly state: State
  readonly track: Track
  readonly revision: number
  readonly slugline: string
  readonly headline: string
  readonly section: string | null
  readonly genre: string | null
  readonly authorNames: string
  readonly assignee: string | null
  readonly wordCount: number
  readonly pictureCount: number
  readonly openGaps: number
  /** 照发: its body is locked. */
  readonly isVerbatim: boolean
  readonly stateSince: string | null
  readonly dueAt: string | null
  readonly publishAt: string | null
  readonly publishedAt: string | null
  readonly embargoUntil: string | null
  readonly lateReviewDueAt: string | null
  readonly returnedAt: string | null
  /** Why a scheduled publication failed. */
  readonly failure: string | null
  /** The order to hold it that still stands. */
  readonly held: HoldMark | null
}

export interface PieceList {
  /** How many there are, counted by the database; `cards` holds the first of them. */
  readonly total: number
  readonly cards: readonly Card[]
}

export interface BoardColumn extends PieceList {
  readonly state: State
}

/** The answer of `GET /api/board`. */
export interface Board {
  readonly columns: readonly BoardColumn[]
  /** Changes whenever any piece changes; as `GET /api/board/changes` answers it. */
  readonly token: string
  readonly timeZone: string
}

/** The answer of `GET /api/desk`. */
export interface Desk {
  readonly token: string
  readonly timeZone: string
  /** Overdue pieces and gaps are the whole newsroom's; else only one's own are counted. */
  readonly seesWholeDesk: boolean
  readonly waiting: PieceList
  readonly returned: PieceList
  readonly sent: PieceList
  readonly drafts: PieceList
  readonly lateReview: PieceList
  readonly failed: PieceList
  /** With an order to hold: the whole newsroom's, or only one's own. */
  readonly held: PieceList
  readonly overdue: PieceList
  /** Until noon tomorrow: the night's shift and the morning's. */
  readonly scheduledSoon: PieceList
  readonly below: number
  readonly gaps: number
  readonly publishedToday: number
  /** Pictures that came back to this person from the picture editors. */
  readonly returnedPictures: number
  /** Contests that take works of this person now. */
  readonly openCalls: readonly OpenCall[]
}

/** The answer of `GET /api/calendar`. */
export interface Calendar {
  readonly token: string
  readonly timeZone: string
  readonly cards: readonly Card[]
  /** There were more than are given. */
  readonly isCut: boolean
}

/** The answer of `GET /api/board/options`: names for the ids on the cards, and what can be filtered by. */
export interface BoardOptions {
  readonly people: readonly { readonly id: string; readonly name: string }[]
  readonly sections: readonly { readonly id: string; readonly name: string }[]
}
