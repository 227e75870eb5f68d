import type { CollectionBeforeOperationHook, CollectionConfig } from 'payload'
import { type ReadArgs, readCaps } from './readCaps'
import { refuseMalformedWhere } from './refuseMalformedWhere'
import { validateDeepPaths } from './validateDeepPaths'

const reads: ReadonlySet<string> = new Set(['read', 'readDistinct'])

/**
 * Caps what REST and GraphQL may ask for at once. Here, and not at the HTTP edge, because a POST with a method override and
 * GraphQL carry their queries in the body. Our own Local API calls and the look-up of relations (which has a
 * `currentDepth`, and whose ids the caller's own limit bounds) are left alone.
 */
const capReads: CollectionBeforeOperationHook = ({ args, operation, overrideAccess, req }) => {
  const isFromOutside = req.payloadAPI === 'REST' || req.payloadAPI === 'GraphQL'
  if (!isFromOutside || overrideAccess === true || !reads.has(operation) || isRelationLookup(args)) return args
  // Both read operations take these; the hook's type is the union of all operations.
  return { ...args, ...readCaps(args as ReadArgs) }
}

export function withCappedReads(collection: CollectionConfig): CollectionConfig {
  return {
    ...collection,
    hooks: {
      ...collection.hooks,
      beforeOperation: [
        capReads,
        refuseMalformedWhere,
        validateDeepPaths,
        ...(collection.hooks?.beforeOperation ?? []),
      ],
    },
  }
}

/** The Local API, which GraphQL resolves joins with, passes the member on without a value. */
function isRelationLookup(args: object): boolean {
  return 'currentDepth' in args && args.currentDepth !== undefined
}
