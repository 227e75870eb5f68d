import { sendJson } from '../../../admin/sendJson'
import type { EndpointHealth } from '../health'

/** Asks an endpoint of the webhooks to do something. @returns the answer, and what stands in the way; null where nothing does */
export async function postWebhook(address: string, language: string, body: object = {}) {
  const { isDone, answer, refused } = await sendJson({ address, language, body })
  return { data: answer, problems: isDone ? null : refused.map(({ message }) => message) }
}

export async function fetchHealth(address: string, language: string): Promise<EndpointHealth | 'failed'> {
  const response = await fetch(address, { headers: { 'Accept-Language': language } }).catch(() => null)
  // The product's own endpoint.
  return response?.ok ? ((await response.json()) as EndpointHealth) : 'failed'
}
