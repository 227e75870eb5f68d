import type { BaseDatabaseAdapter, DatabaseAdapterObj } from 'payload'
import { alterAdapter } from './alterAdapter'
import { asksForOne } from './oneRowRules'

/**
 * Answers a question for one row without counting rows: a second one would have been found beside it. Where there is one, the
 * question is asked as it was meant.
 */
export function withOneRow<Adapter extends BaseDatabaseAdapter>(
  engine: DatabaseAdapterObj<Adapter>,
): DatabaseAdapterObj<Adapter> {
  return alterAdapter(engine, (adapter) => {
    const find = adapter.find.bind(adapter)
    adapter.find = async (asked) => {
      if (!asksForOne(asked)) return find(asked)
      const found = await find<never>({ ...asked, limit: 2, pagination: false })
      return found.docs.length > 1 ? find(asked) : { ...found, limit: 1 }
    }
  })
}
