import { statfs } from 'node:fs/promises'
import { Server } from '@tus/server'
import { type Request as ExpressRequest, Router } from 'express'
import { getPayload, type SanitizedConfig } from 'payload'
import { journalist } from '../access/journalist'
import { personOf } from '../access/person'
import type { Env } from '../env'
import { maxPictureBytes } from '../photos/imageFormat'
import { findResumable, resumableFolder, resumableStore, uploadIdForm } from '../photos/intake/resumable'
import { discardBody } from './bodyLimit'
import { bodyStream } from './bodyStream'
import { type HttpProblemCode, problemCodeOf, sendProblem } from './httpProblem'
import type { Readiness } from './readiness'
import { webHeaders } from './webRequest'
import { sendWebResponse } from './webResponse'

interface UploadOptions {
  readonly env: Pick<Env, 'publicUrl'>
  readonly config: SanitizedConfig
  readonly readiness: Pick<Readiness, 'isDatabaseReachable'>
}

const home = '/api/uploads'
const methods = ['POST', 'HEAD', 'PATCH', 'DELETE'] as const
/** Below it a disk counts as full: a database lives there too. */
const leastFreeBytes = 64 * 1024 * 1024
const ownerHeader = 'x-newsroom-upload-owner'

/**
 * Resumable uploads, the tus protocol 1.0.0 (https://tus.io/protocols/resumable-upload): for those who may bring pictures
 * in, each his or her own alone. `POST /api/media` with the id makes a picture of one that is complete.
 */
export function uploadRoutes({ env, config, readiness }: UploadOptions): Router {
  const server = tusServer()
  const origin = new URL(env.publicUrl).origin
  const routes = Router({ caseSensitive: true })
  routes.use(async (req, res) => {
    const owner = await ownerOf(req, config)
    const refusal = owner ? await refusalFor(req, owner) : 'forbidden'
    if (refusal) {
      // Somebody who cannot be known is not told to go away for that.
      const isReachable = owner !== null || (await readiness.isDatabaseReachable())
      sendProblem(req, res, isReachable ? refusal : 'database_unavailable')
      return discardBody(req)
    }
    try {
      const response = await server.handleWeb(toRequest(req, { origin, owner: owner ?? '' }))
      if (response.status < 400) return await sendWebResponse(withOwnPolicy(response), res)
      sendProblem(req, res, await problemOf(response.status))
    } finally {
      discardBody(req)
    }
  })
  return routes
}

function tusServer(): Server {
  return new Server({
    path: home,
    datastore: resumableStore(),
    maxSize: maxPictureBytes,
    relativeLocation: true,
    getFileIdFromRequest: (_req, id) => (id && uploadIdForm.test(id) ? id : undefined),
    // What the sender says of the owner does not count.
    onUploadCreate: async (req, upload) => ({
      metadata: { filename: upload.metadata?.filename ?? null, owner: req.headers.get(ownerHeader) },
    }),
  })
}

/** Payload knows a person by token, key, or cookie; a cookie counts from our own pages alone. */
async function ownerOf(req: ExpressRequest, config: SanitizedConfig): Promise<string | null> {
  const payload = await getPayload({ config })
  const { user } = await payload.auth({ headers: webHeaders(req), canSetHeaders: false })
  return journalist({ req: { user } }) ? (personOf(user)?.id ?? null) : null
}

async function refusalFor(req: ExpressRequest, owner: string): Promise<HttpProblemCode | null> {
  const [, id, ...rest] = req.path.split('/')
  if (!methods.some((method) => method === req.method)) return 'method_not_allowed'
  if (req.method === 'POST') return id ? 'not_found' : null
  if (!id || rest.length > 0) return 'not_found'
  const upload = await findResumable(id)
  return upload?.owner === owner ? null : 'not_found'
}

function toRequest(req: ExpressRequest, { origin, owner }: { origin: string; owner: string }): Request {
  const headers = webHeaders(req)
  headers.set(ownerHeader, owner)
  // Another method by a header would pass by what was asked above.
  headers.delete('x-http-method-override')
  const hasBody = req.method === 'PATCH' || req.method === 'POST'
  // Node's types do not know `duplex`, which the standard requires beside a stream.
  const init = { method: req.method, headers, ...(hasBody ? { body: bodyStream(req), duplex: 'half' } : {}) }
  return new Request(origin + req.originalUrl, init as RequestInit)
}

/** The protocol's own answers would let any page read them. */
function withOwnPolicy(response: Response): Response {
  const headers = new Headers(response.headers)
  for (const name of [...headers.keys()]) if (name.startsWith('access-control-')) headers.delete(name)
  headers.set('cache-control', 'no-store')
  return new Response(response.body, { status: response.status, headers })
}

/** The protocol's library says of every failed write the same: what the disk has left tells the reason. */
async function problemOf(status: number): Promise<HttpProblemCode> {
  if (status < 500) return problemCodeOf(status)
  const { bavail, bsize } = await statfs(resumableFolder())
  return bavail * bsize < leastFreeBytes ? 'storage_full' : 'internal_error'
}
