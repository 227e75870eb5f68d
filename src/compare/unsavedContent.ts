import type { Field, PayloadRequest } from 'payload'
import { isRecord } from '../isRecord'
import type { WorkflowSlug } from '../slugs'
import { namedFields } from './describe'

/**
 * The values of an open form, each of the type of its field, or none: a form says 0 for a list without rows, and anybody
 * may send anything.
 */
export function unsavedContent(req: PayloadRequest, slug: WorkflowSlug, sent: unknown): Record<string, unknown> {
  if (!isRecord(sent)) return {}
  const known = namedFields(req, slug).filter(({ name }) => Object.hasOwn(sent, name) && name !== 'id')
  return Object.fromEntries(known.map(({ name, field }) => [name, typedValue(field, sent[name])]))
}

function typedValue(field: Field, value: unknown): unknown {
  if (field.type === 'array') return Array.isArray(value) ? value.filter(isRecord) : []
  if (field.type === 'richText') return Array.isArray(value) ? value : []
  if (field.type === 'group') return isRecord(value) ? value : {}
  if ('hasMany' in field && field.hasMany) {
    return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : []
  }
  const isPlain = typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
  return isPlain ? value : null
}
