import type { PayloadRequest } from 'payload'
import { slugs } from '../slugs'
import { comparedAddress } from './mailAddressRules'

/** The account that has this e-mail address; null where none has. */
export async function accountOfAddress(req: PayloadRequest, typed: unknown): Promise<string | null> {
  const address = typeof typed === 'string' ? comparedAddress(typed) : ''
  if (address === '') return null
  const { docs } = await req.payload.db.find<{ id: string }>({
    collection: slugs.users,
    // Accounts have theirs in lower case.
    where: { email: { equals: address } },
    limit: 1,
    pagination: false,
    req,
  })
  return docs[0]?.id ?? null
}
