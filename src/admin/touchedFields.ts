import type { FormState } from 'payload'

/** Names of the top-level fields whose value in the form is not the one that was loaded. */
export function touchedFields(fields: FormState): Set<string> {
  const touched = Object.entries(fields).filter(([, { value, initialValue }]) => !isSame(value, initialValue))
  return new Set(touched.map(([path]) => path.split('.', 1)[0] ?? path))
}

function isSame(value: unknown, initial: unknown): boolean {
  return value === initial || JSON.stringify(value ?? null) === JSON.stringify(initial ?? null)
}
