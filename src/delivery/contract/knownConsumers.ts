import type { Payload } from 'payload'
import { slugs } from '../../slugs'
import type { Scope } from './scopeRules'

/** Who shows a key, as far as a request needs it. */
export interface Consumer {
  readonly id: string
  readonly isActive: boolean
  readonly scopes: readonly Scope[]
  readonly ratePerMinute: number
}

interface Known {
  readonly byHash: ReadonlyMap<string, Consumer>
  readonly loadedAt: number
}

/** After this long another process's change is known here. */
const freshMilliseconds = 2_000
const defaultRatePerMinute = 600

const known = new WeakMap<object, Known>()
const loading = new WeakMap<object, Promise<Known>>()

/**
 * The holder of the key with this hash. All of them are kept in memory, so that guesses at keys ask the database nothing;
 * while it cannot be reached, those last known go on being served.
 */
export async function consumerOf(payload: Payload, keyHash: string): Promise<Consumer | undefined> {
  const before = known.get(payload.db)
  if (before && Date.now() - before.loadedAt < freshMilliseconds) return before.byHash.get(keyHash)
  try {
    return (await loaded(payload)).byHash.get(keyHash)
  } catch (error) {
    if (!before) throw error
    return before.byHash.get(keyHash)
  }
}

/** After a change in this process: the next request asks the database. */
export function forgetConsumers(payload: Payload): void {
  known.delete(payload.db)
  loading.delete(payload.db)
}

/** One query, however many requests wait for it. */
function loaded(payload: Payload): Promise<Known> {
  const { db } = payload
  const underWay = loading.get(db)
  if (underWay) return underWay
  const asked = load(payload).then(
    (found) => {
      // What was forgotten meanwhile is not kept.
      if (loading.get(db) === asked) {
        known.set(db, found)
        loading.delete(db)
      }
      return found
    },
    (error: unknown) => {
      if (loading.get(db) === asked) loading.delete(db)
      throw error
    },
  )
  loading.set(db, asked)
  return asked
}

async function load({ db }: Payload): Promise<Known> {
  const { docs } = await db.find<StoredConsumer>({
    collection: slugs.apiConsumers,
    where: { keyHash: { exists: true } },
    limit: 0,
    pagination: false,
  })
  const byHash = new Map(docs.flatMap((row) => (row.keyHash ? [[row.keyHash, consumerIn(row)] as const] : [])))
  return { byHash, loadedAt: Date.now() }
}

interface StoredConsumer {
  readonly id: string
  readonly keyHash?: string | null
  readonly isActive?: boolean | null
  readonly scopes?: readonly Scope[] | null
  readonly ratePerMinute?: number | null
}

function consumerIn({ id, isActive, scopes, ratePerMinute }: StoredConsumer): Consumer {
  return {
    id,
    isActive: isActive === true,
    scopes: scopes ?? [],
    ratePerMinute: ratePerMinute ?? defaultRatePerMinute,
  }
}
