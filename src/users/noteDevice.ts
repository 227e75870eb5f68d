import type { CollectionAfterLoginHook } from 'payload'
import { slugs } from '../slugs'
import { deviceName } from './deviceNameRules'

/** Keeps which kind of program a session was begun with, so that its owner knows it again. */
export const noteDevice: CollectionAfterLoginHook = async ({ req, token, user }) => {
  const session = sessionIn(token)
  if (!session) return user
  const where = { id: { equals: String(user.id) } }
  const row = await req.payload.db.findOne<Account>({ collection: slugs.users, where, req })
  const known = new Set((row?.sessions ?? []).map(({ id }) => id))
  const kept = Object.entries(row?.devices ?? {}).filter(([id]) => known.has(id))
  const devices = { ...Object.fromEntries(kept), [session]: deviceName(req.headers.get('user-agent')) }
  await req.payload.db.updateOne({ collection: slugs.users, where, data: { devices }, req })
  return user
}

interface Account {
  readonly id: string
  readonly sessions?: readonly { readonly id: string }[]
  readonly devices?: Readonly<Record<string, string>> | null
}

/** The session that a token was just made for; nobody else's token comes here. */
function sessionIn(token: string | undefined): string | null {
  try {
    const claims: unknown = JSON.parse(Buffer.from(token?.split('.')[1] ?? '', 'base64url').toString('utf8'))
    return typeof claims === 'object' && claims !== null && 'sid' in claims && typeof claims.sid === 'string'
      ? claims.sid
      : null
  } catch {
    return null
  }
}
