import type { BaseDatabaseAdapter, DatabaseAdapterObj } from 'payload'
import { alterAdapter } from './alterAdapter'
import { withTieBreaker } from './draftListIndexes'

/** Makes an engine's lists of newest drafts read in the order of the indexes that `draftListIndexes` names. */
export function withDraftLists<Adapter extends BaseDatabaseAdapter>(
  engine: DatabaseAdapterObj<Adapter>,
): DatabaseAdapterObj<Adapter> {
  return alterAdapter(engine, (adapter) => {
    const queryDrafts = adapter.queryDrafts.bind(adapter)
    adapter.queryDrafts = (asked) => queryDrafts({ ...asked, sort: withTieBreaker(asked.sort) })
  })
}
