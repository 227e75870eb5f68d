/** As much of a read as can ask about a field; `field` is what distinct values are listed of. */
export interface Question {
  readonly where?: unknown
  readonly sort?: unknown
  readonly field?: unknown
}

/**
 * Whether a question filters, sorts or lists by `field`: its answer would tell the value, character by character, to
 * whoever may not read it.
 */
export function asksFor(field: string, { where, sort, field: listed }: Question): boolean {
  const sorted = (Array.isArray(sort) ? sort : [sort]).flatMap((one) => (typeof one === 'string' ? one.split(',') : []))
  return [...namesIn(where), ...sorted, listed].some((path) => typeof path === 'string' && firstOf(path) === field)
}

/** Fields and operators alike: no operator is called as a field is. */
function namesIn(where: unknown): string[] {
  if (typeof where !== 'object' || where === null) return []
  if (Array.isArray(where)) return where.flatMap(namesIn)
  return Object.entries(where).flatMap(([name, constraint]) => [name, ...namesIn(constraint)])
}

/** The field that a path begins with: `-secret`, `secret.en`, GraphQL's `secret__en`. */
function firstOf(path: string): string | undefined {
  return path.trim().replace(/^-/, '').split(/\.|__/)[0]
}
