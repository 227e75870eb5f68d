import { setTimeout as sleep } from 'node:timers/promises'
import { type PayloadRequest, ValidationError } from 'payload'
import { isWriteConflict } from '../database/databaseFailure'
import { withTransaction } from '../database/retryTransaction'
import { EntryRefused, type Problem } from '../errors'
import { meetRecall } from '../photos/recall/meetRecall'
import { slugs } from '../slugs'
import { entrantIdentity } from './entrantIdentity'
import { heldEntrant } from './entrants'
import type { EntryInput } from './entryInputRules'
import { type Entering, eraseTimeOf, limitProblem } from './entryRules'
import { hashOf } from './hashRules'
import { comparedAddress } from './mailAddressRules'
import { randomCode, receiptSalt, receiptSecret } from './receipt'
import { removePictures, type SentPicture, stagePictures } from './stagePictures'
import { standingEntries } from './standingEntries'

export interface EnteredContest {
  readonly id: string
  readonly announceAt: string | null
  readonly entering: Entering & { readonly rulesVersion: string }
}

interface Submission {
  readonly contest: EnteredContest
  readonly input: EntryInput
  readonly pictures: readonly SentPicture[]
  /** Account of a photographer of the newsroom. */
  readonly userId: string | null
  /** When the request arrived, by the database's clock. */
  readonly now: Date
}

/** What the entrant keeps: number and secret look the entry up and take it back. */
export interface Receipt {
  readonly number: string
  readonly secret: string
  readonly title: string
  readonly category: string
  readonly submittedAt: string
  /** SHA-256 of each picture as it arrived. */
  readonly pictures: readonly string[]
}

interface Outcome {
  /** Whether this very request has entered it. */
  readonly isNew: boolean
  readonly receipt: Receipt
}

/** Two of one person, or two of one picture, at the same moment can both miss the row that the other makes. */
const runs = 5

/**
 * Enters a work. The same submission again gives the same receipt and enters nothing.
 * @throws EntryRefused (entry_limit, picture_entered_already, picture_repeated, key_used_already), PictureRecalled, GuardsFailed for what is no picture
 */
export async function enterContest(req: PayloadRequest, submission: Submission): Promise<Outcome> {
  for (let run = 1; ; run += 1) {
    try {
      const known = await knownReceipt(req, submission)
      return known ? { isNew: false, receipt: known } : await enterOnce(req, submission)
    } catch (error) {
      // Somebody else was faster at a unique index: the next run finds what that one has written.
      if (!(error instanceof ValidationError || isWriteConflict(error)) || run === runs) throw error
      await sleep(Math.random() * 20 * 2 ** run)
    }
  }
}

async function enterOnce(req: PayloadRequest, submission: Submission): Promise<Outcome> {
  const staged = await stagePictures(req, submission.pictures)
  let isEntered = false
  try {
    const outcome = await withTransaction(req, () => write(req, submission, staged), { attempts: 9 })
    isEntered = outcome.isNew
    return outcome
  } finally {
    if (!isEntered) await removePictures(req, staged)
  }
}

async function write(req: PayloadRequest, submission: Submission, staged: readonly string[]): Promise<Outcome> {
  const { contest, input, pictures, userId, now } = submission
  const { entrant, everyRow } = await heldEntrant(req, {
    ...(await entrantIdentity(req, { contest: contest.id, userId, address: input.contact?.email ?? '' })),
    contest: contest.id,
    contact: input.contact,
    eraseAt: eraseTimeOf(contest.entering, contest.announceAt),
  })
  // Asked again, now that nobody else can enter for this person: a hasty client sends twice at once.
  const known = await knownReceipt(req, submission)
  if (known) return { isNew: false, receipt: known }
  const own = await standingEntries(req, everyRow)
  const refusal =
    limitProblem({ own: own.map(({ category }) => category), category: input.category, entering: contest.entering }) ??
    (await repeatedPicture(req, { entries: own.map(({ id }) => id), pictures }))
  if (refusal) throw new EntryRefused(refusal)
  const salt = receiptSalt()
  const secret = receiptSecret(salt, input.key)
  const receipt = receiptOf(submission, { number: randomCode(), secret, submittedAt: now.toISOString() })
  const entry = await req.payload.create({
    collection: slugs.contestEntries,
    data: {
      contest: contest.id,
      category: input.category,
      title: input.title,
      description: input.description,
      photographer: { name: input.author },
      pictures: staged.map((picture) => ({ picture })),
      number: receipt.number,
      judgingCode: randomCode(),
      submittedAt: receipt.submittedAt,
      status: 'entered',
      origin: userId ? 'staff' : 'public',
      submitter: userId,
      entrant,
      rulesVersion: contest.entering.rulesVersion,
      isOfAge: true,
      hasRights: true,
      submissionKey: submissionKeyOf(submission),
      submissionDigest: submissionDigestOf(submission),
      receiptSalt: salt,
      receiptHash: hashOf(secret),
    },
    depth: 0,
    // The endpoint has asked who may enter; nobody makes entries by another way.
    overrideAccess: true,
    req,
  })
  for (const id of staged)
    await req.payload.db.updateOne({ collection: slugs.contestPictures, id, data: { entry: entry.id }, req })
  // Each was asked about while it was staged; a recall since then has found no entry to suspend.
  await meetRecall(
    req,
    pictures.map(({ hash }) => hash),
  )
  return { isNew: true, receipt }
}

async function knownReceipt(req: PayloadRequest, submission: Submission): Promise<Receipt | null> {
  const { docs } = await req.payload.find({
    collection: slugs.contestEntries,
    where: { submissionKey: { equals: submissionKeyOf(submission) } },
    depth: 0,
    limit: 1,
    pagination: false,
    // Whoever sends the key and the person again has sent it before.
    overrideAccess: true,
    req,
  })
  const entry = docs[0]
  if (!entry) return null
  if (entry.submissionDigest !== submissionDigestOf(submission)) throw new EntryRefused(keyUsed)
  return receiptOf(submission, {
    number: entry.number,
    secret: receiptSecret(entry.receiptSalt ?? '', submission.input.key),
    submittedAt: new Date(entry.submittedAt ?? 0).toISOString(),
  })
}

function receiptOf({ input, pictures }: Submission, kept: Pick<Receipt, 'number' | 'secret' | 'submittedAt'>): Receipt {
  return { ...kept, title: input.title, category: input.category, pictures: pictures.map(({ hash }) => hash) }
}

async function repeatedPicture(
  req: PayloadRequest,
  { entries, pictures }: { readonly entries: readonly string[]; readonly pictures: readonly SentPicture[] },
): Promise<Problem | null> {
  const hashes = pictures.map(({ hash }) => hash)
  if (new Set(hashes).size < hashes.length) return pictureRepeated
  if (entries.length === 0) return null
  const { totalDocs } = await req.payload.count({
    collection: slugs.contestPictures,
    where: { and: [{ contentHash: { in: hashes } }, { entry: { in: [...entries] } }] },
    // As above.
    overrideAccess: true,
    req,
  })
  return totalDocs > 0 ? pictureTwice : null
}

function submissionKeyOf({ contest, input, userId }: Submission): string {
  return hashOf(contest.id, userId ?? comparedAddress(input.contact?.email ?? ''), input.key)
}

function submissionDigestOf({ input, pictures }: Submission): string {
  const { category, title, description, author } = input
  return hashOf(category, title, description, author, ...pictures.map(({ hash }) => hash))
}

const keyUsed: Problem = {
  code: 'key_used_already',
  path: 'key',
  message: {
    zh: '这个投稿标识已经用于另一件作品。新作品请换一个新的标识。',
    en: 'This key has entered another work already: send a new work with a new key.',
  },
}

const pictureRepeated: Problem = {
  code: 'picture_repeated',
  path: 'pictures',
  message: {
    zh: '同一张图片选了两次，请去掉一张再投。',
    en: 'The same picture was chosen twice: leave one out and send it again.',
  },
}

const pictureTwice: Problem = {
  code: 'picture_entered_already',
  path: 'pictures',
  message: { zh: '同一张图片您已经投过，不能重复投稿。', en: 'You have entered this very picture already.' },
}
