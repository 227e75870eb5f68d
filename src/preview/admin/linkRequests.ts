import type { LinkStanding } from '../linkRules'
import type { LinkPurpose } from '../vocabulary'

/** A link as the endpoints list it (previewEndpoints.ts). */
export interface ListedLink {
  readonly id: string
  readonly recipient: string
  readonly purpose: LinkPurpose
  readonly createdAt: string
  readonly createdByName: string
  readonly expiresAt: string
  readonly revokedAt: string | null
  readonly revokedByName: string | null
  readonly openCount: number
  readonly firstOpenedAt: string | null
  readonly lastOpenedAt: string | null
  readonly standing: LinkStanding
  readonly showsCurrentText: boolean
  readonly mayRevoke: boolean
}

interface Reason {
  readonly code: string
  readonly message: string
  readonly path?: string
}

export interface ListedLinks {
  readonly links: readonly ListedLink[]
  /** Why this person cannot make one; empty where he or she can. */
  readonly reasons: readonly Reason[]
}

export async function fetchLinks(address: string, language: string): Promise<ListedLinks | 'failed'> {
  const response = await fetch(address, { headers: { 'Accept-Language': language } }).catch(() => null)
  // The product's own endpoint.
  return response?.ok ? ((await response.json()) as ListedLinks) : 'failed'
}

/** Posts to an endpoint of the links; what stands in the way comes back as sentences, never as an exception. */
export async function postLink(
  address: string,
  language: string,
  body: Readonly<Record<string, unknown>> = {},
): Promise<{ readonly path?: string; readonly reasons: readonly Reason[] | null }> {
  const response = await fetch(address, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', 'Accept-Language': language },
    body: JSON.stringify(body),
  }).catch(() => null)
  const answer: unknown = await response?.json().catch(() => null)
  const held = typeof answer === 'object' && answer !== null ? (answer as { path?: string; errors?: Reason[] }) : {}
  if (response?.ok) return { reasons: null, ...(held.path ? { path: held.path } : {}) }
  return { reasons: Array.isArray(held.errors) ? held.errors : [] }
}
