import type { Payload } from 'payload'
import { announceWaiting } from './announceWaiting'
import { composeMails } from './composeMails'
import { sendMails } from './mailQueue'
import { remindOverdue } from './remindOverdue'

/** One round of telling people: what is overdue, what has happened, what is to be mailed. Several processes may run it. */
export async function doNoticeWork(payload: Payload): Promise<void> {
  await remindOverdue(payload)
  await announceWaiting(payload)
  await composeMails(payload)
  await sendMails(payload)
}
