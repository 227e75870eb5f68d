/** A `where` of the database over editorial items, as plain data. */
export type Condition =
  | { readonly [field: string]: { readonly [operator: string]: unknown } }
  | { readonly and: Condition[] }
  | { readonly or: Condition[] }

/** Holds for no row; an empty `or` would hold for all. */
export const nothing: Condition = { id: { equals: 'none' } }

/** A date column that holds a time; null and absent differ between the engines, a comparison does not. */
export function hasTime(field: string): Condition {
  return { [field]: { greater_than: '1970-01-01T00:00:00.000Z' } }
}

/**
 * A text column that does not hold `text`, which has no wildcard in it. On SQLite Payload compares `not_like` with the whole
 * column unless the value brings its wildcards, which on MongoDB are characters like others: each engine meets one of the two.
 */
export function lacksText(field: string, text: string): Condition {
  return { and: [{ [field]: { not_like: text } }, { [field]: { not_like: `%${text}%` } }] }
}

export function anyOf(conditions: readonly Condition[]): Condition {
  const [first, ...others] = conditions
  if (!first) return nothing
  return others.length === 0 ? first : { or: [...conditions] }
}
