import type { Endpoint, PayloadRequest } from 'payload'
import { type Person, personOf } from '../../access/person'
import { databaseNow } from '../../database/databaseNow'
import { answering } from '../../editorial/endpoints'
import { NotLoggedIn } from '../../errors'
import { privateJson } from '../../privateJson'
import { withdrawByAccount } from '../ownEntry'
import { enteringView } from './enteringView'
import { ownLibrary } from './ownLibrary'

/** For the page on which account holders enter works: what they can enter, and what of theirs the library has. */
export const enteringEndpoints: Endpoint[] = [
  { path: '/entering', method: 'get', handler: answering(getEntering) },
  { path: '/entering/pictures', method: 'get', handler: answering(getPictures) },
]

/** Of an entry that was made with the own account. */
export const ownEntryEndpoints: Endpoint[] = [
  { path: '/:id/withdraw', method: 'post', handler: answering(postWithdrawal) },
]

async function getEntering(req: PayloadRequest): Promise<Response> {
  const person = whoAsks(req)
  return privateJson(await enteringView(req, person, await databaseNow(req.payload)))
}

async function getPictures(req: PayloadRequest): Promise<Response> {
  const person = whoAsks(req)
  const page = Number(req.searchParams.get('page') ?? 1)
  return privateJson(await ownLibrary(req, person, Number.isSafeInteger(page) && page > 0 ? page : 1))
}

async function postWithdrawal(req: PayloadRequest): Promise<Response> {
  const person = whoAsks(req)
  return privateJson({ entry: await withdrawByAccount(req, String(req.routeParams?.id), person.id) })
}

function whoAsks(req: PayloadRequest): Person {
  const person = personOf(req.user)
  if (!person) throw new NotLoggedIn()
  return person
}
