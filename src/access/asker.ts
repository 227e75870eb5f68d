import type { PayloadRequest } from 'payload'

/** What collection access and field access have in common; a predicate over it serves as either. */
export interface Asker {
  readonly req: Pick<PayloadRequest, 'user'>
}
