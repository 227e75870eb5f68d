import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import { journalist } from '../../access/journalist'
import { slugs } from '../../slugs'
import { type FolderOwner, ownerOf } from './inboxRules'

/** The account of a folder; null where it is nobody's, or whoever it is may not upload pictures (now). */
export async function accountOfFolder(payload: Payload, folder: string): Promise<FolderOwner | null> {
  const { docs } = await payload.db.find<FolderOwner>({
    collection: slugs.users,
    where: {
      or: [{ id: { equals: folder } }, { email: { equals: folder.toLowerCase() } }, { email: { like: `${folder}@` } }],
    },
    select: { email: true },
    pagination: false,
  })
  const owner = ownerOf(folder, docs)
  return owner && (await requestOf(payload, owner.id)) ? owner : null
}

/** A request as the account itself would send it, with the rights that it has at this moment; null where it may not upload. */
export async function requestOf(payload: Payload, id: string): Promise<PayloadRequest | null> {
  // The server acts for the account; what it may do is asked below and by the collection.
  const user = await payload.findByID({
    collection: slugs.users,
    id,
    depth: 0,
    overrideAccess: true,
    disableErrors: true,
  })
  if (!user) return null
  const req = await createLocalReq({ user: { ...user, collection: slugs.users } }, payload)
  return journalist({ req }) ? req : null
}
