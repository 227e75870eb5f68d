import { SMTPServer } from 'smtp-server'
import { freePort } from '../../support/freePort'

export interface CapturedMail {
  readonly to: readonly string[]
  /** The whole message, headers included, decoded where it was base64 or quoted-printable. */
  readonly source: string
}

export interface Mailbox {
  /** The setting `SMTP_URL` that leads here. */
  readonly url: string
  readonly mails: readonly CapturedMail[]
  /** Refuses every mail until it is called again with false. */
  refuse(isRefusing: boolean): void
  clear(): void
  stop(): Promise<void>
}

/** A mail server of the tests' own, which keeps what it is given. */
export async function openMailbox(): Promise<Mailbox> {
  const port = await freePort()
  let mails: CapturedMail[] = []
  let isRefusing = false
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData(stream, session, done) {
      const chunks: Buffer[] = []
      stream.on('data', (chunk: Buffer) => chunks.push(chunk))
      stream.on('end', () => {
        if (isRefusing) return done(Object.assign(new Error('try again later'), { responseCode: 451 }))
        const to = session.envelope.rcptTo.map(({ address }) => address)
        mails.push({ to, source: readable(Buffer.concat(chunks).toString('utf8')) })
        done()
      })
    },
  })
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve))
  return {
    url: `smtp://127.0.0.1:${port}`,
    get mails() {
      return mails
    },
    refuse: (refusing) => {
      isRefusing = refusing
    },
    clear: () => {
      mails = []
    },
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  }
}

/** Headers in encoded words and bodies in base64 or quoted-printable, as a person would read them. */
function readable(source: string): string {
  const [head = '', ...rest] = source.split('\r\n\r\n')
  const body = rest.join('\r\n\r\n')
  const headers = head
    .replace(/\r\n[ \t]+/g, ' ')
    .replace(/\?=\s+=\?/g, '?==?')
    .replace(/=\?UTF-8\?B\?([^?]*)\?=/gi, (_whole, words: string) => Buffer.from(words, 'base64').toString('utf8'))
    .replace(/=\?UTF-8\?Q\?([^?]*)\?=/gi, (_whole, words: string) => quotedPrintable(words.replaceAll('_', ' ')))
  if (/content-transfer-encoding: base64/i.test(head))
    return `${headers}\n\n${Buffer.from(body, 'base64').toString('utf8')}`
  return `${headers}\n\n${quotedPrintable(body.replace(/=\r\n/g, ''))}`
}

function quotedPrintable(text: string): string {
  const bytes = text.replace(/=([0-9A-F]{2})/gi, (_whole, hex: string) => `%${hex}`)
  try {
    return decodeURIComponent(bytes.replace(/%(?![0-9A-F]{2})/gi, '%25'))
  } catch {
    return text
  }
}
