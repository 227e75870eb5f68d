import type { CollectionBeforeDeleteHook } from 'payload'
import { idOf, idsOf } from '../fields/relationId'
import { lettingGoPaths } from './references'

/** Empties the relations that let go of the document that is deleted (`letsGo`); on either engine alike. */
export const letGoOfDeleted: CollectionBeforeDeleteHook = async ({ collection, id, req }) => {
  const target = String(id)
  for (const { config } of Object.values(req.payload.collections)) {
    for (const path of lettingGoPaths(config.fields, collection.slug)) {
      const { docs } = await req.payload.db.find<Record<string, unknown> & { id: string }>({
        collection: config.slug,
        where: { [path]: { equals: target } },
        limit: 0,
        pagination: false,
        req,
      })
      for (const doc of docs) {
        const held = doc[path]
        const rest = Array.isArray(held) ? idsOf(held).filter((other) => other !== target) : null
        if (rest === null && idOf(held) !== target) continue
        await req.payload.db.updateOne({ collection: config.slug, id: doc.id, data: { [path]: rest }, req })
      }
    }
  }
}
