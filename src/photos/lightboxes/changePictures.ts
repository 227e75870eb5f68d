import type { PayloadRequest } from 'payload'
import { holdRow } from '../../database/holdRow'
import { withTransaction } from '../../database/retryTransaction'
import { GuardsFailed, StaleRevision } from '../../errors'
import { idsOf } from '../../fields/relationId'
import { slugs } from '../../slugs'
import { revisionOf } from './countRevision'
import { changedPictures, type PictureChange } from './pictureOrderRules'

interface ChangedLightbox {
  readonly pictures: readonly string[]
  readonly revision: number
}

/** As many of a desk can reach for one lightbox at once. */
const attempts = 9

/**
 * Changes the pictures of a lightbox; two at once come one after the other, and neither loses what the other added.
 * @returns the ids and the revision as they stand then
 * @throws GuardsFailed `lightbox_full`, `unknown_reference`; StaleRevision; PictureRecalled; Payload's NotFound and Forbidden
 *   where it is not shared
 */
export function changePictures(req: PayloadRequest, id: string, change: PictureChange): Promise<ChangedLightbox> {
  const asked = { collection: slugs.lightboxes, id, depth: 0, overrideAccess: false, user: req.user, req } as const
  return withTransaction(
    req,
    async () => {
      const standing = await req.payload.findByID(asked)
      await holdRow(req, slugs.lightboxes, id)
      const revision = revisionOf(standing)
      if (change.revision !== null && change.revision !== revision) throw new StaleRevision({ revision, doc: standing })
      const changed = changedPictures(idsOf(standing.pictures), change)
      if ('problem' in changed) throw new GuardsFailed([changed.problem])
      const after = await req.payload.update({ ...asked, data: { pictures: [...changed.pictures] } })
      return { pictures: idsOf(after.pictures), revision: revisionOf(after) }
    },
    { attempts },
  )
}
