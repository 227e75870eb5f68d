import type { Endpoint } from 'payload'
import { assertStaff } from '../access/assertStaff'
import { privateJson } from '../privateJson'
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
