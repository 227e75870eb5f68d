import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload'
import { type Person, personOf } from '../../access/person'
import { readEnv } from '../../env'
import { idOf } from '../../fields/relationId'
import { hasRole } from '../../roles'
import { textOf } from '../../textOf'
import { ownBylines } from './ownBylines'
import { type Bearer, type Claimed, isOwnPicture } from './ownRightsRules'
import { profileOf } from './photographerProfile'
import { namesIn, writtenCreator } from './writtenCreator'

/**
 * What a photographer of the paper brings in is the paper's own unless it is said otherwise, by hand or by the file itself; of
 * all else somebody has to know. It reads what the file has filled in.
 */
export const assumeOwnRights: CollectionBeforeChangeHook = async ({ data, operation, req }) => {
  if (operation !== 'create' || data.rights) return data
  return { ...data, rights: (await isOwnOf(req, data)) ? 'cleared' : 'unclear' }
}

/** Whether whoever asks is a photographer, and the record of a picture names nobody else. */
export async function isOwnOf(req: PayloadRequest, record: Readonly<Record<string, unknown>>): Promise<boolean> {
  const person = personOf(req.user)
  return person !== null && hasRole(person, 'photographer') && (await isByBearer(req, person, claimedBy(record)))
}

function claimedBy(data: Readonly<Record<string, unknown>>): Claimed {
  const { byline, name } = writtenCreator(data)
  return {
    creator: { byline: idOf(byline), names: name ? namesIn(name) : [] },
    copyrightNotice: textOf(data.copyrightNotice),
    copyrightOwner: textOf(data.copyrightOwner),
  }
}

async function isByBearer(req: PayloadRequest, person: Person, claimed: Claimed): Promise<boolean> {
  const { copyrightNotice: notice = null } = await profileOf(req, person.id)
  const bearer: Bearer = { names: [person.name], bylineIds: [], notice, house: readEnv().site.name }
  // Most pictures name nobody else, whatever bylines there are.
  if (isOwnPicture(claimed, bearer)) return true
  const { ids, names } = await ownBylines(req, person)
  return isOwnPicture(claimed, { ...bearer, names: [person.name, ...names], bylineIds: ids })
}
