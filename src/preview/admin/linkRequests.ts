import type { Refused } from '../../admin/sendJson'
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

export interface ListedLinks {
  readonly links: readonly ListedLink[]
  /** Why this person cannot make one; empty where he or she can. */
  readonly reasons: readonly Refused[]
}

export async function fetchLinks(address: string, language: string): Promise<ListedLinks | 'failed'> {
  const response = await fetch(address, { headers: { 'Accept-Language': language } }).catch(() => null)
  // The product's own endpoint.
  return response?.ok ? ((await response.json()) as ListedLinks) : 'failed'
}
