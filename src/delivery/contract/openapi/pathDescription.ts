import type { Bilingual } from '../../../language'

/** A JSON Schema of draft 2020-12, as OpenAPI 3.1 takes them. */
export type JsonSchema = Readonly<Record<string, unknown>>

export interface ParameterDescription {
  readonly name: string
  readonly in: 'query' | 'path' | 'header'
  readonly description: Bilingual
  readonly schema: JsonSchema
  /** Path parameters always are. */
  readonly required?: boolean
  /** One member a field, as in `select[headline]=true`. */
  readonly style?: 'deepObject'
}

interface AnswerDescription {
  readonly description: Bilingual
  /** JSON unless another media type is named; absent where the answer has no body. */
  readonly schema?: JsonSchema
  readonly mediaType?: string
  /** The same in other media types, where a parameter asks for them. */
  readonly alsoAs?: Readonly<Record<string, JsonSchema>>
}

/** One operation of the public API. Refusals that any operation can give (429, 500, 503 …) are added to each. */
export interface PathDescription {
  readonly path: `/${string}`
  readonly method?: 'get' | 'post'
  readonly operationId: string
  readonly tag: Bilingual
  readonly summary: Bilingual
  readonly parameters?: readonly ParameterDescription[]
  readonly body?: JsonSchema
  /** Of the body; JSON unless another is named. */
  readonly bodyType?: 'application/json' | 'multipart/form-data'
  readonly answers: Readonly<Record<number, AnswerDescription>>
  /** Statuses of refusals beside 400 and 429; their body is always the same. */
  readonly refusals?: readonly (404 | 406 | 409 | 410 | 413)[]
  /** Schemas that the answers refer to by `#/components/schemas/NAME`. */
  readonly schemas?: Readonly<Record<string, JsonSchema>>
}

/** What one document of a collection is answered as besides its JSON: asked for by parameters, beside those of every document. */
export interface DocumentForms {
  readonly parameters: readonly ParameterDescription[]
  /** Names of the schemas of the other shapes in which JSON may come. */
  readonly shapes: readonly string[]
  readonly schemas: Readonly<Record<string, JsonSchema>>
  readonly alsoAs: Readonly<Record<string, JsonSchema>>
}

export function ref(name: string): JsonSchema {
  return { $ref: `#/components/schemas/${name}` }
}

export function orNull(schema: JsonSchema): JsonSchema {
  return { anyOf: [schema, { type: 'null' }] }
}
