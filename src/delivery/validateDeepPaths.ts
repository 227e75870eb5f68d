import {
  buildVersionCollectionFields,
  type CollectionBeforeOperationHook,
  getLocalizedPaths,
  QueryError,
  type SanitizedCollectionConfig,
  type SanitizedConfig,
  validateQueryPaths,
} from 'payload'
import { pathsIn, sortPathsIn } from './whereRules'

type HookArgs = Parameters<CollectionBeforeOperationHook>[0]

/**
 * Asks for a path that leads through two relations whether each step of it may be asked about, before Payload does: it
 * would refuse the last step in a promise that nobody waits for. Through a list of relations it cannot follow such a
 * path at all.
 * @throws QueryError as for every field that may not be read
 */
export const validateDeepPaths: CollectionBeforeOperationHook = async (hook) => {
  const { args, overrideAccess, req } = hook
  const isFromOutside = req.payloadAPI === 'REST' || req.payloadAPI === 'GraphQL'
  if (!isFromOutside || overrideAccess === true) return args
  const asked = [...('where' in args ? pathsIn(args.where) : []), ...('sort' in args ? sortPathsIn(args.sort) : [])]
  const steps = asked.map((path) => stepsOf(path, hook))
  // One refusal among the shallow ones is thrown in the deep one's promise too.
  if (steps.every(({ length }) => length <= 2)) return args
  for (const path of steps) await validateSteps(path, hook)
  return args
}

type Step = ReturnType<typeof getLocalizedPaths>[number]

function stepsOf(path: string, { collection, req }: HookArgs): Step[] {
  return getLocalizedPaths({
    collectionSlug: collection.slug,
    fields: fieldsOf(path, { collection, req }),
    incomingPath: path,
    payload: req.payload,
  })
}

async function validateSteps(steps: readonly Step[], { collection, req }: HookArgs): Promise<void> {
  for (const [index, { collectionSlug, field, invalid, path }] of steps.entries()) {
    const isPassed = index < steps.length - 1
    if (invalid || (steps.length > 2 && isPassed && isMany(field))) throw new QueryError([{ path }])
    const related = index > 0 && collectionSlug ? configOf(collectionSlug, req.payload.config) : undefined
    await validateQueryPaths({
      collectionConfig: related ?? collection,
      versionFields: related ? undefined : fieldsOf(path, { collection, req }),
      overrideAccess: false,
      req,
      where: { [path]: { exists: true } },
    })
  }
}

function configOf(slug: string, { collections }: SanitizedConfig): SanitizedCollectionConfig | undefined {
  return collections.find((collection) => collection.slug === slug)
}

/** A version has its document's fields below `version`. */
function fieldsOf(path: string, { collection, req }: Pick<HookArgs, 'collection' | 'req'>) {
  const isOfVersion = path.startsWith('version.') && collection.versions
  return isOfVersion ? buildVersionCollectionFields(req.payload.config, collection, true) : collection.flattenedFields
}

function isMany(field: Step['field'] | undefined): boolean {
  return (
    field?.type === 'join' || ((field?.type === 'relationship' || field?.type === 'upload') && field.hasMany === true)
  )
}
