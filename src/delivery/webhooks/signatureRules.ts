import { createHmac, randomBytes } from 'node:crypto'

/** https://github.com/standard-webhooks/standard-webhooks/blob/main/spec/standard-webhooks.md */
const prefix = 'whsec_'
const madeBytes = 32
const fewestBytes = 24
const mostBytes = 64
/** The former secret signs beside the new one for so long, so that the receiver can change over in peace. */
export const formerSecretHours = 24

export function makeSecret(): string {
  return prefix + randomBytes(madeBytes).toString('base64')
}

/** `whsec_` and 24 to 64 bytes in base64: what the standard's libraries take. */
export function isSecret(value: string): boolean {
  const encoded = value.startsWith(prefix) ? value.slice(prefix.length) : ''
  const bytes = Buffer.from(encoded, 'base64')
  return bytes.length >= fewestBytes && bytes.length <= mostBytes && bytes.toString('base64') === encoded
}

interface Signed {
  readonly id: string
  /** Seconds since 1970. */
  readonly timestamp: number
  readonly body: string
}

/** The header `webhook-signature`: one `v1` signature a secret, in base64. */
export function signatureHeader(message: Signed, secrets: readonly string[]): string {
  return secrets.map((secret) => `v1,${signature(message, secret)}`).join(' ')
}

function signature({ id, timestamp, body }: Signed, secret: string): string {
  return createHmac('sha256', keyOf(secret)).update(`${id}.${timestamp}.${body}`, 'utf8').digest('base64')
}

/** A secret from before this form was asked for is its own bytes. */
function keyOf(secret: string): Buffer {
  return isSecret(secret) ? Buffer.from(secret.slice(prefix.length), 'base64') : Buffer.from(secret, 'utf8')
}

interface KeptSecrets {
  readonly secret: string | null
  readonly formerSecret: string | null
  readonly formerSecretUntil: Date | null
}

/** The secrets that sign now, the present one first. */
export function signingSecrets({ secret, formerSecret, formerSecretUntil }: KeptSecrets, now: Date): string[] {
  const isFormerGood = formerSecret !== null && formerSecretUntil !== null && formerSecretUntil > now
  return [secret, isFormerGood ? formerSecret : null].filter((each) => each !== null)
}
