import { isRecord } from '../../isRecord'
import { bookkeeping, isSame, spelling } from '../mergePlan'

type Content = Readonly<Record<string, unknown>>

/** Where unsaved text belongs: whose it is, and of which document; a document not created yet has no id. */
export interface Place {
  readonly userId: string
  readonly collection: string
  readonly documentId: string | null
}

/** What was typed into a form and not saved, as it lies in the browser. */
export interface KeptText extends Place {
  /** The form that it was typed into; two tabs have two. */
  readonly form: string
  /** ISO 8601, UTC. */
  readonly typedAt: string
  readonly revision: number | null
  readonly title: string
  /** The fields that were changed, by their top-level name. */
  readonly fields: Content
  /** What stood in those fields when they were loaded, as a mark to tell whether somebody changed it since. */
  readonly marks: Readonly<Record<string, string>>
}

const prefix = 'newsroom.kept'
/** After this time unsaved text is old news, and the browser's room is needed. */
const keptDays = 14

/** The key of a form's text; a user's entries share a beginning, and a document's within them. */
export function keyOf({ form, ...place }: Place & { readonly form: string }): string {
  return `${beginningOf(place)}${form}`
}

export function beginningOf({ userId, collection, documentId }: Place): string {
  return `${userBeginning(userId)}${collection}/${documentId ?? ''}/`
}

export function userBeginning(userId: string): string {
  return `${prefix}/${userId}/`
}

export function isKeptKey(key: string): boolean {
  return key.startsWith(`${prefix}/`)
}

/** Reads what lies under a key; null for what nobody here has written. */
export function parseKept(raw: string | null): KeptText | null {
  const value = parsed(raw)
  if (!isRecord(value) || !isRecord(value.fields) || !isRecord(value.marks)) return null
  const { userId, collection, documentId, form, typedAt, revision, title, fields } = value
  if (typeof userId !== 'string' || typeof collection !== 'string' || typeof form !== 'string') return null
  if (typeof typedAt !== 'string' || Number.isNaN(Date.parse(typedAt))) return null
  const marks = Object.entries(value.marks).map(([name, mark]) => [name, String(mark)] as const)
  return {
    userId,
    collection,
    documentId: typeof documentId === 'string' ? documentId : null,
    form,
    typedAt,
    revision: typeof revision === 'number' ? revision : null,
    title: typeof title === 'string' ? title : '',
    fields,
    marks: Object.fromEntries(marks),
  }
}

/** False for what is kept only to be found again (`isSaved`), as a desk whose pictures have all been saved. */
export function isUnsaved({ fields }: Pick<KeptText, 'fields'>): boolean {
  return fields.isSaved !== true
}

export function isExpired({ typedAt }: Pick<KeptText, 'typedAt'>, now: Date): boolean {
  return now.getTime() - Date.parse(typedAt) > keptDays * 86_400_000
}

interface Typed {
  /** Names of the fields that were changed in the form. */
  readonly touched: ReadonlySet<string>
  readonly form: Content
  readonly saved: Content
}

/** What of a form is worth keeping: the fields that were changed, and are not as they were saved. */
export function fieldsToKeep({ touched, form, saved }: Typed): Pick<KeptText, 'fields' | 'marks'> {
  const names = [...touched].filter((name) => !bookkeeping.has(name) && !isSame(form[name], saved[name]))
  return {
    fields: Object.fromEntries(names.map((name) => [name, form[name] ?? null])),
    marks: Object.fromEntries(names.map((name) => [name, markOf(saved[name])])),
  }
}

export interface FieldDifference {
  readonly name: string
  readonly kept: unknown
  readonly now: unknown
  /** Somebody has changed this field after the text was typed. */
  readonly isChangedSince: boolean
}

/** Where kept text differs from the document as it stands now. */
export function differences({ fields, marks }: Pick<KeptText, 'fields' | 'marks'>, now: Content): FieldDifference[] {
  return Object.entries(fields).flatMap(([name, kept]) =>
    isSame(kept, now[name]) ? [] : [{ name, kept, now: now[name], isChangedSince: marks[name] !== markOf(now[name]) }],
  )
}

interface Found {
  readonly entries: readonly KeptText[]
  /** Forms that are open in some tab at this moment: their text is not lost. */
  readonly openForms: ReadonlySet<string>
  readonly now: Content
}

/** The texts to offer, newest first: those whose form is gone, and that say something new. */
export function textsToOffer({ entries, openForms, now }: Found): KeptText[] {
  return entries
    .filter((entry) => !openForms.has(entry.form) && differences(entry, now).length > 0)
    .sort((a, b) => Date.parse(b.typedAt) - Date.parse(a.typedAt))
}

/** A short mark of a value: enough to see that it changed, without keeping it twice. */
function markOf(value: unknown): string {
  const text = spelling(value)
  let hash = 0
  for (let index = 0; index < text.length; index += 1) hash = (Math.imul(hash, 31) + text.charCodeAt(index)) | 0
  return `${text.length}:${hash >>> 0}`
}

function parsed(raw: string | null): unknown {
  if (raw === null) return null
  try {
    return JSON.parse(raw)
  } catch {
    // Whatever else lies in the browser is none of ours.
    return null
  }
}
