import type { PayloadRequest } from 'payload'
import { slugs } from '../slugs'
import { accountOfAddress } from './accountOfAddress'
import { addressKeyOf, personKey } from './receipt'

/** What tells the same person again in a contest. */
export interface EntrantIdentity {
  /** Of the person or with the address: it need not have been logged in. */
  readonly account: string | null
  /** `personKey` of the account and of the address, as far as there are; the first is kept with a new row. */
  readonly keys: readonly [string, ...string[]]
}

/** `addressKeyOf` with the server's secret. */
export function addressKey(req: PayloadRequest, contest: string, address: string): string {
  return addressKeyOf(req.payload.secret, contest, address)
}

interface Entering {
  readonly contest: string
  readonly userId: string | null
  /** As it was typed, by whoever enters without an account. */
  readonly address: string
}

/** Whoever enters now with the account and now with its address is one person. */
export async function entrantIdentity(
  req: PayloadRequest,
  { contest, userId, address }: Entering,
): Promise<EntrantIdentity> {
  const account = userId ?? (await accountOfAddress(req, address))?.id ?? null
  const mail = addressKey(req, contest, userId === null ? address : await addressOf(req, userId))
  if (account === null) return { account, keys: [mail] }
  return { account, keys: [personKey(req.payload.secret, contest, `account ${account}`), mail] }
}

async function addressOf(req: PayloadRequest, userId: string): Promise<string> {
  const user = await req.payload.db.findOne<{ id: string; email?: string | null }>({
    collection: slugs.users,
    where: { id: { equals: userId } },
    req,
  })
  return user?.email ?? ''
}
