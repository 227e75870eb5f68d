import type { FieldOrigin, Prefilled, PrefilledField } from '../metadata/prefill'

/** Where the values of a picture's record came from; a field without an entry is a person's word. */
export type FieldOrigins = { readonly [Field in PrefilledField]?: FieldOrigin }

export type Data = Readonly<Record<string, unknown>>

export interface FilledRecord {
  /** What the record gets, in the shape of the collection. */
  readonly data: Record<string, unknown>
  readonly origins: FieldOrigins
}

/** What the system alone says of a file, and ways of Payload's by which a row would come to another file. */
const fileFields = [
  'filename',
  'url',
  'thumbnailURL',
  'mimeType',
  'filesize',
  'width',
  'height',
  'sizes',
  'uploadEdits',
]

/** Words about a picture without what would name its file: Payload fetches an address that comes with a name. */
export function withoutFileFields(data: Data): Record<string, unknown> {
  return Object.fromEntries(Object.entries(data).filter(([name]) => !fileFields.includes(name)))
}

/** What the file says in each field that nobody has written; whoever names the creator by a byline has named the creator. */
export function filledRecord(words: Data, prefilled: Prefilled): FilledRecord {
  const data: Record<string, unknown> = {}
  const origins: Record<string, FieldOrigin> = {}
  for (const [field, filled] of Object.entries(prefilled)) {
    if (filled.value === null || isSaid(fieldOf(words, field))) continue
    if (field === 'creatorName' && isSaid(creatorOf(words).byline)) continue
    if (field === 'creatorName') data.creator = { ...creatorOf(words), name: filled.value }
    else data[field] = filled.value
    origins[field] = filled.origin
  }
  return { data, origins }
}

/** The origins after a change: what a person has written over is that person's from then on, also where it was emptied. */
export function originsAfter(origins: FieldOrigins, { before, after }: { before: Data; after: Data }): FieldOrigins {
  return Object.fromEntries(
    Object.entries(origins).map(([field, origin]) => {
      const value = fieldOf(after, field)
      const isChanged = value !== undefined && !isSame(value, fieldOf(before, field))
      return [field, isChanged ? 'person' : origin]
    }),
  )
}

/** Of the words that were sent with a file that is there already: those for fields that stand empty. */
export function wordsForEmptyFields(words: Data, record: Data): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(words).filter(
      ([field, value]) => typeof value === 'string' && isSaid(value) && !isSaid(record[field]),
    ),
  )
}

export function fieldOf(data: Data, field: string): unknown {
  return field === 'creatorName' ? creatorOf(data).name : data[field]
}

export function creatorOf({ creator }: Data): Record<string, unknown> {
  return typeof creator === 'object' && creator !== null ? { ...creator } : {}
}

/** The engines give what is empty back as null, as an empty list, or as a group without values. */
export function isSaid(value: unknown): boolean {
  if (value === null || value === undefined) return false
  if (typeof value === 'string') return value.trim() !== ''
  if (value instanceof Date) return true
  if (Array.isArray(value)) return value.some(isSaid)
  if (typeof value === 'object') return Object.values(value).some(isSaid)
  return true
}

export function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(plain(one)) === JSON.stringify(plain(other))
}

/** Without row ids, and with one form of what is empty and of a moment. */
function plain(value: unknown): unknown {
  if (!isSaid(value)) return null
  if (Array.isArray(value)) return value.map(plain)
  if (value instanceof Date) return value.toISOString()
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).filter(([name, part]) => name !== 'id' && isSaid(part))
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, part]) => [name, plain(part)]))
}
