import { nodemailerAdapter } from '@payloadcms/email-nodemailer'
import type { Config } from 'payload'
import type { Env } from '../env'
import { MailNotSetUp } from './mailNotSetUp'

/** How long the server may keep silent at each step of a mail. */
const timeoutMilliseconds = 15_000
/** The address, the connection, the greeting, encryption, logging in, the envelope, the mail itself; and a margin. */
const mostSteps = 20

/** Longer than a mail takes with a server that uses up every step's time: nobody else may try it before. */
export const mailLeaseMilliseconds = mostSteps * timeoutMilliseconds

/** Mail needs a server and a sender. */
export function isMailOn({ smtpUrl, mailFrom }: Pick<Env, 'mailFrom' | 'smtpUrl'>): boolean {
  return smtpUrl !== '' && mailFrom !== ''
}

/** The mail server that the environment names; without one, mail is refused in words instead of being written to the log. */
export function mailAdapter(env: Pick<Env, 'mailFrom' | 'smtpUrl'>): Config['email'] {
  if (!isMailOn(env)) return noMail
  const { name, address } = senderOf(env.mailFrom)
  return nodemailerAdapter({
    defaultFromAddress: address,
    defaultFromName: name,
    // The start must not wait for, or fail with, somebody else's server.
    skipVerify: true,
    transportOptions: serverOf(env.smtpUrl),
  })
}

/** @throws TypeError where the setting is no address of a mail server */
function serverOf(smtpUrl: string) {
  const { protocol, hostname, port, username, password } = new URL(smtpUrl)
  const secure = protocol === 'smtps:'
  return {
    host: hostname,
    port: port ? Number(port) : secure ? 465 : 587,
    secure,
    ...(username ? { auth: { user: decodeURIComponent(username), pass: decodeURIComponent(password) } } : {}),
    dnsTimeout: timeoutMilliseconds,
    connectionTimeout: timeoutMilliseconds,
    greetingTimeout: timeoutMilliseconds,
    socketTimeout: timeoutMilliseconds,
  }
}

const noMail: Config['email'] = () => ({
  name: 'off',
  defaultFromAddress: '',
  defaultFromName: '',
  sendEmail: () => Promise.reject(new MailNotSetUp()),
})

/** `desk@example.org`, or `编辑部 <desk@example.org>`. */
function senderOf(mailFrom: string): { name: string; address: string } {
  const [, name, address] = /^(.*?)\s*<([^<>]+)>$/.exec(mailFrom) ?? []
  return address ? { name: name?.replace(/^"|"$/g, '') || '编辑部', address } : { name: '编辑部', address: mailFrom }
}
