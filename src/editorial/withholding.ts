import type { PayloadRequest, Where } from 'payload'
import { DocumentNotFound } from '../errors'
import type { WorkflowSlug } from '../slugs'

/**
 * What a room keeps from a member of the staff, who else reads every piece: given to the config as `custom.withholding`.
 * Conditions are true of what may be read; `true` stands for all of it.
 */
export interface Withholding {
  readonly readable: (req: PayloadRequest, collection: WorkflowSlug) => Promise<true | Where>
  /** The same of versions. */
  readonly readableVersions: (req: PayloadRequest, collection: WorkflowSlug) => Promise<true | Where>
  /** As a condition on rows that name a piece by `documentId`: its history, its state, its texts as they were signed. */
  readonly aboutReadable: (req: PayloadRequest) => Promise<true | Where>
  /** Ids of the articles that are kept back: what counts or ranks pieces without the database leaves them out beforehand. */
  readonly withheldArticles: (req: PayloadRequest) => Promise<readonly string[]>
  readonly isWithheld: (req: PayloadRequest, collection: WorkflowSlug, id: string) => Promise<boolean>
}

const nothingWithheld: Withholding = {
  readable: async () => true,
  readableVersions: async () => true,
  aboutReadable: async () => true,
  withheldArticles: async () => [],
  isWithheld: async () => false,
}

export function withholdingOf({ payload }: PayloadRequest): Withholding {
  // Written by the product's own config alone.
  return (payload.config.custom as { readonly withholding?: Withholding }).withholding ?? nothingWithheld
}

/** @throws DocumentNotFound for what is kept from whoever asks */
export async function assertNotWithheld(req: PayloadRequest, collection: WorkflowSlug, id: string): Promise<void> {
  if (await withholdingOf(req).isWithheld(req, collection, id)) throw new DocumentNotFound()
}
