import { setTimeout as sleep } from 'node:timers/promises'
import { commitTransaction, getDataLoader, initTransaction, killTransaction, type PayloadRequest } from 'payload'
import { isDatabaseUnavailable, isWriteConflict } from './databaseFailure'
import { transactionLost } from './errors'

/**
 * Runs `work` in one transaction on `req`, and the whole of it again, up to `attempts` times, when it met another
 * write. Where `req` is in a transaction already, `work` joins it, and whoever began it retries.
 * `work` reads what it decides on inside itself and keeps nothing outside the database from a run that failed.
 * @throws what `work` throws; `database_transaction_lost` when something in it rolled the transaction back
 */
export async function withTransaction<Result>(
  req: PayloadRequest,
  work: () => Promise<Result>,
  { attempts = 5 }: { readonly attempts?: number } = {},
): Promise<Result> {
  if (await req.transactionID) return work()
  for (let attempt = 1; ; attempt += 1) {
    try {
      await initTransaction(req)
      const id = req.transactionID
      const result = await work()
      if (!id || req.transactionID !== id) throw transactionLost()
      await commitTransaction(req)
      return result
    } catch (error) {
      await killTransaction(req)
      if (attempt >= attempts || isDatabaseUnavailable(error) || !isWriteConflict(error)) throw error
      // The loader keeps documents as the failed run saw them.
      req.payloadDataLoader = getDataLoader(req)
      await sleep(Math.random() * 10 * 2 ** attempt)
    }
  }
}
