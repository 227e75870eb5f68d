import type { FlattenedField } from 'payload'
import { publicFields } from '../publicShape'
import { type JsonSchema, orNull, ref } from './pathDescription'

export interface SchemaScope {
  /** Name of the schema of a collection that strangers read; null for the others, which are answered as ids. */
  nameOf(slug: string): string | null
}

/** The fields of an object as a stranger gets them. Nothing is required but ids: a field may be empty, and need not be selected. */
export function objectSchema(fields: readonly FlattenedField[], scope: SchemaScope): JsonSchema {
  const properties = publicFields(fields).map((field) => [field.name, described(field, scope)] as const)
  return { type: 'object', properties: Object.fromEntries(properties) }
}

function described(field: FlattenedField, scope: SchemaScope): JsonSchema {
  const schema = fieldSchema(field, scope)
  const words = wordsOf(field)
  return words ? { ...schema, description: words } : schema
}

function fieldSchema(field: FlattenedField, scope: SchemaScope): JsonSchema {
  switch (field.type) {
    case 'array':
      return orNull({ type: 'array', items: objectSchema(field.flattenedFields, scope) })
    case 'group':
    case 'tab':
      return orNull(objectSchema(field.flattenedFields, scope))
    case 'relationship':
    case 'upload':
      return relationSchema(field, scope)
    case 'join':
      return joinSchema(field.collection, scope)
    case 'richText':
      return orNull(ref('Body'))
    case 'select':
    case 'radio':
      return choiceSchema(field)
    case 'json':
      return jsonSchema(field)
    case 'number':
      return listOr({ type: 'number' }, field)
    case 'checkbox':
      return { type: ['boolean', 'null'] }
    case 'date':
      return { type: ['string', 'null'], format: 'date-time' }
    default:
      return field.name === 'id' ? { type: 'string' } : listOr({ type: 'string' }, field)
  }
}

function listOr(item: JsonSchema, field: FlattenedField): JsonSchema {
  const isList = 'hasMany' in field && field.hasMany === true
  return isList ? { type: ['array', 'null'], items: item } : { ...item, type: [item.type, 'null'] }
}

type ChoiceField = Extract<FlattenedField, { type: 'select' | 'radio' }>

function choiceSchema(field: ChoiceField): JsonSchema {
  const values = field.options.map((option) => (typeof option === 'string' ? option : option.value))
  const isList = 'hasMany' in field && field.hasMany === true
  if (isList) return { type: ['array', 'null'], items: { type: 'string', enum: values } }
  return { type: ['string', 'null'], enum: [...values, null] }
}

type RelationField = Extract<FlattenedField, { type: 'relationship' | 'upload' }>

/** An id, or the document where `depth` reaches it and the reader may see it. */
function relationSchema(field: RelationField, scope: SchemaScope): JsonSchema {
  const { relationTo } = field
  const one =
    typeof relationTo === 'string'
      ? documentOrId(relationTo, scope)
      : {
          type: 'object',
          properties: {
            relationTo: { type: 'string', enum: relationTo },
            value: { anyOf: relationTo.map((slug) => documentOrId(slug, scope)) },
          },
        }
  return field.hasMany ? { type: ['array', 'null'], items: one } : orNull(one)
}

function documentOrId(slug: string, scope: SchemaScope): JsonSchema {
  const name = scope.nameOf(slug)
  return name ? { anyOf: [{ type: 'string' }, ref(name)] } : { type: 'string' }
}

function joinSchema(collection: string | string[], scope: SchemaScope): JsonSchema {
  const slugs = [collection].flat()
  return {
    type: 'object',
    properties: {
      docs: { type: 'array', items: { anyOf: slugs.map((slug) => documentOrId(slug, scope)) } },
      hasNextPage: { type: 'boolean' },
      totalDocs: { type: 'integer' },
    },
  }
}

type JsonField = Extract<FlattenedField, { type: 'json' }>

/** A field that holds JSON says itself of what shape, for the generated types. */
function jsonSchema({ typescriptSchema, jsonSchema: checked }: JsonField): JsonSchema {
  const given = typescriptSchema?.[0]?.({ jsonSchema: {} })
  // What a field's own schema says is JSON Schema.
  return (given ?? checked?.schema ?? {}) as JsonSchema
}

/** The label as the newsroom reads it, in both languages. */
function wordsOf(field: FlattenedField): string | undefined {
  const label: unknown = 'label' in field ? field.label : undefined
  if (typeof label !== 'object' || label === null || !('zh' in label) || !('en' in label)) return undefined
  return `${String(label.zh)} · ${String(label.en)}`
}
