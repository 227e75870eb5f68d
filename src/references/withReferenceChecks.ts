import type { CollectionConfig } from 'payload'
import { letGoOfDeleted } from './letGoOfDeleted'
import { refuseDanglingReferences } from './refuseDanglingReferences'
import { refuseTrashWhileReferredTo, refuseWhileReferredTo } from './refuseWhileReferredTo'

/** No document refers to nothing: neither by what is saved, nor by what is deleted. */
export function withReferenceChecks(collection: CollectionConfig): CollectionConfig {
  const { hooks } = collection
  return {
    ...collection,
    hooks: {
      ...hooks,
      beforeChange: [...(hooks?.beforeChange ?? []), refuseDanglingReferences, refuseTrashWhileReferredTo],
      beforeDelete: [...(hooks?.beforeDelete ?? []), refuseWhileReferredTo, letGoOfDeleted],
    },
  }
}
