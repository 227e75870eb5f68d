import type { SanitizedConfig } from 'payload'

const address = /^\/api\/(globals\/)?([^/]+)\/versions(?:\/[^/]*)?\/?$/i

/**
 * Whether a path asks for versions of what keeps none. Payload has the address all the same, and fails on it for whoever may
 * read the collection.
 */
export function asksForAbsentVersions(
  path: string,
  { collections, globals }: Pick<SanitizedConfig, 'collections' | 'globals'>,
): boolean {
  const [, isGlobal, slug] = address.exec(path) ?? []
  const kinds: readonly { readonly slug: string; readonly versions?: unknown }[] = isGlobal ? globals : collections
  const asked = kinds.find((kind) => kind.slug === slug)
  return asked !== undefined && !asked.versions
}
