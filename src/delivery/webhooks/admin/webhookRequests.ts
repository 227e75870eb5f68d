import type { EndpointHealth } from '../health'

export interface Answer {
  readonly data: Readonly<Record<string, unknown>>
  /** What stands in the way, as sentences; null where nothing does. Empty where the server could not be reached. */
  readonly problems: readonly string[] | null
}

/** Posts to an endpoint of the webhooks; what stands in the way never comes back as an exception. */
export async function postWebhook(address: string, language: string, body: object = {}): Promise<Answer> {
  const response = await fetch(address, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', 'Accept-Language': language },
    body: JSON.stringify(body),
  }).catch(() => null)
  const answer: unknown = await response?.json().catch(() => null)
  const data = typeof answer === 'object' && answer !== null ? (answer as Record<string, unknown>) : {}
  if (response?.ok) return { data, problems: null }
  const errors = Array.isArray(data.errors) ? (data.errors as { message?: unknown }[]) : []
  return { data, problems: errors.flatMap(({ message }) => (typeof message === 'string' ? [message] : [])) }
}

export async function fetchHealth(address: string, language: string): Promise<EndpointHealth | 'failed'> {
  const response = await fetch(address, { headers: { 'Accept-Language': language } }).catch(() => null)
  // The product's own endpoint.
  return response?.ok ? ((await response.json()) as EndpointHealth) : 'failed'
}
