import type { CollectionBeforeChangeHook, CollectionBeforeDeleteHook } from 'payload'
import { HistoryIsAppendOnly } from '../errors'
import { workflowTokenOf } from './workflowToken'

/** For the Local API too, where access rules do not count: rows come from the workflow alone and stay as they are. */
export const refuseChange: CollectionBeforeChangeHook = ({ data, operation, req }) => {
  if (operation !== 'create' || !workflowTokenOf(req)) throw new HistoryIsAppendOnly()
  return data
}

export const refuseDeletion: CollectionBeforeDeleteHook = () => {
  throw new HistoryIsAppendOnly()
}
