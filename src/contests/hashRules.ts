import { createHash } from 'node:crypto'

/** SHA-256 over values in their order, 64 hex digits; no two lists of values read the same. */
export function hashOf(...parts: readonly (string | number | boolean)[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex')
}
