import type { CollectionBeforeOperationHook, CollectionConfig } from 'payload'
import { GuardsFailed } from '../errors'
import { shapeProblems } from './shapeProblems'

/** @throws GuardsFailed */
const refuseForeignShapes: CollectionBeforeOperationHook = ({ args, collection, operation }) => {
  if (operation !== 'create' && operation !== 'update') return args
  const problems = shapeProblems(collection.fields, 'data' in args ? args.data : undefined)
  if (problems.length > 0) throw new GuardsFailed(problems)
  return args
}

/** Text where text belongs, however a document is saved. */
export function withTextChecks(collection: CollectionConfig): CollectionConfig {
  const { hooks } = collection
  return {
    ...collection,
    hooks: { ...hooks, beforeOperation: [refuseForeignShapes, ...(hooks?.beforeOperation ?? [])] },
  }
}
