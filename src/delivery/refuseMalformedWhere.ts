import type { CollectionBeforeOperationHook, FlattenedField, SanitizedConfig } from 'payload'
import { GuardsFailed } from '../errors'
import { type QueriedKind, whereProblems } from './whereRules'

/** Answers a malformed `where` from REST or GraphQL with 400 before the database sees it. */
export const refuseMalformedWhere: CollectionBeforeOperationHook = ({ args, collection, overrideAccess, req }) => {
  const isFromOutside = req.payloadAPI === 'REST' || req.payloadAPI === 'GraphQL'
  if (!isFromOutside || overrideAccess === true || !('where' in args)) return args
  const kindOf = (path: string) => kindAt(collection.flattenedFields, path.split('.'), req.payload.config)
  const problems = whereProblems(args.where, kindOf)
  if (problems.length > 0) throw new GuardsFailed(problems)
  return args
}

/** Follows a path through groups, lists and relationships. */
function kindAt(fields: readonly FlattenedField[], path: readonly string[], config: SanitizedConfig): QueriedKind {
  const [name, ...rest] = path
  const field = fields.find((each) => each.name === name)
  if (!field) return name === 'createdAt' || name === 'updatedAt' ? 'date' : 'other'
  if (rest.length === 0) return field.type === 'date' || field.type === 'number' ? field.type : 'other'
  if ('flattenedFields' in field && field.flattenedFields) return kindAt(field.flattenedFields, rest, config)
  if (!('relationTo' in field) || typeof field.relationTo !== 'string') return 'other'
  const related = config.collections.find(({ slug }) => slug === field.relationTo)
  return related ? kindAt(related.flattenedFields, rest, config) : 'other'
}
