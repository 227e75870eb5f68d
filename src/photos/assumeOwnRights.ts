import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload'
import { type Person, personOf } from '../access/person'
import { readEnv } from '../env'
import { idOf } from '../fields/relationId'
import { hasRole } from '../roles'
import { slugs } from '../slugs'
import { namedBylines } from './intake/namedBylines'
import { namesIn, writtenCreator } from './intake/prepareRecord'
import { type Bearer, type Claimed, isOwnPicture } from './ownRightsRules'

/**
 * What a photographer of the paper brings in is the paper's own unless it is said otherwise, by hand or by the file itself; of
 * all else somebody has to know. It reads what the file has filled in.
 */
export const assumeOwnRights: CollectionBeforeChangeHook = async ({ data, operation, req }) => {
  if (operation !== 'create' || data.rights) return data
  const person = personOf(req.user)
  const isOwn = hasRole(person, 'photographer') && person && isOwnPicture(claimedBy(data), await bearerOf(req, person))
  return { ...data, rights: isOwn ? 'cleared' : 'unclear' }
}

function claimedBy(data: Readonly<Record<string, unknown>>): Claimed {
  const { byline, name } = writtenCreator(data)
  return {
    creator: { byline: idOf(byline), names: name ? namesIn(name) : [] },
    copyrightNotice: textOf(data.copyrightNotice),
    copyrightOwner: textOf(data.copyrightOwner),
  }
}

async function bearerOf(req: PayloadRequest, { id, name }: Person): Promise<Bearer> {
  const bylines = await namedBylines(req, { user: { equals: id } })
  const account = await req.payload.db.findOne<{ id: string; photoCopyrightNotice?: string | null }>({
    collection: slugs.users,
    where: { id: { equals: id } },
    select: { photoCopyrightNotice: true },
    req,
  })
  return {
    names: [name, ...bylines.flatMap((byline) => [byline.name, ...(byline.aliases ?? [])])],
    bylineIds: bylines.map((byline) => String(byline.id)),
    notice: account?.photoCopyrightNotice ?? null,
    house: readEnv().site.name,
  }
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : ''
}
