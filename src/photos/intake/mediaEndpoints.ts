import path from 'node:path'
import { type Endpoint, Forbidden, type PayloadRequest } from 'payload'
import { journalist } from '../../access/journalist'
import { readEnv } from '../../env'
import { slugs } from '../../slugs'
import { maxPictureBytes } from '../imageFormat'
import { fileRequired } from './intakeErrors'
import { discardReceived } from './received'
import { receiveForm } from './receiveForm'
import { takeIn } from './takeIn'

/** How pictures come into the library. Own endpoints match before Payload's. */
export const mediaEndpoints: Endpoint[] = [{ path: '/', method: 'post', handler: postPicture }]

/**
 * multipart/form-data with one `file` and, as JSON in `_payload`, what is written about it. 201 with the new picture; 200
 * and `alreadyThere: true` with the one that has this very file.
 */
async function postPicture(req: PayloadRequest): Promise<Response> {
  // Before anything of the body is read.
  if (!journalist({ req })) throw new Forbidden(req.t)
  const contentType = req.headers.get('content-type') ?? ''
  if (!req.body || !contentType.toLowerCase().startsWith('multipart/form-data')) throw fileRequired()
  const folder = path.join(readEnv().dataDir, 'uploads')
  const { data, file } = await receiveForm({ body: req.body, contentType, folder, maxBytes: maxPictureBytes })
  if (!file) throw fileRequired()
  req.data = { ...data }
  return answer(req, await takeIn(req, { received: file, words: data }).finally(() => discardReceived(file)))
}

async function answer(req: PayloadRequest, { id, wasThere }: { id: string; wasThere: boolean }): Promise<Response> {
  const doc = await req.payload.findByID({
    collection: slugs.media,
    id,
    depth: depthOf(req),
    overrideAccess: false,
    user: req.user,
    req,
  })
  const label = req.t('general:successfullyCreated', { label: '图片' })
  return wasThere ? Response.json({ doc, alreadyThere: true }) : Response.json({ doc, message: label }, { status: 201 })
}

function depthOf({ query }: PayloadRequest): number {
  const depth = Number(query.depth)
  return Number.isInteger(depth) && depth >= 0 ? depth : 1
}
