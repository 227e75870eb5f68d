import type { BaseDatabaseAdapter, DatabaseAdapterObj } from 'payload'
import { withTieBreaker } from './draftListIndexes'

/** Makes an engine's lists of newest drafts read in the order of the indexes that `draftListIndexes` names. */
export function withDraftLists<Adapter extends BaseDatabaseAdapter>(
  engine: DatabaseAdapterObj<Adapter>,
): DatabaseAdapterObj<Adapter> {
  return {
    ...engine,
    init: (args) => {
      const adapter = engine.init(args)
      const queryDrafts = adapter.queryDrafts.bind(adapter)
      adapter.queryDrafts = (asked) => queryDrafts({ ...asked, sort: withTieBreaker(asked.sort) })
      return adapter
    },
  }
}
