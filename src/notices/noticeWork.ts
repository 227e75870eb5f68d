import type { Payload } from 'payload'
import { isDatabaseUnavailable } from '../database/databaseFailure'
import { announceWaiting } from './announceWaiting'
import { composeMails } from './composeMails'
import { sendMails } from './mailQueue'
import { remindOverdue } from './remindOverdue'

const steps: readonly ((payload: Payload) => Promise<number>)[] = [
  remindOverdue,
  announceWaiting,
  composeMails,
  sendMails,
]

/**
 * One round of telling people: what is overdue, what has happened, what is to be mailed. Several processes may run it.
 * A step that fails is logged and keeps none of the later ones from their work.
 * @throws what the database throws while it is away
 */
export async function doNoticeWork(payload: Payload): Promise<void> {
  for (const step of steps) {
    try {
      await step(payload)
    } catch (error) {
      if (isDatabaseUnavailable(error)) throw error
      payload.logger.error({ err: error, msg: 'a step of telling people failed' })
    }
  }
}
