import type { PayloadRequest } from 'payload'
import { rolesOf } from '../access/person'
import type { Role } from '../roles'
import { slugs } from '../slugs'
import { comparedAddress } from './mailAddressRules'

interface AddressedAccount {
  readonly id: string
  readonly roles: readonly Role[]
}

/** The account that has this e-mail address; null where none has. */
export async function accountOfAddress(req: PayloadRequest, typed: unknown): Promise<AddressedAccount | null> {
  const address = typeof typed === 'string' ? comparedAddress(typed) : ''
  if (address === '') return null
  const { docs } = await req.payload.db.find<{ id: string }>({
    collection: slugs.users,
    // Accounts have theirs in lower case.
    where: { email: { equals: address } },
    select: { roles: true },
    limit: 1,
    pagination: false,
    req,
  })
  const [account] = docs
  return account ? { id: account.id, roles: rolesOf(account) } : null
}
