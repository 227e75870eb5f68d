import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import { isDatabaseUnavailable } from '../database/databaseFailure'
import { withTransaction } from '../database/retryTransaction'
import { readEnv } from '../env'
import { languageOf } from '../language'
import { slugs } from '../slugs'
import { hasMailSince, queueMail } from './mailQueue'
import { isMailOn } from './mailSettings'
import { digestText } from './mailTextRules'
import { noticeFromRow } from './noticeRow'

const maxInOneMail = 50
/** At most one mail a person in so many minutes; what comes meanwhile is collected. */
const pauseMinutes = 10

/**
 * Puts the notices that are due into one mail a person. The notices are taken in the transaction that queues the mail.
 * @returns how many mails this run queued
 */
export async function composeMails(payload: Payload): Promise<number> {
  if (!isMailOn(readEnv())) return 0
  let queued = 0
  for (const recipient of await recipientsDue(payload)) {
    const req = await createLocalReq({}, payload)
    try {
      if (await withTransaction(req, () => composeFor(req, recipient))) queued += 1
    } catch (error) {
      if (isDatabaseUnavailable(error)) throw error
      payload.logger.error({ err: error, msg: 'a mail could not be made', recipient })
    }
  }
  return queued
}

/** People, not notices, are asked for: whoever has many that must wait fills no batch in which others had their place. */
async function recipientsDue(payload: Payload): Promise<string[]> {
  const { values } = await payload.db.findDistinct({
    collection: slugs.notices,
    field: 'recipient',
    where: { and: [{ mailAt: { greater_than: longAgo } }, { mailAt: { less_than_equal: new Date().toISOString() } }] },
    sort: 'recipient',
    limit: 0,
  })
  return values.flatMap(({ recipient }) => (typeof recipient === 'string' ? recipient : []))
}

/** An engine answers a comparison with null in its own way; with a time long ago they agree. */
const longAgo = new Date(0).toISOString()

async function composeFor(req: PayloadRequest, recipient: string): Promise<boolean> {
  const since = new Date(Date.now() - pauseMinutes * 60_000)
  if (await hasMailSince(req, { userId: recipient, kind: 'notices', since })) return false
  const { db } = req.payload
  const { docs } = await db.find<{ id: string }>({
    collection: slugs.notices,
    where: { and: [{ recipient: { equals: recipient } }, { mailAt: { greater_than: longAgo } }] },
    sort: 'at',
    limit: maxInOneMail,
    pagination: false,
    req,
  })
  if (docs.length === 0) return false
  for (const { id } of docs) {
    await db.updateOne({ collection: slugs.notices, where: { id: { equals: id } }, data: { mailAt: null }, req })
  }
  const account = await db.findOne<{ id: string; language?: string }>({
    collection: slugs.users,
    where: { id: { equals: recipient } },
    req,
  })
  if (!account) return false
  const { publicUrl } = readEnv()
  const language = languageOf(account.language)
  const notices = docs.map((row) => noticeFromRow(row, language))
  const text = digestText({ notices, language, adminUrl: `${publicUrl}/admin` })
  await queueMail(req, { ...text, userId: recipient, kind: 'notices' })
  return true
}
