import { type Request, type Response, Router } from 'express'
import { createLocalReq, executeAuthStrategies, getPayload, type Payload, type SanitizedConfig } from 'payload'
import { staff } from '../access/staff'
import { findRendition, isPublicNow, remakeLost } from '../photos/renditions/findRendition'
import { pictureStore } from '../photos/storage/newsroomStore'
import { sendProblem } from './httpProblem'
import { type Audience, sendStoredFile } from './sendStoredFile'

/**
 * The files that readers' pages show. Whether one may be seen is asked of the database each time, so that a picture that
 * is taken back is gone with the next request; the newsroom sees those of pictures that are not out yet as well.
 */
export function renditionRoutes({ config }: { readonly config: SanitizedConfig }): Router {
  const router = Router({ caseSensitive: true, strict: true })
  router.all('/:name', async (req, res) => {
    if (req.method !== 'GET' && req.method !== 'HEAD') return sendProblem(req, res, 'method_not_allowed')
    const payload = await getPayload({ config })
    const found = await findRendition(payload, req.params.name)
    const audience = found && (await audienceOf(payload, req, found.mediaIds))
    if (!found || !audience) return sendProblem(req, res, 'not_found')
    const isSent = await sendStoredFile(req, res, { store: await pictureStore(), file: found.file, audience })
    if (isSent) return
    await remakeLost(payload, found.mediaIds)
    sendProblem(req, res, 'not_found')
  })
  router.use((req: Request, res: Response) => sendProblem(req, res, 'not_found'))
  return router
}

async function audienceOf(payload: Payload, req: Request, mediaIds: readonly string[]): Promise<Audience | null> {
  if (await isPublicNow(payload, mediaIds, new Date())) return 'everybody'
  return (await isAskedByStaff(payload, req)) ? 'newsroom' : null
}

async function isAskedByStaff(payload: Payload, { headers }: Request): Promise<boolean> {
  if (!headers.cookie && !headers.authorization) return false
  const given = new Headers()
  for (const name of ['authorization', 'cookie', 'origin', 'sec-fetch-site'] as const) {
    const value = headers[name]
    if (typeof value === 'string') given.set(name, value)
  }
  const req = await createLocalReq({}, payload)
  const { user } = await executeAuthStrategies({ headers: given, payload, req })
  return staff({ req: { user } })
}
