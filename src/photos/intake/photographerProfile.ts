import type { PayloadRequest } from 'payload'
import { personOf } from '../../access/person'
import { idOf } from '../../fields/relationId'
import { hasRole } from '../../roles'
import { slugs } from '../../slugs'
import type { BylineMatch } from '../metadata/matchByline'
import type { PhotographerProfile } from '../metadata/prefill'

interface Known {
  /** The byline that somebody has chosen. */
  readonly chosen: string | null
  readonly match: BylineMatch
}

/**
 * Whose default credit a picture gets: the account behind its creator's byline; a photographer's own where nobody is named.
 * A picture that names somebody else gets nobody's.
 */
export async function photographerProfile(req: PayloadRequest, { chosen, match }: Known): Promise<PhotographerProfile> {
  const byline = chosen ?? match.byline
  const person = personOf(req.user)
  const isOwn = byline === null && match.reason === 'no_creator' && person !== null && hasRole(person, 'photographer')
  const account = isOwn ? person.id : byline && (await accountBehind(req, byline))
  if (!account) return {}
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
