import type { Payload } from 'payload'
import { databaseNow } from '../../database/databaseNow'
import { readEnv } from '../../env'
import type { WebhookEndpointRow } from './endpointRows'
import { postMessage } from './postMessage'
import { resolveTarget } from './resolveTarget'
import { type Outcome, outcomeOf } from './retryRules'
import { signatureHeader, signingSecrets } from './signatureRules'
import type { Failure } from './vocabulary'

const timeoutMilliseconds = 10_000

interface Message {
  readonly id: string
  readonly body: string
}

/**
 * One try: looked up, checked, signed and posted, all within ten seconds.
 * @throws an `AbortError` when `stopped` ends it, which is no failure of the receiver
 */
export async function tryDelivery(
  payload: Payload,
  { endpoint, message, stopped }: { endpoint: WebhookEndpointRow; message: Message; stopped: AbortSignal },
): Promise<Outcome> {
  const url = URL.parse(endpoint.url)
  if (!url) return failed('name_not_found')
  const deadline = AbortSignal.timeout(timeoutMilliseconds)
  const found = await resolveTarget(url, { allowedHosts: readEnv().webhookAllowedHosts })
  if ('failure' in found) return failed(found.failure)
  const now = await databaseNow(payload)
  const headers = signedHeaders(endpoint, message, now)
  const signal = AbortSignal.any([deadline, stopped])
  try {
    const answer = await postMessage({ url, headers, body: message.body, addresses: found.addresses, signal })
    return outcomeOf(answer.status, answer.retryAfter, now)
  } catch (error) {
    if (stopped.aborted) throw error
    return failed(deadline.aborted ? 'timed_out' : failureOf(error))
  }
}

function signedHeaders(endpoint: WebhookEndpointRow, { id, body }: Message, now: Date): Record<string, string> {
  const timestamp = Math.floor(now.getTime() / 1000)
  return {
    'content-type': 'application/json',
    'user-agent': 'newsroom-cms-webhooks/1',
    'webhook-id': id,
    'webhook-timestamp': String(timestamp),
    'webhook-signature': signatureHeader({ id, timestamp, body }, signingSecrets(endpoint, now)),
  }
}

function failed(failure: Failure): Outcome {
  return { isDelivered: false, failure, status: null, retryAfterSeconds: null }
}

/** OpenSSL's and Node's own names of what is wrong with a certificate. */
const certificateCodes = /^(ERR_TLS|ERR_SSL|CERT_|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO_|EPROTO|HOSTNAME_MISMATCH)/

function failureOf(error: unknown): Failure {
  const code = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : ''
  return certificateCodes.test(code) ? 'tls_failed' : 'unreachable'
}
