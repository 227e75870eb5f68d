/** What a dialog has room for to write in. */
interface Typed {
  readonly reason?: string
  readonly note?: string
}

/** What was typed into dialogs that were closed without acting, as long as the page lives. */
const unsent = new Map<string, Typed>()

/** One person's dialog of one action on one piece; `address` as in `/api/articles/…`. */
export interface DialogPlace {
  readonly userId: string
  readonly action: string
  readonly address: string
}

/** What this person has typed into this dialog and not sent. */
export function unsentDraft(place: DialogPlace): Typed {
  return unsent.get(keyOf(place)) ?? {}
}

/** Keeps the words; what was chosen, or typed to confirm one act, is chosen and confirmed anew for the piece as it stands then. */
export function keepUnsent(place: DialogPlace, { reason, note }: Typed): void {
  unsent.set(keyOf(place), { ...(reason === undefined ? {} : { reason }), ...(note === undefined ? {} : { note }) })
}

/** Once it was sent there is nothing to keep. */
export function dropUnsent(place: DialogPlace): void {
  unsent.delete(keyOf(place))
}

function keyOf({ userId, action, address }: DialogPlace): string {
  return `${userId} ${action} ${address}`
}
