/** The id behind a relationship, populated or not; null where it is empty. */
export function idOf(value: unknown): string | null {
  if (typeof value === 'string' && value !== '') return value
  return typeof value === 'object' && value !== null && 'id' in value ? String(value.id) : null
}

export function idsOf(values: unknown): string[] {
  return Array.isArray(values) ? values.flatMap((value) => idOf(value) ?? []) : []
}
