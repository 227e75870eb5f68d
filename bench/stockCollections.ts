import type { AccessArgs, AccessResult, CollectionConfig } from 'payload'
import { collections } from '../collections/index'
import { slugs } from '../src/slugs'

const ownCollections: ReadonlySet<string> = new Set([slugs.editorialItems, slugs.editorialEvents, slugs.tombstones])
const workflowFields: ReadonlySet<unknown> = new Set(['item', 'state', 'revision', '_status'])
const ownRules: ReadonlySet<string> = new Set(['access', 'hooks', 'validate'])
const nestedFields: ReadonlySet<string> = new Set(['fields', 'tabs', 'blocks'])

/**
 * The newsroom's collections as plain Payload has them: the same fields, drafts, versions and trash; no workflow, hooks,
 * endpoints or field access, and of collection access only the documented recipe for drafts. Copied when this file is
 * loaded, since `buildConfig` changes the declarations it is given: load it before `payload.config`.
 */
export const stockCollections: CollectionConfig[] = collections
  .filter(({ slug }) => !ownCollections.has(slug))
  .map(stockCollection)

function stockCollection(collection: CollectionConfig): CollectionConfig {
  const { slug, labels, admin, auth, upload, versions, trash, indexes, lockDocuments, fields } = collection
  return {
    slug,
    // Others may have a state of their own, with an index on it.
    fields: (versions ? fields.filter(isStock) : fields).map(stockNode),
    admin: { useAsTitle: admin?.useAsTitle ?? 'id', ...columnsOf(admin?.defaultColumns) },
    ...(labels && { labels }),
    ...(auth && { auth: structuredClone(auth) }),
    ...(typeof upload === 'object' ? { upload: { ...upload } } : {}),
    ...(versions && { versions: structuredClone(versions) }),
    ...(trash && { trash }),
    // The table of locks has no columns for the others.
    ...(lockDocuments === false && { lockDocuments }),
    ...(indexes && { indexes: structuredClone(indexes) }),
    ...(auth ? {} : { access: { read: versions ? authenticatedOrPublished : anyone } }),
  }
}

/** The same columns in the list, but for the state, which plain Payload has not. */
function columnsOf(columns: string[] | undefined): { defaultColumns?: string[] } {
  return columns ? { defaultColumns: columns.filter((name) => !workflowFields.has(name)) } : {}
}

function anyone(): boolean {
  return true
}

function authenticatedOrPublished({ req }: AccessArgs): AccessResult {
  return req.user ? true : { _status: { equals: 'published' } }
}

/** A deep copy of a field, tab or block without the newsroom's rules and components. */
function stockNode<Node extends object>(node: Node): Node {
  const entries = Object.entries(node).filter(([key]) => !ownRules.has(key))
  const copied = entries.map(([key, value]) => [key, stockValue(key, value)])
  // The same members with the same types; those left out are optional everywhere.
  return Object.fromEntries(copied) as Node
}

function stockValue(key: string, value: unknown): unknown {
  if (nestedFields.has(key) && Array.isArray(value)) return value.filter(isStock).map(stockNode)
  if (key !== 'admin' || typeof value !== 'object' || value === null) return value
  return { ...value, components: undefined }
}

function isStock(field: object): boolean {
  return !('name' in field && workflowFields.has(field.name))
}
