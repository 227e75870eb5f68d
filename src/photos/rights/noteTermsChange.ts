import type { PayloadRequest } from 'payload'
import type { Actor } from '../../editorial/actor'
import type { Media } from '../../payload-types'
import { notePictureEvent } from '../recall/pictureHistory'
import type { RecallRight } from '../recall/recallRules'
import type { ShowingTerms } from './rightsChangeRules'

interface TermsChanged {
  /** By a person unless it says otherwise. */
  readonly action?: 'pictureTerms' | 'embargoEnded'
  readonly before: ShowingTerms
  readonly after: ShowingTerms
  readonly actor: Actor
  readonly right: RecallRight
  /** Null where none was asked for. */
  readonly reason: string | null
  /** ISO 8601, UTC. */
  readonly at: string
}

/** Puts a change of a picture's rights or embargo, or the end of one by the clock, on its record. */
export function noteTermsChange(
  req: PayloadRequest,
  picture: Pick<Media, 'id' | 'released' | 'contentHash'>,
  { action = 'pictureTerms', before, after, ...decided }: TermsChanged,
): Promise<void> {
  const state = picture.released ? 'published' : 'draft'
  return notePictureEvent(req, picture.id, {
    ...decided,
    action,
    from: state,
    to: state,
    digest: picture.contentHash ?? null,
    details: { before: { ...before }, after: { ...after } },
  })
}
