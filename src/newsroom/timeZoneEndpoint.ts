import type { Endpoint } from 'payload'
import { personOf } from '../access/person'
import { answering } from '../editorial/endpoints'
import { NotLoggedIn } from '../errors'
import { privateJson } from '../privateJson'
import { newsroomTimeZone } from './timeZone'

/** `GET …/time-zone` → `{ timeZone }`: for any account, since a juror from outside is told times and reads no settings. */
export const timeZoneEndpoint: Endpoint = {
  path: '/time-zone',
  method: 'get',
  handler: answering(async (req) => {
    if (!personOf(req.user)) throw new NotLoggedIn()
    return privateJson({ timeZone: await newsroomTimeZone(req) })
  }),
}
