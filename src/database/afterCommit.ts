import type { BaseDatabaseAdapter, DatabaseAdapterObj, PayloadRequest } from 'payload'
import { alterAdapter } from './alterAdapter'

type Listener = () => unknown

const queues = new WeakMap<object, Map<number | string, Listener[]>>()

/**
 * Runs `listener` after the transaction of `req` is committed, at once where `req` has none, and never after a rollback.
 * A listener that fails is logged: what it follows has happened already.
 */
export async function queueAfterCommit(req: PayloadRequest, listener: Listener): Promise<void> {
  const id = await req.transactionID
  const { db } = req.payload
  // An id without a session belongs to a transaction that is over.
  if (id === undefined || id === null || !db.sessions?.[id]) return run(db, [listener])
  const waiting = queues.get(db) ?? new Map<number | string, Listener[]>()
  queues.set(db, waiting)
  waiting.set(id, [...(waiting.get(id) ?? []), listener])
}

/** Makes an engine's adapter run what `queueAfterCommit` holds. */
export function withAfterCommit<Adapter extends BaseDatabaseAdapter>(
  engine: DatabaseAdapterObj<Adapter>,
): DatabaseAdapterObj<Adapter> {
  return alterAdapter(engine, (adapter) => {
    const { commitTransaction, rollbackTransaction } = adapter

    adapter.commitTransaction = async (given) => {
      const id = await given
      // Both engines answer the commit of a transaction that is over as if it had succeeded.
      const isOpen = adapter.sessions?.[id] !== undefined
      const listeners = takeListeners(adapter, id)
      await commitTransaction.call(adapter, id)
      if (isOpen) await run(adapter, listeners)
    }
    adapter.rollbackTransaction = async (given) => {
      const id = await given
      takeListeners(adapter, id)
      await rollbackTransaction.call(adapter, id)
    }
  })
}

function takeListeners(db: object, id: number | string): Listener[] {
  const waiting = queues.get(db)
  const listeners = waiting?.get(id) ?? []
  waiting?.delete(id)
  return listeners
}

async function run(db: Pick<BaseDatabaseAdapter, 'payload'>, listeners: readonly Listener[]): Promise<void> {
  for (const listener of listeners) {
    try {
      await listener()
    } catch (error) {
      db.payload.logger.error({ err: error, msg: 'a listener after the commit failed' })
    }
  }
}
