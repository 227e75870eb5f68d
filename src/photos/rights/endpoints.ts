import { addDataAndFileToRequest, type Endpoint, type PayloadRequest } from 'payload'
import { staff } from '../../access/staff'
import { loadActor } from '../../editorial/loadActor'
import { DocumentNotFound, GuardsFailed, NotLoggedIn } from '../../errors'
import { privateJson } from '../../privateJson'
import { changeTerms } from './changeTerms'
import { parseTermsChange } from './rightsChangeRules'

export const rightsEndpoints: Endpoint[] = [{ path: '/:id/rights', method: 'post', handler: postRights }]

/** `{ rights?, embargoUntil?, reason }` → 200 `{ rights, embargoUntil, addresses }`; 400, 401, 403, 404; 409 `picture_recalled`. */
async function postRights(req: PayloadRequest): Promise<Response> {
  if (!staff({ req })) throw new NotLoggedIn()
  const id = req.routeParams?.id
  if (typeof id !== 'string') throw new DocumentNotFound()
  const now = new Date()
  const actor = await loadActor(req, now)
  await addDataAndFileToRequest(req)
  const parsed = parseTermsChange(req.data)
  if ('problems' in parsed) throw new GuardsFailed(parsed.problems)
  return privateJson({ ...(await changeTerms(req, { pictureId: id, ...parsed, actor, now })) })
}
