import type { PayloadRequest } from 'payload'
import { withTransaction } from '../../database/retryTransaction'
import type { Actor } from '../../editorial/actor'
import { DocumentNotFound, PictureRecalled, TransitionDenied } from '../../errors'
import type { Media } from '../../payload-types'
import { slugs } from '../../slugs'
import { rightOf } from '../recall/recallRules'
import { servedAddresses } from '../renditions/servedAddresses'
import { noteTermsChange } from './noteTermsChange'
import {
  hasChanged,
  isHeldBack,
  isLooser,
  looseners,
  looseningDenied,
  type ShowingTerms,
  type TermsChange,
  termsOf,
  tighteners,
  tighteningDenied,
} from './rightsChangeRules'
import { tellOfTerms } from './tellOfTerms'

interface Asked {
  readonly pictureId: string
  readonly change: TermsChange
  readonly actor: Actor
  readonly reason: string
  readonly now: Date
}

export interface ChangedTerms extends ShowingTerms {
  /** Addresses under this server that answered strangers until now: what a cache in front still has is purged by these. */
  readonly addresses: readonly string[]
}

/** A picture of many pieces meets many writers. */
const attempts = 9

/**
 * Changes whether and from when on a picture may be shown, also of one that readers see: nothing that was signed is touched
 * by it, and the next request is answered by it (publicPictures.ts). Each change has a row in the picture's history.
 * @throws DocumentNotFound, TransitionDenied, PictureRecalled
 */
export function changeTerms(
  req: PayloadRequest,
  { pictureId, change, actor, reason, now }: Asked,
): Promise<ChangedTerms> {
  return withTransaction(
    req,
    async () => {
      const where = { id: { equals: pictureId } }
      const picture = await req.payload.db.findOne<Media>({ collection: slugs.media, where, req })
      if (!picture) throw new DocumentNotFound()
      if (picture.recalledAt) throw new PictureRecalled('id')
      const before = termsOf(picture)
      const after: ShowingTerms = { ...before, ...change }
      const looser = isLooser(before, after, now)
      const right = rightOf(actor, looser ? looseners : tighteners)
      if (!right) throw new TransitionDenied([looser ? looseningDenied : tighteningDenied])
      const [wasShown, isShown] = [before, after].map((terms) => picture.released && !isHeldBack(terms, now))
      const addresses = wasShown && !isShown ? await servedAddresses(req, [pictureId]) : []
      if (!hasChanged(before, after)) return { ...after, addresses }
      const at = now.toISOString()
      await req.payload.db.updateOne({ collection: slugs.media, where, data: { ...after, updatedAt: at }, req })
      await noteTermsChange(req, picture, { before, after, actor, right, reason, at })
      if (wasShown !== isShown) await tellOfTerms(req, { pictureId, isShown: Boolean(isShown), at })
      return { ...after, addresses }
    },
    { attempts },
  )
}
