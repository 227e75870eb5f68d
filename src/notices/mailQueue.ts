import { randomUUID } from 'node:crypto'
import type { Payload, PayloadRequest } from 'payload'
import { databaseNow } from '../database/databaseNow'
import { slugs } from '../slugs'
import { maxAttempts, nextTry } from './mailQueueRules'
import { mailLeaseMilliseconds } from './mailSettings'
import type { MailText } from './mailTextRules'

export type MailKind = 'account' | 'notices'

const batchSize = 20

/** Puts a mail into the queue, in the transaction of `req`. */
export async function queueMail(
  req: PayloadRequest,
  { userId, kind, subject, text }: MailText & { readonly userId: string; readonly kind: MailKind },
): Promise<void> {
  const at = new Date().toISOString()
  const data = { id: randomUUID(), userId, kind, state: 'waiting', at, sendAt: at, attempts: 0, subject, text }
  await req.payload.db.create({ collection: slugs.outgoingMails, data, req })
}

/** Whether this person was sent, or is to be sent, mail of this kind since `since`. */
export async function hasMailSince(
  req: PayloadRequest,
  { userId, kind, since }: { userId: string; kind: MailKind; since: Date },
): Promise<boolean> {
  const row = await req.payload.db.findOne({
    collection: slugs.outgoingMails,
    where: {
      and: [{ userId: { equals: userId } }, { kind: { equals: kind } }, { at: { greater_than: since.toISOString() } }],
    },
    req,
  })
  return row !== null
}

interface MailRow {
  readonly id: string
  readonly userId: string
  readonly attempts: number
  readonly subject?: string | null
  readonly text?: string | null
}

/**
 * Sends what is due by the database's clock. A process claims a mail by counting its try, which puts it out of everybody's
 * reach for longer than a try can take; a mail whose process died is tried again then, with the same message id.
 * @returns how many this run sent
 */
export async function sendMails(payload: Payload): Promise<number> {
  const now = await databaseNow(payload)
  const { docs } = await payload.db.find<MailRow>({
    collection: slugs.outgoingMails,
    where: { and: [{ state: { equals: 'waiting' } }, { sendAt: { less_than_equal: now.toISOString() } }] },
    sort: 'sendAt',
    limit: batchSize,
    pagination: false,
  })
  let sent = 0
  for (const mail of docs) {
    if (await claim(payload, mail)) sent += await sendOne(payload, mail)
  }
  return sent
}

async function claim(payload: Payload, { id, attempts }: MailRow): Promise<boolean> {
  // Asked anew: the mails of the batch before this one may have taken minutes.
  const until = new Date((await databaseNow(payload)).getTime() + mailLeaseMilliseconds)
  const claimed = await payload.db.updateOne({
    collection: slugs.outgoingMails,
    where: { and: [{ id: { equals: id } }, { state: { equals: 'waiting' } }, { attempts: { equals: attempts } }] },
    data: { attempts: attempts + 1, sendAt: until.toISOString() },
  })
  return Boolean(claimed)
}

async function sendOne(payload: Payload, { id, userId, attempts, subject, text }: MailRow): Promise<0 | 1> {
  const to = await addressOf(payload, userId)
  if (!to) {
    await settle(payload, id, 'failed')
    return 0
  }
  const domain = payload.email.defaultFromAddress.split('@')[1] ?? 'localhost'
  try {
    await payload.sendEmail({ to, subject: subject ?? '', text: text ?? '', messageId: `<${id}@${domain}>` })
  } catch (error) {
    const isLast = attempts + 1 >= maxAttempts
    // The server's own words may hold the address; its code does not.
    const code = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : 'unknown'
    payload.logger.warn({ msg: isLast ? 'a mail was given up' : 'a mail could not be sent', mail: id, code })
    if (isLast) await settle(payload, id, 'failed')
    else await retryLater(payload, id, attempts + 1)
    return 0
  }
  await settle(payload, id, 'sent')
  return 1
}

async function retryLater(payload: Payload, id: string, attempts: number): Promise<void> {
  const sendAt = nextTry(attempts, await databaseNow(payload)).toISOString()
  await payload.db.updateOne({
    collection: slugs.outgoingMails,
    // Whoever has claimed it since decides.
    where: { and: [{ id: { equals: id } }, { state: { equals: 'waiting' } }, { attempts: { equals: attempts } }] },
    data: { sendAt },
  })
}

/** A suspended account gets no mail any more. */
async function addressOf(payload: Payload, userId: string): Promise<string | null> {
  const account = await payload.db.findOne<{ id: string; email?: string }>({
    collection: slugs.users,
    where: { and: [{ id: { equals: userId } }, { suspended: { not_equals: true } }] },
  })
  return account?.email ?? null
}

/** What a mail said, a link to set a password perhaps, is not kept. */
async function settle(payload: Payload, id: string, state: 'failed' | 'sent'): Promise<void> {
  await payload.db.updateOne({
    collection: slugs.outgoingMails,
    where: { id: { equals: id } },
    data: { state, subject: null, text: null },
  })
}
