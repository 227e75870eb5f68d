import type { Endpoint, PayloadRequest } from 'payload'
import { databaseNow } from '../../database/databaseNow'
import { answering } from '../../editorial/endpoints'
import { privateJson } from '../../privateJson'
import { copyAnswer } from '../cleanCopy'
import { pictureAt } from '../entryPicture'
import { officer } from '../officer'
import { entryRecord } from './entryRecord'
import { officeEntries } from './officeEntries'

/** `GET /api/photo-contests/:id/entry-list?same=true&page=1&limit=50`: what was entered, for the contest office. */
export const entryListEndpoints: Endpoint[] = [
  { path: '/:id/entry-list', method: 'get', handler: answering(getEntryList) },
]

/**
 * For the contest office: `GET /api/contest-entries/:id/record`, what is kept of an entry for disputes, and
 * `…/pictures/:place` (from 0), a small copy of one of its pictures as JPEG.
 */
export const entryRecordEndpoints: Endpoint[] = [
  { path: '/:id/record', method: 'get', handler: answering(getEntryRecord) },
  { path: '/:id/pictures/:place', method: 'get', handler: answering(getEntryPicture) },
]

async function getEntryList(req: PayloadRequest): Promise<Response> {
  officer(req)
  const { same, page, limit } = req.query
  const found = await officeEntries(req, {
    contestId: String(req.routeParams?.id),
    isSameOnly: same === 'true',
    page: within(page, { most: 10_000, usual: 1 }),
    limit: within(limit, { most: 200, usual: 50 }),
  })
  return privateJson(found)
}

async function getEntryRecord(req: PayloadRequest): Promise<Response> {
  officer(req)
  return privateJson(await entryRecord(req, String(req.routeParams?.id), await databaseNow(req.payload)))
}

async function getEntryPicture(req: PayloadRequest): Promise<Response> {
  officer(req)
  const { id, place } = req.routeParams ?? {}
  return copyAnswer(await pictureAt(req, String(id), Number(place)), 'thumb')
}

function within(value: unknown, { most, usual }: { readonly most: number; readonly usual: number }): number {
  const asked = Number(value)
  return Number.isInteger(asked) && asked >= 1 ? Math.min(asked, most) : usual
}
