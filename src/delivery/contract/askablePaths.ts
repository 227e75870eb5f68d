import type { FlattenedField, SanitizedCollectionConfig, SanitizedConfig } from 'payload'
import { askableFields, publicCollections } from './publicShape'
import type { AskablePaths } from './readerQuestionRules'

type Config = Pick<SanitizedConfig, 'collections'>

const known = new WeakMap<SanitizedCollectionConfig, AskablePaths>()

/** What readers may filter and sort a collection by, as its indexes say. */
export function askablePaths(collection: SanitizedCollectionConfig, config: Config): AskablePaths {
  const paths = known.get(collection) ?? derived(collection, config)
  known.set(collection, paths)
  return paths
}

function derived(collection: SanitizedCollectionConfig, config: Config): AskablePaths {
  const open = new Map(publicCollections(config).map((each) => [each.slug, each]))
  const scope = { combined: combinedPaths(collection), open }
  const fields = askableFields(collection.flattenedFields)
  const filters = new Set(['id', ...fields.flatMap((field) => filterPaths(field, '', scope))])
  const sorts = fields.filter((field) => isSortable(field) && filters.has(field.name)).map(({ name }) => name)
  return { filters: [...filters], sorts: [...new Set(['id', ...sorts])] }
}

interface Scope {
  /** Paths that stand in an index of several fields: what strangers always filter by stands before them. */
  readonly combined: ReadonlySet<string>
  readonly open: ReadonlyMap<string, SanitizedCollectionConfig>
}

function combinedPaths({ indexes, sanitizedIndexes }: SanitizedCollectionConfig): ReadonlySet<string> {
  const declared = (indexes ?? []).flatMap(({ fields }) => fields)
  return new Set([...declared, ...(sanitizedIndexes ?? []).flatMap(({ fields }) => fields.map(({ path }) => path))])
}

function filterPaths(field: FlattenedField, prefix: string, scope: Scope): string[] {
  const path = `${prefix}${field.name}`
  if ('flattenedFields' in field && field.flattenedFields)
    return askableFields(field.flattenedFields).flatMap((inner) => filterPaths(inner, `${path}.`, scope))
  if (!isIndexed(field) && !scope.combined.has(path)) return []
  return [path, ...relatedPaths(field, path, scope)]
}

/** One step over a relation, to what the other side has an index of. */
function relatedPaths(field: FlattenedField, path: string, { open }: Scope): string[] {
  if (!('relationTo' in field) || typeof field.relationTo !== 'string') return []
  const related = open.get(field.relationTo)
  if (!related) return []
  const scalars = askableFields(related.flattenedFields).filter((inner) => isScalar(inner) && isIndexed(inner))
  return [`${path}.id`, ...scalars.map(({ name }) => `${path}.${name}`)]
}

function isIndexed(field: FlattenedField): boolean {
  return ('index' in field && field.index === true) || ('unique' in field && field.unique === true)
}

const scalarTypes: ReadonlySet<string> = new Set(['text', 'number', 'date', 'select', 'checkbox', 'email', 'radio'])

function isScalar(field: FlattenedField): boolean {
  return scalarTypes.has(field.type)
}

function isSortable(field: FlattenedField): boolean {
  return isScalar(field) && !('hasMany' in field && field.hasMany === true)
}
