import type { PayloadRequest } from 'payload'

interface Expected {
  readonly documentId: string
  readonly revision: number | null
}

const key = 'newsroomExpectedRevision'

/** Keeps the revision that came with a save: Payload would fill in a missing one from the document itself. */
export function expectRevision(req: PayloadRequest, documentId: string, revision: number | null): void {
  const expected: Expected = { documentId, revision }
  Object.assign(req.context, { [key]: expected })
}

/** `undefined` where the save did not name one document (a bulk change); null where it named one without a revision. */
export function expectedRevisionOf(req: PayloadRequest, documentId: string): number | null | undefined {
  const expected = (req.context as { [key]?: Expected })[key]
  return expected?.documentId === documentId ? expected.revision : undefined
}
