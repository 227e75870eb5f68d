import type { Problem } from '../errors'
import type { RenditionFailure } from '../photos/renditions/vocabulary'
import type { RightsProblem } from '../photos/rightsRules'
import type { Canonical } from './digest'
import type { Track } from './workflow'

/** A lost glyph as its document lists it. */
export interface SubjectGap {
  readonly gapId: string
  readonly status: 'open' | 'filled' | 'passedOver'
  readonly reason: string | null
}

/** A picture or caption that readers will see, with what a signature needs of it. */
export interface SubjectPicture {
  /** Path of the field that shows it, as in `captions.0`. */
  readonly path: string
  /** Its place among the pictures of the piece, from 1; none where it stands alone. */
  readonly number?: number
  /** The name that its photographer knows it by, where that is known. */
  readonly fileName?: string
  readonly hasCredit: boolean
  /** Null where the caption stands without its picture. */
  readonly hasAltText: boolean | null
  /** Its picture was recalled: nobody signs or publishes it. */
  readonly recall?: { readonly reason: string }
  /** Why readers of this piece would not see its caption; none where they do, or would. */
  readonly hidden?: HiddenCaption
  /** What stands against showing it; none where there is nothing, or no picture. */
  readonly rightsProblem?: RightsProblem
  /** Until then it is shown to nobody outside. */
  readonly embargoUntil?: string
  /** Why nothing can be made of its file: readers would see no picture. */
  readonly failure?: RenditionFailure
}

/** A caption that neither goes live with the piece that shows it nor is live already. */
export type HiddenCaption =
  /** The other piece by its slugline; null where whoever asks may not read it. */
  { readonly by: 'otherPiece'; readonly slugline: string | null } | { readonly by: 'ownReview' }

/** A field that must be filled in before submission, and whether it is. */
export interface Requirement {
  readonly path: string
  readonly code: string
  readonly label: { readonly zh: string; readonly en: string }
  readonly isMet: boolean
}

/** What the guards look at: a document of any collection under workflow, read once and reduced to plain values. */
export interface Subject {
  readonly requirements: readonly Requirement[]
  /** What else keeps it from being signed: fields that are filled in and contradict each other. */
  readonly contradictions?: readonly Problem[]
  readonly gaps: readonly SubjectGap[]
  /** Gap nodes in the body, by id, in reading order. */
  readonly gapIdsInBody: readonly string[]
  readonly pictures: readonly SubjectPicture[]
  readonly embargoUntil: string | null
  readonly isVerbatim: boolean
  /** Everything that readers will see, by value. */
  readonly content: Canonical
  /** Digest of `content`. */
  readonly digest: string
}

/** Circumstances that the newsroom sets. */
export interface Settings {
  readonly urgentTrackIsOn: boolean
}

/** People that a guard must know of. */
export interface Surroundings {
  readonly settings: Settings
  /** The assignee cannot work now: absence entered, or account suspended. */
  readonly assigneeIsAway: boolean
  /** The person named in an assignment exists and may log in. */
  readonly assigneeExists: boolean
  /** How other documents keep it from being signed. */
  readonly contradictions: readonly Problem[]
  /** The ceremony whose winners this piece announces; null where it announces none, or no time is set. */
  readonly ceremony: Ceremony | null
}

export interface Ceremony {
  /** ISO 8601, UTC. */
  readonly at: string
  /** Its contest, by title. */
  readonly contest: string
}

/** Tracks that a newsroom may choose from. */
export function offeredTracks(settings: Settings): Track[] {
  return settings.urgentTrackIsOn ? ['standard', 'brief', 'urgent'] : ['standard', 'brief']
}
