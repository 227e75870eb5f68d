import { randomUUID } from 'node:crypto'
import type { SQLiteAdapter } from '@payloadcms/db-sqlite'

/**
 * Replaces the adapter's `beginTransaction`, which swallows a failed COMMIT (a full disk) and reports it as done, and
 * wraps what went wrong at BEGIN into a plain error without its code.
 * @returns the transaction's id, as `req.transactionID` carries it
 */
export function beginTransactionOn(adapter: SQLiteAdapter): () => Promise<string> {
  return async () => {
    await adapter.initializing
    const id = randomUUID()
    const rolledBack = Symbol('rolled back')
    let commit = () => {}
    let rollback = () => {}
    const verdict = new Promise<void>((resolve, reject) => {
      commit = resolve
      rollback = () => reject(rolledBack)
    })
    // Replaced before anyone can use it: `drizzle.transaction` returns before it calls back.
    let outcome: Promise<void> = Promise.resolve()
    const db = await new Promise<unknown>((started, failed) => {
      outcome = adapter.drizzle.transaction(async (transaction) => {
        started(transaction)
        await verdict
      })
      outcome.catch(failed)
    })
    adapter.sessions ??= {}
    adapter.sessions[id] = {
      // The map is shared by all drizzle adapters, whose transaction types differ.
      db: db as never,
      resolve: () => {
        commit()
        return outcome
      },
      // Also called after a failed commit; then the failure must come through.
      reject: () => {
        rollback()
        return outcome.catch((error: unknown) => {
          if (error !== rolledBack) throw error
        })
      },
    }
    return id
  }
}
