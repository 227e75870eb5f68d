import type { CollectionBeforeChangeHook } from 'payload'
import { personOf } from '../../access/person'
import { isRecord } from '../../isRecord'
import { isFractionOrNone, pointOf } from './framingRules'

/** Notes who has set the focal point; without both its parts there is none, and the suggestion holds. */
export const noteFramer: CollectionBeforeChangeHook = ({ data, originalDoc, req }) => {
  const point = pointOf(data.focalPoint)
  // It has yet to be refused by its fields, which are looked at after the hooks.
  if (!point && hasBadPart(data.focalPoint)) return data
  if (!point) return { ...data, focalPoint: { x: null, y: null, setBy: null } }
  const before = pointOf(originalDoc?.focalPoint)
  const isSame = before?.x === point.x && before.y === point.y
  const setBy = isSame ? (originalDoc?.focalPoint?.setBy ?? null) : (personOf(req.user)?.id ?? null)
  return { ...data, focalPoint: { ...point, setBy } }
}

function hasBadPart(value: unknown): boolean {
  return isRecord(value) && !(isFractionOrNone(value.x) && isFractionOrNone(value.y))
}
