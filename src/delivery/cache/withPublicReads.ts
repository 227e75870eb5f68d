import type { CollectionConfig } from 'payload'
import { askForIds, composeList } from './composeLists'
import { keepRelations } from './keepRelations'
import { selectPublic } from './publicSelection'

/** What makes the answers to strangers cheap: nothing is fetched that they are never told, and nothing twice that has not changed. */
export function withPublicReads(collection: CollectionConfig): CollectionConfig {
  const { hooks } = collection
  return {
    ...collection,
    hooks: {
      ...hooks,
      beforeOperation: [...(hooks?.beforeOperation ?? []), selectPublic, keepRelations, askForIds],
      afterOperation: [composeList, ...(hooks?.afterOperation ?? [])],
    },
  }
}
