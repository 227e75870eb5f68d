import type { PayloadRequest } from 'payload'
import { holdRow } from '../../database/holdRow'
import { withTransaction } from '../../database/retryTransaction'
import { GuardsFailed } from '../../errors'
import { idsOf } from '../../fields/relationId'
import { slugs } from '../../slugs'
import { changedPictures, type PictureChange } from './pictureOrderRules'

/** As many of a desk can reach for one lightbox at once. */
const attempts = 9

/**
 * Changes the pictures of a lightbox; two at once come one after the other, and neither loses what the other added.
 * @returns the ids as they stand then
 * @throws GuardsFailed `lightbox_full`, `unknown_reference`; Payload's NotFound and Forbidden where it is not shared
 */
export function changePictures(req: PayloadRequest, id: string, change: PictureChange): Promise<readonly string[]> {
  const asked = { collection: slugs.lightboxes, id, depth: 0, overrideAccess: false, user: req.user, req } as const
  return withTransaction(
    req,
    async () => {
      const { pictures: standing } = await req.payload.findByID(asked)
      await holdRow(req, slugs.lightboxes, id)
      const changed = changedPictures(idsOf(standing), change)
      if ('problem' in changed) throw new GuardsFailed([changed.problem])
      const { pictures } = await req.payload.update({ ...asked, data: { pictures: [...changed.pictures] } })
      return idsOf(pictures)
    },
    { attempts },
  )
}
