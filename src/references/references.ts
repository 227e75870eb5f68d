/** As much of a field's declaration as matters here; Payload's fields fit it. */
export interface FieldShape {
  readonly type: string
  readonly name?: string
  readonly relationTo?: string | readonly string[]
  readonly fields?: readonly FieldShape[]
  readonly tabs?: readonly Omit<FieldShape, 'type'>[]
  readonly blocks?: readonly { readonly fields: readonly FieldShape[] }[]
  readonly custom?: Readonly<Record<string, unknown>>
}

/** What a field that is no relation refers to. */
interface DeclaredReference {
  readonly slug: string
  /** The member of its nodes that holds the ids; none where the field's value is the id. */
  readonly member?: string
}

/**
 * `custom: refersTo('users')` on a text field says that it holds ids of that collection; `refersTo('photo-captions',
 * 'captionId')` on a rich text, that its blocks hold them in that member.
 */
export function refersTo(slug: string, member?: string): { readonly refersTo: DeclaredReference } {
  return { refersTo: member === undefined ? { slug } : { slug, member } }
}

/** `custom: isPartOf` on a relation says that the document belongs to what it refers to, and goes to the trash with it. */
export const isPartOf = { isPartOf: true } as const

/**
 * `custom: letsGo` on a relation at the top of a document says that it does not keep what it refers to from being deleted:
 * the relation is emptied of it instead.
 */
export const letsGo = { letsGo: true } as const

/** Where documents with these fields refer to `target` without keeping it; see `letsGo`. */
export function lettingGoPaths(fields: readonly FieldShape[], target: string): string[] {
  return referencePaths(
    fields.filter(({ custom }) => custom?.letsGo === true),
    target,
  )
}

/** Where documents with these fields say what they are part of; see `isPartOf`. */
export function wholePaths(fields: readonly FieldShape[], target: string): string[] {
  return referencePaths(
    fields.filter(({ custom }) => custom?.isPartOf === true),
    target,
  )
}

/** Where documents with these fields can hold an id of `target`: paths as a query names them, without array positions. */
export function referencePaths(fields: readonly FieldShape[], target: string, prefix = ''): string[] {
  return fields.flatMap((field) => {
    const path = field.name ? `${prefix}${field.name}` : prefix.replace(/\.$/, '')
    const inside = path ? `${path}.` : ''
    if (field.type === 'relationship' || field.type === 'upload') return relationPaths(field, target, path)
    const declared = declaredReference(field)
    if (declared?.slug === target) return [declared.member ? `${inside}${declared.member}` : path]
    return referencePaths(childrenOf(field), target, inside)
  })
}

/** Which of `referencePaths` lead into the blocks of a rich text, where a query finds them differently. */
export function blockPaths(fields: readonly FieldShape[], target: string, prefix = ''): string[] {
  return fields.flatMap((field) => {
    const inside = field.name ? `${prefix}${field.name}.` : prefix
    return declaredReference(field)?.member
      ? referencePaths([field], target, prefix)
      : blockPaths(childrenOf(field), target, inside)
  })
}

/** Every collection that documents with these fields can refer to. */
export function referenceTargets(fields: readonly FieldShape[]): string[] {
  const own = fields.flatMap((field) => field.relationTo ?? declaredReference(field)?.slug ?? [])
  const nested = fields.flatMap((field) => referenceTargets(childrenOf(field)))
  return [...new Set([...own, ...nested])]
}

/** A place in a document that holds an id: the path with its array positions, `bylines.0.byline`. */
export interface Reference {
  readonly path: string
  readonly id: string
}

/** What this document really holds at `paths`. */
export function referencesAt(document: unknown, paths: readonly string[]): Reference[] {
  return paths.flatMap((path) => placesOf(document, path.split('.'), []))
}

/** A join stores nothing, so nothing lies below it. */
function childrenOf({ type, fields, blocks, tabs }: FieldShape): FieldShape[] {
  if (type === 'join') return []
  return [
    ...(fields ?? []),
    ...(blocks ?? []).flatMap((block) => block.fields),
    ...(tabs ?? []).map((tab) => ({ ...tab, type: 'group' })),
  ]
}

function declaredReference({ custom }: FieldShape): DeclaredReference | undefined {
  // What `refersTo` wrote there.
  return custom?.refersTo as DeclaredReference | undefined
}

function relationPaths({ relationTo }: FieldShape, target: string, path: string): string[] {
  if (relationTo === target) return [path]
  return Array.isArray(relationTo) && relationTo.includes(target) ? [`${path}.value`] : []
}

function placesOf(value: unknown, path: readonly string[], walked: readonly (string | number)[]): Reference[] {
  if (Array.isArray(value)) return value.flatMap((entry, index) => placesOf(entry, path, [...walked, index]))
  const [name, ...rest] = path
  if (name === undefined) return referenceOf(value, walked.join('.'))
  if (typeof value !== 'object' || value === null) return []
  return placesOf((value as Readonly<Record<string, unknown>>)[name], rest, [...walked, name])
}

/** A relation is stored as an id, and read as a document where it was populated. */
function referenceOf(value: unknown, path: string): Reference[] {
  const id = typeof value === 'object' && value !== null && 'id' in value ? value.id : value
  return typeof id === 'string' || typeof id === 'number' ? [{ path, id: String(id) }] : []
}
