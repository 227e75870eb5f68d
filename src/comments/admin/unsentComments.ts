import { dropKept, keptOf, writeKept } from '../../admin/kept/keptStore'
import { type KeptText, keyOf, parseKept } from '../../admin/kept/keptTextRules'
import { readUnsent, type UnsentComment } from '../unsentRules'

/** Whose comments, beside which document. */
export interface UnsentPlace {
  readonly userId: string
  readonly collection: string
  readonly documentId: string
}

/** Where the browser keeps nothing, they live as long as the page. */
const inMemory = new Map<string, KeptText>()
const listeners = new Set<(key: string, text: string) => void>()

/**
 * Keeps what was typed into a box beside a document and not sent. It lies where the unsaved text of forms lies, apart from
 * that: it is as old as that at most, and goes with it when the person logs out.
 */
export function keepUnsent(
  place: UnsentPlace,
  box: string,
  { text, target, title }: UnsentComment & { title: string },
): void {
  const fields = { text, target }
  const kept = { ...entryOf(place, box), typedAt: new Date().toISOString(), revision: null, title, fields, marks: {} }
  if (writeKept(kept)) inMemory.delete(keyOf(kept))
  else inMemory.set(keyOf(kept), kept)
}

export function findUnsent(place: UnsentPlace, box: string): UnsentComment | null {
  const entry = entryOf(place, box)
  const kept = inMemory.get(keyOf(entry)) ?? keptOf(entry).find(({ form }) => form === entry.form)
  return readUnsent(kept?.fields)
}

/** It was sent, or given up. */
export function dropUnsent(place: UnsentPlace, box: string): void {
  const dropped = findUnsent(place, box)
  const entry = entryOf(place, box)
  inMemory.delete(keyOf(entry))
  dropKept(entry)
  if (dropped) for (const hear of listeners) hear(keyOf(entry), dropped.text)
}

/** Tells of a text that was sent or given up in another box of the same name, here or in another tab. Gives a way to stop. */
export function whenUnsentIsDropped(place: UnsentPlace, box: string, onDropped: (text: string) => void): () => void {
  const key = keyOf(entryOf(place, box))
  const hear = (dropped: string, text: string) => {
    if (dropped === key) onDropped(text)
  }
  const onStorage = ({ key: changed, oldValue, newValue }: StorageEvent) => {
    const before = changed === key && newValue === null ? readUnsent(parseKept(oldValue)?.fields) : null
    if (before) onDropped(before.text)
  }
  listeners.add(hear)
  window.addEventListener('storage', onStorage)
  return () => {
    listeners.delete(hear)
    window.removeEventListener('storage', onStorage)
  }
}

/** Apart from the text of the document's own form, which is offered there. */
function entryOf({ userId, collection, documentId }: UnsentPlace, box: string) {
  return { userId, collection: `comments/${collection}`, documentId, form: `${documentId}/${box}` }
}
