import type { Endpoint, PayloadRequest } from 'payload'
import { assertStaff } from '../../access/assertStaff'
import { GuardsFailed } from '../../errors'
import { languageOf } from '../../language'
import { newsroomTimeZone } from '../../newsroom/timeZone'
import { privateJson } from '../../privateJson'
import { pictureWarnings } from '../cameraClockRules'
import { photographersOf } from './photographersOf'
import { searchPictures } from './searchPictures'
import { parsePictureQuery } from './searchQuery'

export const searchEndpoints: Endpoint[] = [{ path: '/search', method: 'get', handler: getSearch }]

/** `?q=&photographer=&place=&keyword=&from=&to=&orientation=&used=&rights=&batch=&until=&sort=&page=&limit=`, see `PictureQuery`. */
async function getSearch(req: PayloadRequest): Promise<Response> {
  assertStaff(req)
  const parsed = parsePictureQuery(req.query, await newsroomTimeZone(req))
  if ('problems' in parsed) throw new GuardsFailed(parsed.problems)
  const found = await searchPictures(req, parsed.query)
  const language = languageOf(req.i18n.language)
  const photographers = await photographersOf(req, found.docs)
  const docs = found.docs.map(({ deskRecord, ...doc }, index) => ({
    ...doc,
    photographer: photographers[index] ?? null,
    warnings: pictureWarnings({ ...doc, deskRecord }).map(({ message, ...rest }) => ({
      ...rest,
      message: message[language],
    })),
  }))
  return privateJson({ ...found, docs })
}
