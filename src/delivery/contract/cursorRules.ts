/** Where a list is to go on: behind the row with this value of the sorted field, and this id. */
export interface Cursor {
  /** The field and its direction: `-publishedAt`. */
  readonly sort: string
  readonly value: CursorValue
  readonly id: string
}

type CursorValue = string | number | boolean | null

const version = 1
const maxLength = 1_000

/** Opaque to whoever gets it: JSON in base64url. It can say no more than a filter could, so that nothing has to be signed. */
export function encodeCursor({ sort, value, id }: Cursor): string {
  return Buffer.from(JSON.stringify([version, sort, value, id])).toString('base64url')
}

/** @returns null for what this server did not make, or made for another order */
export function decodeCursor(text: string, sort: string): Cursor | null {
  if (text.length > maxLength || !/^[\w-]+$/.test(text)) return null
  const parsed = parsedJson(Buffer.from(text, 'base64url').toString('utf8'))
  if (!Array.isArray(parsed) || parsed.length !== 4 || parsed[0] !== version || parsed[1] !== sort) return null
  const [, , value, id] = parsed
  return isValue(value) && typeof id === 'string' && id !== '' ? { sort, value, id } : null
}

/**
 * The condition for the rows behind it. Both engines put null before every value, and rows of equal value by their id in
 * the same direction.
 */
export function whereBehind({ sort, value, id }: Cursor): Record<string, unknown> {
  const { field, isDescending } = directionOf(sort)
  const beyond = isDescending ? 'less_than' : 'greater_than'
  if (field === 'id') return { id: { [beyond]: id } }
  const amongEqual = (equal: object) => ({ and: [equal, { id: { [beyond]: id } }] })
  const isNull = { [field]: { exists: false } }
  if (value === null)
    return isDescending ? amongEqual(isNull) : { or: [{ [field]: { exists: true } }, amongEqual(isNull)] }
  const behind = [{ [field]: { [beyond]: value } }, amongEqual({ [field]: { equals: value } })]
  return { or: isDescending ? [...behind, isNull] : behind }
}

/** The whole order: the field, then the id, so that no two rows are equal. */
export function keysetSort(sort: string): string[] {
  const { field, isDescending } = directionOf(sort)
  return field === 'id' ? [sort] : [sort, isDescending ? '-id' : 'id']
}

export function directionOf(sort: string): { readonly field: string; readonly isDescending: boolean } {
  return sort.startsWith('-') ? { field: sort.slice(1), isDescending: true } : { field: sort, isDescending: false }
}

/** The value of a row's field as a cursor keeps it; dates are ISO texts. */
export function cursorValue(value: unknown): CursorValue {
  if (value instanceof Date) return value.toISOString()
  return isValue(value) ? value : null
}

function isValue(value: unknown): value is CursorValue {
  return value === null || typeof value === 'string' || typeof value === 'boolean' || Number.isFinite(value)
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
