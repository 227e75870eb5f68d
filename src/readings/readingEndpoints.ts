import type { Endpoint, PayloadRequest } from 'payload'
import { rolesOf } from '../editorial/loadActor'
import { NotLoggedIn, TransitionDenied } from '../errors'
import { privateJson } from '../privateJson'
import { isStaff } from '../roles'
import { articleReadings, mostRead } from './readReadings'

/** `GET /api/desk/readings` → `{ pieces: [{ id, title, today, week }] }`. Staff only. */
export const mostReadEndpoint: Endpoint = {
  path: '/desk/readings',
  method: 'get',
  handler: async (req) => {
    assertStaff(req)
    return privateJson({ pieces: await mostRead(req, new Date()) })
  },
}

/** `GET /api/articles/:id/readings` → `{ today, week, month, api }`. Staff only. */
export const articleReadingsEndpoint: Endpoint = {
  path: '/:id/readings',
  method: 'get',
  handler: async (req) => {
    assertStaff(req)
    return privateJson(await articleReadings(req, String(req.routeParams?.id), new Date()))
  },
}

function assertStaff(req: PayloadRequest): void {
  if (!req.user) throw new NotLoggedIn()
  if (!isStaff({ roles: rolesOf(req.user) })) throw new TransitionDenied([])
}
