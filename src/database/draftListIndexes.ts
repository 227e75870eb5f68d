import type { SanitizedCollectionConfig } from 'payload'

/** Totals of lists of newest drafts stop here: nobody turns a thousand pages, and counting on would read every row. */
export const draftsCountedAtMost = 10_000

export interface DraftListIndex {
  /** The field that comes behind `latest` and the time of deletion; behind it the time of the version. */
  readonly sortedBy: string
  /** What a list filters by besides, so that rows that do not match are passed over without being read. */
  readonly filteredBy: readonly string[]
}

type Collection = Pick<SanitizedCollectionConfig, 'admin' | 'flattenedFields' | 'trash' | 'versions'>

const sortable: ReadonlySet<string> = new Set([
  'checkbox',
  'date',
  'number',
  'relationship',
  'select',
  'text',
  'textarea',
  'upload',
])

/** The orders in which lists are mostly read, and searched. */
const orders = ['createdAt', 'updatedAt']

/**
 * The indexes that a list of newest drafts needs in the admin: one for each column that it is sorted by. Those of the usual
 * orders also hold what it is searched by. Payload itself makes no index that holds `latest`, and a collection cannot name
 * it. None for a collection whose list does not read versions, or keeps no deleted documents.
 */
export function draftListIndexes(collection: Collection): DraftListIndex[] {
  const { admin, flattenedFields, trash, versions } = collection
  const drafts = versions ? versions.drafts : false
  if (!trash || !drafts) return []
  const fields = new Map(flattenedFields.map((field) => [field.name, field]))
  const isColumn = (name: string) => {
    const field = fields.get(name)
    return field !== undefined && sortable.has(field.type) && !isVirtual(field) && !isList(field)
  }
  const columns = (admin.defaultColumns ?? []).filter((name) => !orders.includes(name) && isColumn(name))
  const searched = (admin.listSearchableFields ?? []).filter(isColumn)
  const filteredBy = [...new Set([...relationsOf(collection), ...columns, ...searched])]
  return [
    ...orders.map((sortedBy) => ({ sortedBy, filteredBy })),
    ...columns.map((sortedBy) => ({ sortedBy, filteredBy: [] })),
  ]
}

/** The relations through which columns are shown and filtered by, as `virtual: 'item.state'` is. */
function relationsOf({ admin, flattenedFields }: Collection): string[] {
  const shown = flattenedFields.filter(({ name }) => admin.defaultColumns?.includes(name))
  return shown.flatMap((field) =>
    'virtual' in field && typeof field.virtual === 'string' ? field.virtual.split('.').slice(0, 1) : [],
  )
}

/**
 * Adds what decides between equals, in the direction of the first column: Payload's own choice, the newest first whatever
 * the direction, can be read off an index in one direction only.
 */
export function withTieBreaker(sort: string | readonly string[] | undefined): string[] | undefined {
  const columns = typeof sort === 'string' ? [sort] : [...(sort ?? [])]
  const [first] = columns
  if (first === undefined) return undefined
  const isThere = columns.some((column) => column === 'createdAt' || column === '-createdAt')
  return isThere ? columns : [...columns, first.startsWith('-') ? '-createdAt' : 'createdAt']
}

type Field = Collection['flattenedFields'][number]

function isVirtual(field: Field): boolean {
  return 'virtual' in field && Boolean(field.virtual)
}

function isList(field: Field): boolean {
  return ('hasMany' in field && field.hasMany === true) || ('relationTo' in field && Array.isArray(field.relationTo))
}
