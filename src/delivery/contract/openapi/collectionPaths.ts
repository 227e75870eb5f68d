import type { SanitizedCollectionConfig, SanitizedConfig } from 'payload'
import type { Bilingual } from '../../../language'
import { askablePaths } from '../askablePaths'
import { publicFields } from '../publicShape'
import { documentForms } from './describedPaths'
import { objectSchema, type SchemaScope } from './fieldSchemas'
import { type ParameterDescription, type PathDescription, ref } from './pathDescription'

type Config = Pick<SanitizedConfig, 'collections'>

/** Names that say nothing to readers; they can be asked about, and need no line in the documents. */
const technical = /(^|\.)(_status|deletedAt|createdAt|isPublic|released)$|\.(id|updatedAt)$/

/** `photo-captions` → `PhotoCaption` */
export function schemaName({ typescript, slug, labels }: SanitizedCollectionConfig): string {
  const { singular } = labels
  const english = typeof singular === 'object' && 'en' in singular ? singular.en : undefined
  const words = typescript?.interface ?? english ?? slug
  return words
    .replace(/(^|[^A-Za-z])([a-z])/g, (_all, _before, letter: string) => letter.toUpperCase())
    .replace(/[^A-Za-z]/g, '')
}

/** The list, the count and one document of a collection. */
export function collectionPaths(
  collection: SanitizedCollectionConfig,
  config: Config,
  scope: SchemaScope,
): PathDescription[] {
  const { slug } = collection
  const name = schemaName(collection)
  const tag = tagOf(collection)
  const filters = filterParameters(collection, config)
  const { sorts } = askablePaths(collection, config)
  const shown = [depth, selectOf(collection)]
  const forms = documentForms[slug]
  return [
    {
      path: `/api/${slug}`,
      operationId: `list${pluralOf(name)}`,
      tag,
      summary: { zh: `列出${tag.zh}`, en: `List: ${tag.en}` },
      parameters: [...paging, sortOf(sorts), ...shown, ...filters],
      answers: { 200: { description: { zh: '一页', en: 'A page' }, schema: ref(`${name}List`) } },
      schemas: {
        [`${name}List`]: listSchema(name),
        [name]: { ...objectSchema(collection.flattenedFields, scope), required: ['id'] },
      },
    },
    {
      path: `/api/${slug}/count`,
      operationId: `count${pluralOf(name)}`,
      tag,
      summary: { zh: `${tag.zh}有多少`, en: `Count: ${tag.en}` },
      parameters: filters,
      answers: { 200: { description: { zh: '数目', en: 'The number' }, schema: countSchema } },
    },
    {
      path: `/api/${slug}/{id}`,
      operationId: `get${name}`,
      tag,
      summary: { zh: `读取一份${tag.zh}`, en: `Read one: ${tag.en}` },
      parameters: [id, ...shown, ...(forms?.parameters ?? [])],
      answers: {
        200: {
          description: { zh: '文档', en: 'The document' },
          schema: forms ? { anyOf: [name, ...forms.shapes].map(ref) } : ref(name),
          ...(forms ? { alsoAs: forms.alsoAs } : {}),
        },
      },
      refusals: [404],
      ...(forms ? { schemas: forms.schemas } : {}),
    },
  ]
}

function pluralOf(name: string): string {
  return name.endsWith('s') ? name : `${name}s`
}

function tagOf({ slug, labels: { plural } }: SanitizedCollectionConfig): Bilingual {
  const words: Readonly<Record<string, unknown>> = typeof plural === 'object' ? { ...plural } : {}
  return { zh: String(words.zh ?? slug), en: String(words.en ?? slug) }
}

function listSchema(name: string) {
  const page = { type: ['integer', 'null'] }
  return {
    type: 'object',
    required: ['docs', 'limit', 'hasNextPage'],
    properties: {
      docs: { type: 'array', items: ref(name) },
      limit: { type: 'integer' },
      hasNextPage: { type: 'boolean' },
      nextCursor: { type: ['string', 'null'], description: '用 cursor 翻页时才有 · Only where a cursor was sent' },
      totalDocs: {
        type: 'integer',
        description: '用 cursor 翻页时没有，下同 · Not where a cursor was sent, nor the following',
      },
      totalPages: { type: 'integer' },
      page: { type: 'integer' },
      pagingCounter: { type: 'integer' },
      hasPrevPage: { type: 'boolean' },
      prevPage: page,
      nextPage: page,
    },
  }
}

const countSchema = { type: 'object', required: ['totalDocs'], properties: { totalDocs: { type: 'integer' } } }

const id: ParameterDescription = {
  name: 'id',
  in: 'path',
  description: { zh: '文档的 id', en: 'The document’s id' },
  schema: { type: 'string', minLength: 1, maxLength: 100, pattern: '^[A-Za-z0-9_-]+$' },
}

const depth: ParameterDescription = {
  name: 'depth',
  in: 'query',
  description: { zh: '展开几层关联', en: 'Levels of relations that are followed' },
  schema: { type: 'integer', minimum: 0, maximum: 3, default: 1 },
}

const paging: readonly ParameterDescription[] = [
  {
    name: 'limit',
    in: 'query',
    description: { zh: '一页几条', en: 'Documents a page' },
    schema: { type: 'integer', minimum: 1, maximum: 100, default: 10 },
  },
  {
    name: 'page',
    in: 'query',
    description: {
      zh: '第几页；发稿时会错位，逐条读取请用 cursor',
      en: 'The page; it shifts while pieces are published: to read everything use cursor',
    },
    schema: { type: 'integer', minimum: 1, maximum: 100_000 },
  },
  {
    name: 'cursor',
    in: 'query',
    description: {
      zh: '空值从头开始，此后用应答里的 nextCursor；不与 page 同用',
      en: 'Empty to begin, then the nextCursor of the answer; not together with page',
    },
    schema: { type: 'string', maxLength: 1_000 },
  },
]

function sortOf(sorts: readonly string[]): ParameterDescription {
  const listed = sorts.filter((path) => !technical.test(path))
  return {
    name: 'sort',
    in: 'query',
    description: { zh: '排序，前加 - 为倒序', en: 'The order; a - before it turns it round' },
    schema: { type: 'string', enum: listed.flatMap((path) => [path, `-${path}`]) },
  }
}

function selectOf({ flattenedFields }: SanitizedCollectionConfig): ParameterDescription {
  const names = publicFields(flattenedFields).map(({ name }) => name)
  return {
    name: 'select',
    in: 'query',
    style: 'deepObject',
    description: { zh: '只要这些字段，如 select[headline]=true', en: 'These fields only, as in select[headline]=true' },
    schema: {
      type: 'object',
      properties: Object.fromEntries(names.map((name) => [name, { type: 'boolean', enum: [true] }])),
      additionalProperties: false,
    },
  }
}

function filterParameters(collection: SanitizedCollectionConfig, config: Config): ParameterDescription[] {
  const { filters } = askablePaths(collection, config)
  return filters
    .filter((path) => !technical.test(path))
    .flatMap((path) => {
      const kind = kindOf(path, collection, config)
      const operators = kind === 'date' || kind === 'number' ? spans : sets
      return operators.map((operator) => ({
        name: `where[${path}][${operator}]`,
        in: 'query' as const,
        description: operatorWords[operator],
        schema: operator === 'in' ? { type: 'string', minLength: 1 } : valueSchemas[kind],
      }))
    })
}

const sets = ['equals', 'in'] as const
const spans = ['equals', 'greater_than_equal', 'less_than'] as const

const operatorWords = {
  equals: { zh: '等于', en: 'Equal to' },
  in: { zh: '其中之一，用逗号分隔', en: 'One of these, separated by commas' },
  greater_than_equal: { zh: '不小于，不早于', en: 'Not below, not before' },
  less_than: { zh: '小于，早于', en: 'Below, before' },
} satisfies Record<string, Bilingual>

type ValueKind = 'text' | 'number' | 'date' | 'checkbox'

const valueSchemas = {
  text: { type: 'string', minLength: 1 },
  number: { type: 'number' },
  date: { type: 'string', format: 'date-time' },
  checkbox: { type: 'boolean' },
}

/** What a path holds: through groups and lists, and one step over a relation. */
function kindOf(path: string, collection: SanitizedCollectionConfig, config: Config): ValueKind {
  let fields = collection.flattenedFields
  let kind: ValueKind = 'text'
  for (const step of path.split('.')) {
    const field = fields.find(({ name }) => name === step)
    if (!field) return 'text'
    kind = field.type === 'number' || field.type === 'date' || field.type === 'checkbox' ? field.type : 'text'
    if ('flattenedFields' in field && field.flattenedFields) fields = field.flattenedFields
    else if ('relationTo' in field)
      fields = config.collections.find(({ slug }) => slug === field.relationTo)?.flattenedFields ?? []
  }
  return kind
}
