import type { Problem } from '../errors'
import { isRecord } from '../isRecord'

/** As much of a field's declaration as matters here; Payload's fields fit it. */
export interface ShapedField {
  readonly type: string
  readonly name?: string
  readonly hasMany?: boolean
  readonly virtual?: boolean | string
  readonly fields?: readonly ShapedField[]
  readonly tabs?: readonly Omit<ShapedField, 'type'>[]
}

const textual: ReadonlySet<string> = new Set(['text', 'textarea', 'email', 'select'])

/**
 * Fields of text that hold something else, each with its path, and dates that are none, or of a year that has not four digits. Drafts skip the fields' own
 * validation, and a list or an object in a text column would fail in the database.
 */
export function shapeProblems(fields: readonly ShapedField[], data: unknown, prefix = ''): Problem[] {
  if (!isRecord(data)) return []
  return fields.flatMap((field) => {
    if (!field.name) return shapeProblems(childrenOf(field), data, prefix)
    const value = data[field.name]
    const path = `${prefix}${field.name}`
    if (textual.has(field.type)) return isText(value, field.hasMany) ? [] : [textExpected(path)]
    if (field.type === 'date') return isDate(value) ? [] : [dateExpected(path)]
    const rows = Array.isArray(value)
      ? value.map((row, index) => [row, `${path}.${index}.`] as const)
      : [[value, `${path}.`] as const]
    return rows.flatMap(([row, inside]) => shapeProblems(childrenOf(field), row, inside))
  })
}

function childrenOf({ type, fields, tabs }: ShapedField): ShapedField[] {
  if (type === 'join') return []
  return [...(fields ?? []), ...(tabs ?? []).map((tab) => ({ ...tab, type: 'group' }))]
}

function isText(value: unknown, hasMany = false): boolean {
  if (value === undefined || value === null) return true
  if (hasMany && Array.isArray(value)) return value.every((entry) => typeof entry === 'string')
  return typeof value === 'string'
}

/** Dates are compared as texts, and those beyond the year 9999 have another form: an embargo until then would hide nothing. */
function isDate(value: unknown): boolean {
  if (value === undefined || value === null || value === '') return true
  if (typeof value !== 'string' && typeof value !== 'number' && !(value instanceof Date)) return false
  const date = new Date(value)
  return !Number.isNaN(date.getTime()) && /^\d{4}-/.test(date.toISOString())
}

function dateExpected(path: string): Problem {
  return {
    code: 'malformed_field',
    path,
    message: {
      zh: `${path} 应为日期或时间，年份四位数，如 2026-01-31T07:00:00+08:00。`,
      en: `${path} is a date or a time whose year has four digits, as in 2026-01-31T07:00:00+08:00.`,
    },
  }
}

function textExpected(path: string): Problem {
  return { code: 'malformed_field', path, message: { zh: `${path} 应为文字。`, en: `${path} is a text.` } }
}
