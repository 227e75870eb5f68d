import type { CollectionBeforeChangeHook } from 'payload'
import { personOf } from '../../access/person'
import { pointOf } from './framingRules'

/** Notes who has set the focal point; without both its parts there is none, and the suggestion holds. */
export const noteFramer: CollectionBeforeChangeHook = ({ data, originalDoc, req }) => {
  const point = pointOf(data.focalPoint)
  if (!point) return { ...data, focalPoint: { x: null, y: null, setBy: null } }
  const before = pointOf(originalDoc?.focalPoint)
  const isSame = before?.x === point.x && before.y === point.y
  const setBy = isSame ? (originalDoc?.focalPoint?.setBy ?? null) : (personOf(req.user)?.id ?? null)
  return { ...data, focalPoint: { ...point, setBy } }
}
