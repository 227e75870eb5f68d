import type { CollectionBeforeOperationHook, FlattenedField, PayloadRequest, SanitizedConfig } from 'payload'
import { GuardsFailed } from '../errors'
import { type QueriedKind, sortProblems, whereProblems } from './whereRules'

/** Answers a malformed `where` from REST or GraphQL with 400 before the database sees it. */
export const refuseMalformedWhere: CollectionBeforeOperationHook = ({ args, collection, overrideAccess, req }) => {
  const isFromOutside = req.payloadAPI === 'REST' || req.payloadAPI === 'GraphQL'
  if (!isFromOutside || overrideAccess === true) return args
  const walk = { config: req.payload.config, isRelated: false }
  const kindOf = (path: string) => kindAt(collection.flattenedFields, path.split('.'), walk)
  const joins = 'joins' in args ? joinWheres(args.joins) : []
  const problems = [
    ...('where' in args ? whereProblems(args.where, kindOf) : []),
    ...joins.flatMap(([join, where]) =>
      whereProblems(where, (path) => kindAt(joined(collection, join, req), path.split('.'), walk)),
    ),
    ...('sort' in args ? sortProblems(args.sort, kindOf) : []),
  ]
  if (problems.length > 0) throw new GuardsFailed(problems)
  return args
}

interface Walk {
  readonly config: SanitizedConfig
  readonly isRelated: boolean
}

function joinWheres(joins: unknown): [string, unknown][] {
  if (typeof joins !== 'object' || joins === null) return []
  return Object.entries(joins).map(([name, join]) => [name, (join as { where?: unknown } | null)?.where])
}

/** The fields of the collection that a join field lists. */
function joined(
  collection: { readonly flattenedFields: readonly FlattenedField[] },
  name: string,
  { payload }: PayloadRequest,
): readonly FlattenedField[] {
  const field = collection.flattenedFields.find((each) => each.name === name)
  if (field?.type !== 'join' || typeof field.collection !== 'string') return []
  return payload.config.collections.find(({ slug }) => slug === field.collection)?.flattenedFields ?? []
}

/** Follows a path through groups, lists, relationships and the fields of a version. */
function kindAt(fields: readonly FlattenedField[], path: readonly string[], { config, isRelated }: Walk): QueriedKind {
  const [name, ...rest] = path
  const field = fields.find((each) => each.name === name)
  if (!field) {
    if (name === 'version' && rest.length > 0) return kindAt(fields, rest, { config, isRelated })
    return name === 'createdAt' || name === 'updatedAt' ? 'date' : 'other'
  }
  if (field.type === 'json' || (field.type === 'richText' && rest.length > 0)) return 'closed'
  // Their values lie in a table of their own, which the query of another collection does not reach.
  if (isRelated && isListOfValues(field)) return 'closed'
  if (rest.length === 0) return field.type === 'date' || field.type === 'number' ? field.type : 'other'
  if ('flattenedFields' in field && field.flattenedFields)
    return kindAt(field.flattenedFields, rest, { config, isRelated })
  if (!('relationTo' in field) || typeof field.relationTo !== 'string') return 'other'
  const related = config.collections.find(({ slug }) => slug === field.relationTo)
  return related ? kindAt(related.flattenedFields, rest, { config, isRelated: true }) : 'other'
}

function isListOfValues(field: FlattenedField): boolean {
  return (field.type === 'text' || field.type === 'number') && field.hasMany === true
}
