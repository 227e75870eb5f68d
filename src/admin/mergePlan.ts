/** Top-level fields of a document, by who changed them since `base` was loaded. */
export interface MergePlan {
  /** Changed here only. */
  readonly mine: readonly string[]
  /** Changed by somebody else only, with their values. */
  readonly theirs: Readonly<Record<string, unknown>>
  /** Changed on both sides: one of the two texts has to go. */
  readonly both: readonly string[]
}

interface Versions {
  /** Names of the fields that were changed in the form. */
  readonly touched: ReadonlySet<string>
  /** The document as it was loaded into the form. */
  readonly base: Readonly<Record<string, unknown>>
  /** The document as it stands now. */
  readonly current: Readonly<Record<string, unknown>>
}

/** Fields that every save moves; they tell nothing about the text. */
export const bookkeeping: ReadonlySet<string> = new Set([
  'id',
  'revision',
  'item',
  'state',
  '_status',
  'updatedAt',
  'createdAt',
  'deletedAt',
  'wordCount',
  'publishedAt',
])

/** How a form that was overtaken can be saved without undoing what the other person did. */
export function mergePlan({ touched, base, current }: Versions): MergePlan {
  const names = Object.keys(current).filter((name) => !bookkeeping.has(name))
  const changedThere = names.filter((name) => !isSame(base[name], current[name]))
  const mine = [...touched].filter((name) => !bookkeeping.has(name) && !changedThere.includes(name))
  const theirs = changedThere.filter((name) => !touched.has(name))
  return {
    mine,
    theirs: Object.fromEntries(theirs.map((name) => [name, current[name]])),
    both: changedThere.filter((name) => touched.has(name)),
  }
}

export function isSame(a: unknown, b: unknown): boolean {
  return spelling(a) === spelling(b)
}

/** A value as text, the same for values that are one to an editor. */
export function spelling(value: unknown): string {
  return JSON.stringify(normal(value))
}

/** Absent, null and empty are one to an editor; keys stand in one order; a row's own id is no content. */
function normal(value: unknown): unknown {
  if (value === undefined || value === '' || (Array.isArray(value) && value.length === 0)) return null
  if (Array.isArray(value)) return value.map(normal)
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).filter(([key, inner]) => key !== 'id' && normal(inner) !== null)
  return entries.length === 0
    ? null
    : Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, inner]) => [key, normal(inner)]))
}
