import type { CollectionBeforeOperationHook, SanitizedConfig, Where } from 'payload'
import { TransitionDenied } from '../errors'
import { slugs } from '../slugs'
import type { Asker } from './asker'
import { deskHeadOrAdmin } from './deskHeadOrAdmin'
import { personOf } from './person'
import { staff } from './staff'

const locks = 'payload-locked-documents'
/** As long as Payload takes a lock for one since its last change. */
const lockMilliseconds = 300_000

/** Whoever holds a document open keeps it; a desk head can free it. */
function ownLockOrDeskHead(asker: Asker): boolean | Where {
  const person = personOf(asker.req.user)
  if (!person) return false
  return deskHeadOrAdmin(asker) || { 'user.value': { equals: person.id } }
}

/** The admin's first page asks for locks, whoever opens it: an account without a role is told of none but its own. */
function staffOrOwnLock(asker: Asker): boolean | Where {
  const person = personOf(asker.req.user)
  return staff(asker) || (person !== null && { 'user.value': { equals: person.id } })
}

/**
 * A lock is written in one's own name: in another's it would keep everybody out, and the other would seem to do it. It is
 * for a document that no colleague holds, since the newest lock counts; and one that is handed on stays with its document,
 * or it would lock what its new holder never opened. Times are never the caller's: a lock from next year would not end.
 */
const inOwnName: CollectionBeforeOperationHook = async ({ args, operation, overrideAccess, req }) => {
  if (overrideAccess === true || (operation !== 'create' && operation !== 'update')) return args
  const person = personOf(req.user)
  if (!person) throw new TransitionDenied([])
  const given: Record<string, unknown> = { ...args.data }
  if ('user' in given && holderIn(given.user) !== person.id) throw new TransitionDenied([notInOthersNames])
  const user = { relationTo: slugs.users, value: person.id }
  if (operation === 'update') return { ...args, data: { user } }
  const { document, globalSlug } = given
  const held = await req.payload.db.find({
    collection: locks,
    where: {
      and: [whereLocked(given), { updatedAt: { greater_than: new Date(Date.now() - lockMilliseconds).toISOString() } }],
    },
    req,
  })
  if (held.docs.some((lock) => holderOf(lock) !== person.id)) throw new TransitionDenied([heldByAnother])
  return { ...args, data: { document, globalSlug, user } }
}

function whereLocked({ document, globalSlug }: Readonly<Record<string, unknown>>): Where {
  if (typeof document !== 'object' || document === null || !('value' in document) || !('relationTo' in document))
    return { globalSlug: { equals: globalSlug ?? null } }
  const [value, relationTo] = [String(document.value), String(document.relationTo)]
  return { and: [{ 'document.value': { equals: value } }, { 'document.relationTo': { equals: relationTo } }] }
}

function holderOf(lock: object): unknown {
  return 'user' in lock ? holderIn(lock.user) : null
}

function holderIn(user: unknown): unknown {
  const value = typeof user === 'object' && user !== null && 'value' in user ? user.value : user
  return typeof value === 'object' && value !== null && 'id' in value ? value.id : value
}

/** Payload adds its collection of locks by itself, open to everyone who is logged in: it is narrowed once it is there. */
export function withOwnLocks(config: SanitizedConfig): SanitizedConfig {
  const collection = config.collections.find(({ slug }) => slug === locks)
  if (!collection) return config
  Object.assign(collection.access, {
    create: staff,
    read: staffOrOwnLock,
    update: ownLockOrDeskHead,
    delete: ownLockOrDeskHead,
  })
  collection.hooks.beforeOperation = [...(collection.hooks.beforeOperation ?? []), inOwnName]
  return config
}

const notInOthersNames = {
  code: 'lock_of_another',
  path: 'user',
  message: { zh: '只能用自己的名义锁定文档。', en: 'A document is locked in one’s own name only.' },
}

const heldByAnother = {
  code: 'held_by_another',
  path: 'document',
  message: {
    zh: '同事正在修改这份文档。急需修改时，请联系这位同事，或请部主任接管。',
    en: 'A colleague is editing this document: ask them, or have a desk head take it over.',
  },
}
