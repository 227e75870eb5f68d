import type { ChainedEvent } from '../editorial/chain'

/** One side of a comparison, as the address names it. */
export type Side =
  | { readonly kind: 'now' }
  | { readonly kind: 'live' }
  | { readonly kind: 'lastSignature' }
  /** What the person who asks saw last, or the text before the stage that brought it here. */
  | { readonly kind: 'forMe' }
  /** The piece as it stood after a step of its history. */
  | { readonly kind: 'event'; readonly sequence: number }
  | { readonly kind: 'version'; readonly versionId: string }

export const sideForms = ['now', 'live', 'last-signature', 'for-me', 'event:N', 'version:ID'] as const

/** @returns null where the text names no side */
export function parseSide(text: string): Side | null {
  if (text === 'now' || text === 'live') return { kind: text }
  if (text === 'last-signature') return { kind: 'lastSignature' }
  if (text === 'for-me') return { kind: 'forMe' }
  const [, form, rest] = /^(event|version):([\w.-]{1,64})$/.exec(text) ?? []
  if (form === 'version' && rest) return { kind: 'version', versionId: rest }
  const sequence = Number(rest)
  return form === 'event' && Number.isInteger(sequence) && sequence > 0 ? { kind: 'event', sequence } : null
}

const signing: ReadonlySet<string> = new Set(['approve', 'proofread', 'lateReview'])

/** A step that put a signature under the text, whether or not it has lapsed since. */
export function isSigning({ action, from }: Pick<ChainedEvent, 'action' | 'from'>): boolean {
  return signing.has(action) || (action === 'publish' && from === 'correcting')
}

/** The last signature that anybody gave: a lapsed one counts, it is what its signer last saw. */
export function lastSignature(events: readonly ChainedEvent[]): ChainedEvent | null {
  return events.findLast(isSigning) ?? null
}

/** The step that put on line what readers see now; null where they see nothing. */
export function liveEvent(events: readonly ChainedEvent[]): ChainedEvent | null {
  const last = events.at(-1)
  const isLive = last?.to === 'published' || last?.to === 'correcting'
  return isLive ? (events.findLast(changesLiveText) ?? null) : null
}

/** Within a correction a recall is told of the corrected text; what readers see has no step of its own then. */
function changesLiveText({ action, to }: ChainedEvent): boolean {
  return action === 'publish' || action === 'abandon' || (action === 'pictureRecalled' && to === 'published')
}

/** Steps whose text is another than that of the step before, and those that signed: what one would compare. */
export function comparableEvents(events: readonly ChainedEvent[]): ChainedEvent[] {
  return events.filter((event, index) => {
    const before = events[index - 1]
    return event.digest !== null && (isSigning(event) || event.digest !== before?.digest || event.action === 'submit')
  })
}
