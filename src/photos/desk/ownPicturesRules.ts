import type { FlawedFile } from '../pictureMarkRules'
import type { DeskState } from './deskStateRules'

/** A picture that its photographer has still to hand over, as the photo desk offers it. Times are ISO 8601, UTC. */
export interface OwnPicture extends FlawedFile {
  readonly id: string
  readonly name: string
  /** Address of a small rendition, or a few pixels as a `data:` address; null while there is neither. */
  readonly thumbnailURL: string | null
  readonly createdAt: string
  readonly deskState: Extract<DeskState, 'new' | 'returned'>
  /** Why it was returned. */
  readonly deskReason: string | null
}

/** The answer of `GET /api/media/desk/own`: what was returned first, then what is new, each the latest first. */
export interface OwnPictures {
  readonly pictures: readonly OwnPicture[]
  /** There were more than are given. */
  readonly isCut: boolean
}

/** What nobody has handed over for so long is no work that waits; it is found as any other picture is. */
const offeredDays = 30

/** The time after which a new picture is offered; ISO 8601, UTC. */
export function offeredSince(now: Date): string {
  return new Date(now.getTime() - offeredDays * 86_400_000).toISOString()
}
