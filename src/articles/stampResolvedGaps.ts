import type { CollectionBeforeChangeHook } from 'payload'
import { personOf } from '../access/person'
import { type StampedGap, withGapStamps } from './gapStamp'

export const stampResolvedGaps: CollectionBeforeChangeHook = ({ data, originalDoc, req }) => {
  const gaps: unknown = data.gaps
  if (!Array.isArray(gaps)) return data
  return {
    ...data,
    gaps: withGapStamps(gaps, gapsOf(originalDoc), { by: personOf(req.user)?.name ?? null, now: new Date() }),
  }
}

function gapsOf(doc: { gaps?: unknown } | undefined): StampedGap[] {
  return Array.isArray(doc?.gaps) ? doc.gaps : []
}
