import type { SanitizedConfig } from 'payload'
import { isBelow } from '../deprecationRules'
import { deprecations } from '../deprecations'
import { publicCollections } from '../publicShape'
import { collectionPaths, schemaName } from './collectionPaths'
import { describedPaths } from './describedPaths'
import type { JsonSchema, ParameterDescription, PathDescription } from './pathDescription'
import { commonRefusals, refusal, securitySchemes, sharedSchemas } from './sharedComponents'

/** Of the contract, not of the product: see docs/api.md for when it moves. */
export const apiVersion = '1.0.0'

interface OpenApiDocument {
  readonly openapi: string
  readonly info: JsonSchema
  readonly servers: readonly JsonSchema[]
  readonly security: readonly JsonSchema[]
  readonly tags: readonly JsonSchema[]
  readonly paths: Readonly<Record<string, Readonly<Record<string, JsonSchema>>>>
  readonly components: JsonSchema
}

/** Everything that the public API has, in the order in which the rooms describe it. */
export function allPaths(config: Pick<SanitizedConfig, 'collections'>): PathDescription[] {
  const collections = publicCollections(config)
  const names = new Map(collections.map((collection) => [collection.slug as string, schemaName(collection)]))
  const scope = { nameOf: (slug: string) => names.get(slug) ?? null }
  return [...describedPaths, ...collections.flatMap((collection) => collectionPaths(collection, config, scope))]
}

/** The contract of the public API as OpenAPI 3.1, made of the config. */
export function openApiDocument(config: Pick<SanitizedConfig, 'collections'>, publicUrl: string): OpenApiDocument {
  const described = allPaths(config)
  const paths: Record<string, Record<string, JsonSchema>> = {}
  for (const one of described) paths[one.path] = { ...paths[one.path], [one.method ?? 'get']: operation(one) }
  const tags = [...new Map(described.map(({ tag }) => [tag.en, tag])).values()]
  return {
    openapi: '3.1.0',
    info: {
      title: 'Newsroom API',
      version: apiVersion,
      description:
        '读者不需要账号：只读得到已发布的内容。\n\nReaders need no account: they see what is published. How to page, filter, select and when this changes: /developers',
    },
    servers: [{ url: publicUrl }],
    security: [{}, ...Object.keys(securitySchemes).map((name) => ({ [name]: [] }))],
    tags: tags.map(({ en, zh }) => ({ name: en, description: zh })),
    paths,
    components: {
      securitySchemes,
      schemas: Object.assign({}, sharedSchemas, ...described.map(({ schemas }) => schemas ?? {})),
    },
  }
}

function operation({
  path,
  operationId,
  tag,
  summary,
  parameters,
  body,
  bodyType = 'application/json',
  answers,
  refusals,
}: PathDescription): JsonSchema {
  const answered = Object.entries(answers).map(([status, { description, schema, mediaType, alsoAs }]) => [
    status,
    {
      description: `${description.zh} · ${description.en}`,
      ...(schema ? { content: contentOf({ [mediaType ?? 'application/json']: schema, ...alsoAs }) } : {}),
    },
  ])
  const refused = [...commonRefusals, ...(refusals ?? [])].map((status) => [String(status), refusal(status)])
  return {
    operationId,
    tags: [tag.en],
    summary: `${summary.zh} · ${summary.en}`,
    ...(deprecations.some((each) => isBelow(path, each.path)) ? { deprecated: true } : {}),
    ...(parameters && parameters.length > 0 ? { parameters: parameters.map(parameter) } : {}),
    ...(body ? { requestBody: { required: true, content: contentOf({ [bodyType]: body }) } } : {}),
    responses: Object.fromEntries([...answered, ...refused]),
  }
}

function contentOf(schemas: Readonly<Record<string, JsonSchema>>): JsonSchema {
  return Object.fromEntries(Object.entries(schemas).map(([type, schema]) => [type, { schema }]))
}

function parameter({ name, in: place, description, schema, required, style }: ParameterDescription): JsonSchema {
  return {
    name,
    in: place,
    description: `${description.zh} · ${description.en}`,
    ...(place === 'path' || required ? { required: true } : {}),
    ...(style ? { style, explode: true } : {}),
    schema,
  }
}
