import type { Actor } from '../../editorial/actor'
import type { Media } from '../../payload-types'
import type { Fate, RecallRight } from './recallRules'

/** A recall as everything that it touches puts it on record. */
export interface Recall {
  readonly actor: Actor
  readonly right: RecallRight
  readonly reason: string
  readonly now: Date
  /** Every record of this very file. */
  readonly pictures: readonly RecalledPicture[]
}

export type RecalledPicture = Pick<Media, 'id' | 'contentHash' | 'originalFilename' | 'released'>

export interface RecallOutcome {
  /** Records of the file; the one that was named comes first. */
  readonly pictures: readonly string[]
  readonly pieces: readonly { readonly collection: string; readonly id: string; readonly became: Fate }[]
  readonly entries: readonly string[]
  /** Addresses under this server that answered strangers until now: what a cache in front still has is purged by these. */
  readonly addresses: readonly string[]
}
