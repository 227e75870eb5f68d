import type { PayloadRequest } from 'payload'
import type { Problem } from '../errors'
import type { WorkflowSlug } from '../slugs'
import type { Ceremony } from './subject'

/** What a room knows of pieces that the guards ask for: given to the config as `custom.circumstances`. */
export interface Circumstances {
  /** How other documents keep a piece, by its newest content, from being signed. */
  readonly contradictions: (
    req: PayloadRequest,
    collection: WorkflowSlug,
    doc: Readonly<Record<string, unknown>>,
  ) => Promise<readonly Problem[]>
  /** The ceremony whose winners an article announces; null where it announces none, or no time is set. */
  readonly ceremony: (req: PayloadRequest, articleId: string) => Promise<Ceremony | null>
}

const none: Circumstances = { contradictions: async () => [], ceremony: async () => null }

export function circumstancesOf({ payload }: PayloadRequest): Circumstances {
  // Written by the product's own config alone.
  return (payload.config.custom as { readonly circumstances?: Circumstances }).circumstances ?? none
}
