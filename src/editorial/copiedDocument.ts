import type { PayloadRequest } from 'payload'

const key = 'newsroomCopiedFrom'

/** Keeps which document a new one is a copy of: Payload tells only the first hook, and no field may carry it from outside. */
export function noteCopied(req: PayloadRequest, documentId: unknown): void {
  Object.assign(req.context, { [key]: typeof documentId === 'string' ? documentId : undefined })
}

export function copiedIdOf(req: PayloadRequest): string | null {
  return (req.context as { [key]?: string })[key] ?? null
}
