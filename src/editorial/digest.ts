import { createHash } from 'node:crypto'

/** Plain JSON values; `undefined` members count as absent. */
export type Canonical =
  | string
  | number
  | boolean
  | null
  | readonly (Canonical | undefined)[]
  | { readonly [key: string]: Canonical | undefined }

/**
 * SHA-256 over the value in one fixed spelling (sorted keys, NFC strings, absent = null = empty list or group, as the JSON
 * Canonicalization Scheme RFC 8785 would order it), so that both database engines and every restart agree. Hex, 64 characters.
 */
export function digestOf(value: Canonical): string {
  return createHash('sha256').update(canonicalJson(value)).digest('hex')
}

function canonicalJson(value: Canonical): string {
  return JSON.stringify(normalise(value))
}

function normalise(value: Canonical | undefined): unknown {
  if (value === undefined || value === null) return null
  if (typeof value === 'string') return value.normalize('NFC')
  if (isList(value)) return value.map(normalise)
  if (typeof value !== 'object') return value
  const members = Object.entries(value)
    .map(([key, member]) => [key, normalise(member)] as const)
    .filter(([, member]) => !isEmpty(member))
    .sort(([a], [b]) => (a < b ? -1 : 1))
  return Object.fromEntries(members)
}

/** What one engine leaves out and the other stores: null, empty texts, lists and groups. */
function isEmpty(member: unknown): boolean {
  if (member === null || member === '') return true
  return typeof member === 'object' && Object.keys(member).length === 0
}

function isList(value: Canonical): value is readonly (Canonical | undefined)[] {
  return Array.isArray(value)
}
