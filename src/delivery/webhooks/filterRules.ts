import type { WebhookEvent } from './webhookEvents'

/** What an endpoint wants to be told of; an empty list wants everything. */
export interface Wishes {
  readonly events: readonly string[]
  readonly collections: readonly string[]
  /** Ids of sections. */
  readonly sections: readonly string[]
  readonly genres: readonly string[]
}

/** Where a piece stands, or stood in a text that was published before: a consumer that had it must hear of its end. */
export interface Placing {
  readonly section: string | null
  readonly genre: string | null
}

export function wantsEvent(
  { events, collections }: Pick<Wishes, 'events' | 'collections'>,
  { type, collection }: { readonly type: WebhookEvent; readonly collection: string },
): boolean {
  return holds(events, type) && holds(collections, collection)
}

/** Whether the placing matters at all. */
export function asksForPlacing({ sections, genres }: Pick<Wishes, 'sections' | 'genres'>): boolean {
  return sections.length > 0 || genres.length > 0
}

/** Whether the piece is, or was in any of its published texts, in a wanted section and of a wanted genre. */
export function wantsPlaced(
  { sections, genres }: Pick<Wishes, 'sections' | 'genres'>,
  placings: readonly Placing[],
): boolean {
  if (!asksForPlacing({ sections, genres })) return true
  return placings.some(({ section, genre }) => holds(sections, section) && holds(genres, genre))
}

function holds(wanted: readonly string[], value: string | null): boolean {
  return wanted.length === 0 || (value !== null && wanted.includes(value))
}
