import { addDataAndFileToRequest, type Endpoint, type PayloadRequest } from 'payload'
import { loadActor } from '../../editorial/loadActor'
import { DocumentNotFound, GuardsFailed } from '../../errors'
import type { Media } from '../../payload-types'
import { privateJson } from '../../privateJson'
import { slugs } from '../../slugs'
import { addressedPicture } from '../addressedPicture'
import { rightOf } from '../recall/recallRules'
import { changeTerms } from './changeTerms'
import { looseners, parseTermsChange, type ShowingTerms, termsOf, tighteners } from './rightsChangeRules'

export const rightsEndpoints: Endpoint[] = [
  { path: '/:id/rights', method: 'get', handler: getRights },
  { path: '/:id/rights', method: 'post', handler: postRights },
]

/** The answer of `GET /api/media/:id/rights`: the terms that hold, and what whoever asks may do to them. */
export interface ToldTerms extends ShowingTerms {
  readonly mayTighten: boolean
  readonly mayLoosen: boolean
}

async function getRights(req: PayloadRequest): Promise<Response> {
  const id = addressedPicture(req)
  const picture = await req.payload.db.findOne<Media>({ collection: slugs.media, where: { id: { equals: id } }, req })
  if (!picture) throw new DocumentNotFound()
  const actor = await loadActor(req, new Date())
  const [mayTighten, mayLoosen] = [tighteners, looseners].map(
    (movers) => !picture.recalledAt && rightOf(actor, movers) !== null,
  )
  return privateJson({ ...termsOf(picture), mayTighten, mayLoosen })
}

/** `{ rights?, embargoUntil?, reason }` → 200 `{ rights, embargoUntil, addresses }`; 400, 401, 403, 404; 409 `picture_recalled`. */
async function postRights(req: PayloadRequest): Promise<Response> {
  const id = addressedPicture(req)
  const now = new Date()
  const actor = await loadActor(req, now)
  await addDataAndFileToRequest(req)
  const parsed = parseTermsChange(req.data)
  if ('problems' in parsed) throw new GuardsFailed(parsed.problems)
  return privateJson({ ...(await changeTerms(req, { pictureId: id, ...parsed, actor, now })) })
}
