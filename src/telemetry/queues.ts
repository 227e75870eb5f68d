import type { CollectionSlug, Payload, Where } from 'payload'
import { Gauge } from 'prom-client'
import { webhookBacklog } from '../delivery/webhooks/webhookBacklog'
import { isDueAt } from '../editorial/publishDue'
import { isOverAt } from '../photos/rights/endEmbargoes'
import { slugs } from '../slugs'
import { registry } from './registry'

/** Something that waits to be done by a sweep. */
interface Queue {
  readonly name: string
  readonly collection: CollectionSlug
  /** What waits at this moment. */
  waiting(now: Date): Where
  /** The field that says since when, or for when it was due. */
  readonly since: string
}

const queues: readonly Queue[] = [
  {
    name: 'publications',
    collection: slugs.editorialItems,
    // What was refused waits for a person.
    waiting: isDueAt,
    since: 'publishAt',
  },
  {
    name: 'renditions',
    collection: slugs.media,
    waiting: () => ({ renditionState: { equals: 'waiting' } }),
    // An edit has the renditions of an old picture made again.
    since: 'updatedAt',
  },
  {
    name: 'embargoes',
    collection: slugs.media,
    waiting: isOverAt,
    since: 'embargoUntil',
  },
  { name: 'notices', collection: slugs.noticeOutbox, waiting: () => ({}), since: 'at' },
  {
    name: 'mails',
    collection: slugs.outgoingMails,
    waiting: (now): Where => ({
      and: [{ state: { equals: 'waiting' } }, { sendAt: { less_than_equal: now.toISOString() } }],
    }),
    since: 'sendAt',
  },
]

/** How much waits in each queue and for how long, asked of the database when the metrics are read. Once a process. */
export function watchQueues(payload: Payload): void {
  const age = new Gauge({
    name: 'newsroom_queue_oldest_seconds',
    help: 'How long what waits longest has waited, by queue; 0 where nothing waits.',
    labelNames: ['queue'] as const,
    registers: [registry],
  })
  const deadWebhooks = new Gauge({
    name: 'newsroom_webhooks_dead',
    help: 'Messages that were given up after a day of tries and not sent again since.',
    registers: [registry],
  })
  new Gauge({
    name: 'newsroom_queue_waiting',
    help: 'What waits to be done and is due, by queue.',
    labelNames: ['queue'] as const,
    registers: [registry],
    async collect() {
      for (const queue of queues) {
        const { waiting, oldestSeconds } = await measure(payload, queue, new Date())
        this.set({ queue: queue.name }, waiting)
        age.set({ queue: queue.name }, oldestSeconds)
      }
      const { pending, oldestSeconds, dead } = await webhookBacklog(payload)
      this.set({ queue: 'webhooks' }, pending)
      age.set({ queue: 'webhooks' }, oldestSeconds)
      deadWebhooks.set(dead)
    },
  })
}

async function measure(payload: Payload, { collection, waiting, since }: Queue, now: Date) {
  const where = waiting(now)
  const { totalDocs } = await payload.db.count({ collection, where })
  const { docs } = await payload.db.find<Record<string, unknown> & { id: string }>({
    collection,
    where,
    sort: since,
    limit: 1,
    pagination: false,
  })
  const oldest = docs[0]?.[since]
  const oldestSeconds = oldest ? Math.max(0, (now.getTime() - new Date(String(oldest)).getTime()) / 1_000) : 0
  return { waiting: totalDocs, oldestSeconds }
}
