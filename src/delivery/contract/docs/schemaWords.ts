import { isRecord } from '../../../isRecord'

interface FieldLine {
  /** As a path: `bylines[].role`. */
  readonly name: string
  readonly type: string
  readonly words: string
}

/** Deeper ones are documents of their own, listed where they belong. */
const mostLevels = 3

/** The fields of an answer, one a line; what is another schema's stands there by its name. */
export function schemaFields(schema: unknown, schemas: Readonly<Record<string, unknown>>): FieldLine[] {
  const whole = resolved(schema, schemas)
  return isRecord(whole) ? linesOf(whole, '', 1) : []
}

function linesOf(schema: Readonly<Record<string, unknown>>, prefix: string, level: number): FieldLine[] {
  const { properties } = schema
  if (!isRecord(properties) || level > mostLevels) return []
  return Object.entries(properties).flatMap(([name, property]) => {
    if (!isRecord(property)) return []
    const line = { name: prefix + name, type: typeWords(property), words: String(property.description ?? '') }
    // A part of a form may be JSON, written out.
    const inner = present(isRecord(property.contentSchema) ? property.contentSchema : property)
    const items = isRecord(inner.items) ? present(inner.items) : null
    const below = items
      ? linesOf(items, `${prefix}${name}[].`, level + 1)
      : linesOf(inner, `${prefix}${name}.`, level + 1)
    return [line, ...below]
  })
}

/** What a value is, in a word or two: `string`, `integer 1–100`, `a | b | c`. */
export function valueWords(schema: Readonly<Record<string, unknown>>): string {
  const { enum: values, minimum, maximum, properties } = schema
  if (Array.isArray(values)) return values.join(' | ')
  if (isRecord(properties)) return Object.keys(properties).join(', ')
  const span = minimum === undefined ? '' : ` ${minimum}–${maximum ?? ''}`
  return `${typeWords(schema)}${span}`
}

function typeWords(schema: Readonly<Record<string, unknown>>): string {
  const { $ref, anyOf, type, items, format, enum: values } = schema
  if (typeof $ref === 'string') return $ref.split('/').at(-1) ?? ''
  if (Array.isArray(anyOf)) return [...new Set(anyOf.filter(isRecord).map(typeWords))].join(' | ')
  if (Array.isArray(values)) return values.map(String).join(' | ')
  const names = Array.isArray(type) ? type.map(String) : [String(type ?? 'any')]
  const written = names.map((name) => (name === 'array' && isRecord(items) ? `${typeWords(items)}[]` : name))
  return written.join(' | ') + (format === 'date-time' ? ' (ISO 8601)' : '')
}

/** Without the null that it may be. */
function present(schema: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const { anyOf } = schema
  if (!Array.isArray(anyOf)) return schema
  return anyOf.filter(isRecord).find(({ type }) => type !== 'null') ?? schema
}

function resolved(schema: unknown, schemas: Readonly<Record<string, unknown>>): unknown {
  if (!isRecord(schema) || typeof schema.$ref !== 'string') return schema
  return schemas[schema.$ref.split('/').at(-1) ?? '']
}
