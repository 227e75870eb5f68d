import type { CollectionBeforeChangeHook, CollectionSlug, Field, PayloadRequest } from 'payload'
import { GuardsFailed } from '../errors'
import { type Reference, referencePaths, referencesAt, referenceTargets } from './references'

/**
 * Refuses a document that refers to what does not exist. SQLite would fail on its foreign key, MongoDB would keep the id.
 * Only what this change brings in is looked up: a document whose old reference is broken can still be mended.
 * @throws GuardsFailed
 */
export const refuseDanglingReferences: CollectionBeforeChangeHook = async ({ collection, data, originalDoc, req }) => {
  const missing: Reference[] = []
  for (const { target, paths } of placesIn(collection.fields)) {
    const known = new Set(referencesAt(originalDoc, paths).map(({ id }) => id))
    const added = referencesAt(data, paths).filter(({ id }) => !known.has(id))
    if (added.length > 0) missing.push(...(await unknownAmong(added, target, req)))
  }
  if (missing.length > 0) throw new GuardsFailed(missing.map(danglingReference))
  return data
}

interface Places {
  readonly target: string
  readonly paths: readonly string[]
}

const foundPlaces = new WeakMap<readonly Field[], readonly Places[]>()

/** Found once: every save of the collection asks for them. */
function placesIn(fields: readonly Field[]): readonly Places[] {
  const places =
    foundPlaces.get(fields) ??
    referenceTargets(fields).map((target) => ({ target, paths: referencePaths(fields, target) }))
  foundPlaces.set(fields, places)
  return places
}

async function unknownAmong(
  references: readonly Reference[],
  target: string,
  req: PayloadRequest,
): Promise<Reference[]> {
  const ids = [...new Set(references.map(({ id }) => id))]
  const { docs } = await req.payload.db.find({
    // A field's own declaration names it.
    collection: target as CollectionSlug,
    where: { id: { in: ids } },
    limit: ids.length,
    pagination: false,
    select: { id: true },
    req,
  })
  const existing = new Set(docs.map(({ id }) => String(id)))
  return references.filter(({ id }) => !existing.has(id))
}

function danglingReference({ path, id }: Reference) {
  return {
    code: 'unknown_reference',
    path,
    message: {
      zh: `没有编号为“${id}”的文档，可能已被删除，请重新选择。`,
      en: `There is no document "${id}": it may have been deleted, choose again.`,
    },
  }
}
