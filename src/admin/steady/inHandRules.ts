import type { FormState } from 'payload'

interface InHand {
  /** The fields as they were sent with the save that is under way. */
  readonly sent: FormState
  readonly now: FormState
  /** The path of the field that has the cursor. */
  readonly focused: string | null
}

/**
 * The fields that a person is working on while a save runs: its answer, which is older than what they hold, leaves them
 * alone. Those that are marked already are left out. Payload itself marks only the one that was changed last.
 */
export function fieldsInHand({ sent, now, focused }: InHand): FormState {
  const found = Object.entries(now).filter(
    ([path, field]) => !field.isModified && (path === focused || field.value !== sent[path]?.value),
  )
  return Object.fromEntries(found.map(([path, field]) => [path, { ...field, isModified: true }]))
}

/** Whether anything is in the form that was not sent. */
export function hasBeenTypedSince(sent: FormState, now: FormState): boolean {
  // Payload marks the field that was changed last; a mark that comes late, after the save began, is no change by itself.
  return Object.entries(now).some(([path, field]) => field.isModified === true && field.value !== sent[path]?.value)
}

interface Refilled {
  /** The fields as the document that has come has them. */
  readonly filled: FormState
  readonly typed: FormState
  /** Names of the top-level fields that were changed; rows and groups go with theirs. */
  readonly touched: ReadonlySet<string>
}

/** The form with what was typed into it before it was filled anew. */
export function withTyped({ filled, typed, touched }: Refilled): FormState {
  const isTyped = (path: string) => touched.has(path.split('.', 1)[0] ?? path)
  return Object.fromEntries([
    ...Object.entries(filled).filter(([path]) => !isTyped(path)),
    ...Object.entries(typed).filter(([path]) => isTyped(path)),
  ])
}

/** The path of a field from the id of its element; null for what is no field. */
export function pathOfElement(id: string): string | null {
  return id.startsWith('field-') ? id.slice('field-'.length).replaceAll('__', '.') : null
}
