import type { PayloadRequest } from 'payload'
import { personOf } from '../../access/person'
import { idOf } from '../../fields/relationId'
import { onceARequest } from '../../onceARequest'
import { hasRole } from '../../roles'
import { slugs } from '../../slugs'
import { type BylineMatch, isNamed } from '../metadata/matchByline'
import type { PhotographerProfile } from '../metadata/prefill'
import { ownBylines } from './ownBylines'

interface Known {
  /** The byline that somebody has chosen. */
  readonly chosen: string | null
  readonly match: BylineMatch
  /** The names that the picture has its creator by. */
  readonly creators: readonly string[]
}

/**
 * Whose default credit a picture gets: the account behind its creator's byline; a photographer's own where nobody is named,
 * or the name is the photographer's own. A picture that names somebody else gets nobody's.
 */
export async function photographerProfile(req: PayloadRequest, known: Known): Promise<PhotographerProfile> {
  const byline = known.chosen ?? known.match.byline
  const account = (byline && (await accountBehind(req, byline))) || (await ownAccount(req, known))
  if (!account) return {}
  return profileOf(req, account)
}

/** What stands in an account's profile. */
export const profileOf = onceARequest(async (req, account): Promise<PhotographerProfile> => {
  const user = await req.payload.db.findOne<Account>({
    collection: slugs.users,
    where: { id: { equals: account } },
    select: { photoCreditLine: true, photoCopyrightNotice: true, cameraZone: true },
    req,
  })
  return {
    ...(user?.photoCreditLine ? { creditLine: user.photoCreditLine } : {}),
    ...(user?.photoCopyrightNotice ? { copyrightNotice: user.photoCopyrightNotice } : {}),
    ...(user?.cameraZone ? { cameraZone: user.cameraZone } : {}),
  }
})

/** Whoever sends the picture, if it is by that person; a byline that somebody has chosen says otherwise. */
async function ownAccount(req: PayloadRequest, { chosen, match, creators }: Known): Promise<string | null> {
  const person = personOf(req.user)
  if (chosen || !person || !hasRole(person, 'photographer')) return null
  if (match.reason === 'no_creator') return person.id
  const isOwn = isNamed(creators, [person.name]) || isNamed(creators, (await ownBylines(req, person)).names)
  return isOwn ? person.id : null
}

interface Account {
  readonly id: string
  readonly photoCreditLine?: string | null
  readonly photoCopyrightNotice?: string | null
  readonly cameraZone?: string | null
}

async function accountBehind(req: PayloadRequest, byline: string): Promise<string | null> {
  const where = { id: { equals: byline } }
  const found = await req.payload.db.findOne<{ id: string; user?: unknown }>({ collection: slugs.bylines, where, req })
  return idOf(found?.user)
}
