import { isRecord } from '../isRecord'
import type { ShapedField } from './shapeProblems'

/**
 * A document with every field that it lacks written out as null, or as an empty list. MongoDB stores no nulls, and Payload
 * takes what is absent from a save out of the newest draft: what is to replace a draft must say what is empty.
 */
export function absentAsNull(
  fields: readonly ShapedField[],
  data: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  const filled: Record<string, unknown> = { ...data }
  for (const field of fields) {
    if (field.virtual || field.type === 'join') continue
    const inner = field.fields ?? []
    const tabs = (field.tabs ?? []).map((tab) => ({ ...tab, type: tab.name ? 'group' : 'row' }))
    if (field.name) filled[field.name] = filledValue(field, inner, filled[field.name])
    else Object.assign(filled, absentAsNull([...inner, ...tabs], filled))
  }
  return filled
}

function filledValue({ type, hasMany }: ShapedField, inner: readonly ShapedField[], value: unknown): unknown {
  if (type === 'group') return absentAsNull(inner, isRecord(value) ? value : {})
  if (type === 'array')
    return Array.isArray(value) ? value.map((row) => (isRecord(row) ? absentAsNull(inner, row) : row)) : []
  return value ?? (hasMany ? [] : null)
}
