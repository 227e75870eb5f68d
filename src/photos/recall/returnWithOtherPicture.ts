import type { CollectionBeforeChangeHook } from 'payload'
import { workflowTokenOf } from '../../editorial/workflowToken'
import { idOf } from '../../fields/relationId'

/** A caption that a recall took out is part of its piece again as soon as it has another picture. */
export const returnWithOtherPicture: CollectionBeforeChangeHook = ({ data, operation, originalDoc, req }) => {
  if (operation !== 'update' || !originalDoc?.takenOutAt || workflowTokenOf(req)) return data
  const picture = idOf(data.photo)
  return picture && picture !== idOf(originalDoc.photo) ? { ...data, takenOutAt: null } : data
}
