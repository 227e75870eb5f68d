import type { SanitizedConfig, Where } from 'payload'
import type { Asker } from './asker'
import { deskHeadOrAdmin } from './deskHeadOrAdmin'
import { personOf } from './person'

/** Whoever holds a document open keeps it; a desk head can free it. */
function ownLockOrDeskHead(asker: Asker): boolean | Where {
  const person = personOf(asker.req.user)
  if (!person) return false
  return deskHeadOrAdmin(asker) || { 'user.value': { equals: person.id } }
}

/** Payload adds its collection of locks by itself, open to everyone who is logged in: it is narrowed once it is there. */
export function withOwnLocks(config: SanitizedConfig): SanitizedConfig {
  const locks = config.collections.find(({ slug }) => slug === 'payload-locked-documents')
  if (locks) Object.assign(locks.access, { update: ownLockOrDeskHead, delete: ownLockOrDeskHead })
  return config
}
