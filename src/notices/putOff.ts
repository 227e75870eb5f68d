import type { Payload } from 'payload'
import type { slugs } from '../slugs'

const pauseMilliseconds = 5 * 60_000

interface PutOff {
  readonly collection: typeof slugs.editorialItems | typeof slugs.noticeOutbox
  readonly id: string
  /** By which the sweep asks for what is due. */
  readonly field: 'at' | 'remindAt'
  readonly now: Date
}

/**
 * Moves a row on which a sweep failed behind those that wait: a batch of such rows would otherwise be the first for ever,
 * and be tried every two seconds.
 */
export async function putOff(payload: Payload, { collection, id, field, now }: PutOff): Promise<void> {
  const later = new Date(now.getTime() + pauseMilliseconds).toISOString()
  await payload.db.updateOne({ collection, where: { id: { equals: id } }, data: { [field]: later } })
}
