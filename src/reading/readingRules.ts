import type { ReadingNode, ReadingPhoto, ReadingPiece } from './piece'

/** A node with a key that stays with its place, for React. */
export interface Keyed<Value> {
  readonly key: string
  readonly value: Value
}

export function keyed<Value>(values: readonly Value[]): Keyed<Value>[] {
  return values.map((value, place) => ({ key: String(place), value }))
}

/** The kinds of block that stand for themselves; everything else in a body is text of a paragraph. */
const ownBlocks: ReadonlySet<string> = new Set(['h2', 'blockquote', 'ul', 'ol', 'photo'])

export function isParagraph(node: ReadingNode): boolean {
  return !ownBlocks.has(node.type ?? '')
}

/** A paragraph without the indent it was typed with: the page indents by itself. */
export function withoutIndent(nodes: readonly ReadingNode[]): readonly ReadingNode[] {
  const [first, ...rest] = nodes
  if (first?.text === undefined) return nodes
  const text = first.text.replace(/^[\s\u3000]+/, '')
  return text === '' && rest.length > 0 ? withoutIndent(rest) : [{ ...first, text }, ...rest]
}

export function hasWords(nodes: readonly ReadingNode[]): boolean {
  return nodes.some(
    ({ text, type, children }) => (text ?? '').trim() !== '' || type === 'gap' || hasWords(children ?? []),
  )
}

export interface PlacedPhotos {
  /** Above the text: the first picture where none has a place in the text. */
  readonly lead: ReadingPhoto | null
  readonly inText: ReadonlyMap<string, ReadingPhoto>
  /** Below the text, in their order. */
  readonly rest: readonly ReadingPhoto[]
}

/** Where each picture stands: at its place in the text, else above or below it. */
export function placePhotos({ body, photos, layout }: Pick<ReadingPiece, 'body' | 'photos' | 'layout'>): PlacedPhotos {
  const placed = new Set(body.flatMap(({ type, captionId }) => (type === 'photo' && captionId ? [captionId] : [])))
  const inText = new Map(photos.flatMap((photo) => (placed.has(photo.captionId) ? [[photo.captionId, photo]] : [])))
  const others = photos.filter(({ captionId }) => !placed.has(captionId))
  // The pictures of a picture story stand together, in their order.
  const hasLead = inText.size === 0 && layout !== 'gallery'
  const lead = hasLead ? (others.find(({ mediaId }) => mediaId !== null) ?? null) : null
  return { lead, inText, rest: others.filter((photo) => photo !== lead) }
}

/** The sources noted in the text, in reading order; their number in the text is their place here. */
export function notesIn(nodes: readonly ReadingNode[]): ReadingNode[] {
  return nodes.flatMap((node) => (node.type === 'source' ? [node] : notesIn(node.children ?? [])))
}

/** 2026年11月24日 07:05 in the newsroom's time zone; empty where it is no time. */
export function readableTime(iso: string | null, timeZone: string): string {
  const time = iso ? new Date(iso) : null
  if (!time || Number.isNaN(time.getTime())) return ''
  const parts = new Intl.DateTimeFormat('zh-CN', {
    timeZone,
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).formatToParts(time)
  const of = (type: Intl.DateTimeFormatPartTypes) => parts.find((part) => part.type === type)?.value ?? ''
  return `${of('year')}年${of('month')}月${of('day')}日 ${of('hour')}:${of('minute')}`
}

/** Addresses that a reader may be sent to; the body's parser admits no others, a preview shows what is not saved yet. */
export function isSafeLink(url: string | undefined): url is string {
  return url !== undefined && /^(https?:\/\/|mailto:|\/(?![/\\]))/i.test(url)
}
