import { addDataAndFileToRequest, type Endpoint, type PayloadRequest } from 'payload'
import { assertStaff } from '../../access/assertStaff'
import { DocumentNotFound, GuardsFailed } from '../../errors'
import { privateJson } from '../../privateJson'
import { changePictures } from './changePictures'
import { parsePictureChange } from './pictureOrderRules'

export const lightboxEndpoints: Endpoint[] = [{ path: '/:id/pictures', method: 'post', handler: postPictures }]

/**
 * `{ add?, remove?, order?, revision? }`, lists of picture ids. Answers `{ pictures, revision }` as they stand then; 409
 * `stale_revision` with the current document where `revision` is not its own.
 */
async function postPictures(req: PayloadRequest): Promise<Response> {
  assertStaff(req)
  const id = req.routeParams?.id
  if (typeof id !== 'string') throw new DocumentNotFound()
  await addDataAndFileToRequest(req)
  const parsed = parsePictureChange(req.data)
  if ('problem' in parsed) throw new GuardsFailed([parsed.problem])
  return privateJson(await changePictures(req, id, parsed.change))
}
