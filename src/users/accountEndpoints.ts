import { randomBytes } from 'node:crypto'
import { addDataAndFileToRequest, createLocalReq, type Endpoint, type PayloadRequest } from 'payload'
import { type Person, personOf, rolesOf } from '../access/person'
import { withTransaction } from '../database/retryTransaction'
import { readEnv } from '../env'
import { DocumentNotFound, NotLoggedIn, TransitionDenied } from '../errors'
import { languageOf } from '../language'
import { MailNotSetUp } from '../notices/mailNotSetUp'
import { hasMailSince, queueMail } from '../notices/mailQueue'
import { isMailOn } from '../notices/mailSettings'
import { inviteText, resetText } from '../notices/mailTextRules'
import { hasRole, isStaff } from '../roles'
import { slugs } from '../slugs'
import { parseInvitation } from './inviteInput'
import { inviteHours, issuePasswordLink, resetHours } from './passwordLink'
import { passwordRule } from './passwordRules'

/** How people come in: by an invitation, by a link from an administrator, by a link that they ask for themselves. */
export const accountEndpoints: Endpoint[] = [
  { path: '/invite', method: 'post', handler: postInvite },
  { path: '/:id/password-link', method: 'post', handler: postPasswordLink },
  { path: '/forgot-password', method: 'post', handler: postForgotPassword },
]

/** Whoever asks again and again gets one mail in so many minutes. */
const resetPauseMinutes = 2

async function postInvite(req: PayloadRequest): Promise<Response> {
  assertAdmin(req)
  await addDataAndFileToRequest(req)
  const { language, ...account } = parseInvitation(req.data)
  const answer = await withTransaction(req, async () => {
    const { id } = await req.payload.create({
      collection: slugs.users,
      // A password that nobody knows: the link sets the first one.
      data: { ...account, roles: [...account.roles], language, password: randomBytes(32).toString('base64url') },
      draft: false,
      overrideAccess: false,
      user: req.user,
      req,
    })
    return { id, ...(await sendLink(req, { userId: String(id), language, isJuror: !isStaff(account) })) }
  })
  return Response.json(answer, { status: 201, headers: noStore })
}

/** A new link for an account whose invitation ran out, or whose password was forgotten. */
async function postPasswordLink(req: PayloadRequest): Promise<Response> {
  assertAdmin(req)
  const account = await findAccount(req, { id: { equals: String(req.routeParams?.id) } })
  if (!account) throw new DocumentNotFound()
  const language = languageOf(account.language)
  const answer = await withTransaction(req, () =>
    sendLink(req, { userId: account.id, language, isJuror: !isStaff({ roles: rolesOf(account) }) }),
  )
  return Response.json(answer, { headers: noStore })
}

interface Sending {
  readonly userId: string
  readonly isJuror: boolean
  readonly language: 'en' | 'zh'
}

/** Mails the link; where no mail is sent the administrator gets it, this once, to hand over. */
async function sendLink(
  req: PayloadRequest,
  { userId, language, isJuror }: Sending,
): Promise<{ mailed: boolean; url?: string }> {
  const url = await issuePasswordLink(req, { userId, hours: inviteHours, isInvitation: true })
  if (!isMailOn(readEnv())) return { mailed: false, url }
  const text = inviteText({ url, hours: inviteHours, language, isJuror, passwordRule })
  await queueMail(req, { ...text, userId, kind: 'account' })
  return { mailed: true }
}

/**
 * Answers every address alike and at once; whether there is such an account shows in its mailbox only. It stands in place
 * of Payload's endpoint, which sends the mail inside its transaction.
 * @throws MailNotSetUp
 */
async function postForgotPassword(req: PayloadRequest): Promise<Response> {
  if (!isMailOn(readEnv())) throw new MailNotSetUp()
  await addDataAndFileToRequest(req)
  const { email } = req.data ?? {}
  if (typeof email === 'string' && email.trim() !== '') {
    const { payload } = req
    mailReset(await createLocalReq({}, payload), email.trim().toLowerCase()).catch((error: unknown) =>
      payload.logger.error({ err: error, msg: 'a link for a forgotten password could not be queued' }),
    )
  }
  return Response.json({ message: req.t('general:success') }, { headers: noStore })
}

async function mailReset(req: PayloadRequest, email: string): Promise<void> {
  await withTransaction(req, async () => {
    const account = await findAccount(req, {
      and: [{ email: { equals: email } }, { suspended: { not_equals: true } }],
    })
    const since = new Date(Date.now() - resetPauseMinutes * 60_000)
    if (!account || (await hasMailSince(req, { userId: account.id, kind: 'account', since }))) return
    const url = await issuePasswordLink(req, { userId: account.id, hours: resetHours, isInvitation: false })
    const text = resetText({ url, hours: resetHours, language: languageOf(account.language) })
    await queueMail(req, { ...text, userId: account.id, kind: 'account' })
  })
}

const noStore = { 'Cache-Control': 'no-store' }

/** @throws NotLoggedIn, TransitionDenied */
function assertAdmin(req: PayloadRequest): Person {
  const person = personOf(req.user)
  if (!person) throw new NotLoggedIn()
  if (!hasRole(person, 'admin')) throw new TransitionDenied([])
  return person
}

type Condition = NonNullable<Parameters<PayloadRequest['payload']['db']['findOne']>[0]['where']>

interface FoundAccount {
  readonly id: string
  readonly language?: string
  readonly roles?: unknown
}

function findAccount(req: PayloadRequest, where: Condition): Promise<FoundAccount | null> {
  return req.payload.db.findOne<FoundAccount>({ collection: slugs.users, where, req })
}
