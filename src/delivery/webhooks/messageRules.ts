import type { ChainedEvent } from '../../editorial/chain'
import { slugs, type WorkflowSlug } from '../../slugs'
import { addresses } from '../addresses'
import type { WebhookEvent } from './webhookEvents'

/** What a step of the workflow is to those outside; null for what they see nothing of. */
export function webhookEventOf({
  action,
  to,
  details,
}: Pick<ChainedEvent, 'action' | 'to' | 'details'>): WebhookEvent | null {
  if (action === 'publish') return isCorrection(details) ? 'corrected' : 'published'
  if (action === 'withdraw' && to === 'withdrawn') return 'withdrawn'
  return action === 'kill' && to === 'killed' ? 'killed' : null
}

function isCorrection({ published }: Readonly<Record<string, unknown>>): boolean {
  return (
    typeof published === 'object' && published !== null && 'correction' in published && published.correction !== null
  )
}

/** What takes something away from readers: it goes before everything else. */
export const takingAway: readonly WebhookEvent[] = ['killed', 'withdrawn', 'recalled']

export function takesAway(type: string): boolean {
  return (takingAway as readonly string[]).includes(type)
}

export interface Told {
  readonly type: WebhookEvent
  /** ISO 8601, UTC: when it happened. */
  readonly at: string
  readonly collection: WorkflowSlug
  readonly id: string
  /** The name in the public address; null for pieces that have none. */
  readonly slug: string | null
  readonly revision: number
  /** Pictures that readers have lost, of `recalled`, or have again, of `released`. */
  readonly pictures?: readonly string[]
}

/**
 * The body as it is signed and sent: `{ type, timestamp, data }`. It says where to look and holds nothing of the piece; of
 * one that is gone, its address and, in `timestamp`, the time.
 */
export function messageBody({ type, at, collection, id, slug, revision, pictures }: Told, publicUrl: string): string {
  const url = pageOf({ collection, id, slug }, publicUrl)
  const place = { collection, id, slug, url, apiUrl: `${publicUrl}/api/${collection}/${encodeURIComponent(id)}` }
  const isGone = type === 'withdrawn' || type === 'killed'
  const data = isGone ? place : { ...place, revision, ...(pictures ? { pictures } : {}) }
  return JSON.stringify({ type, timestamp: at, data })
}

/** The body of a test: it speaks of no piece. */
export function testBody(at: string): string {
  return JSON.stringify({ type: 'test', timestamp: at, data: {} })
}

/** Pieces that have a page of their own on the website. */
function pageOf({ collection, id, slug }: Pick<Told, 'collection' | 'id' | 'slug'>, publicUrl: string): string | null {
  if (collection === slugs.articles) return slug ? publicUrl + addresses.article(slug) : null
  return collection === slugs.photoContests ? publicUrl + addresses.contest(id) : null
}
