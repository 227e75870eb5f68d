import type { PayloadRequest } from 'payload'

// A plain key, as that of the workflow's token.
const key = 'newsroomServiceWrite'

interface ServiceWrite {
  readonly documentId: string
  /** It carries out what others have decided, and is nobody's own. */
  readonly isExecution: boolean
}

/** Whether the write under way to this document puts down what others have decided: whoever makes it is no author for it. */
export function isExecuting(req: PayloadRequest, documentId: string): boolean {
  const write = writeOf(req)
  return write?.documentId === documentId && write.isExecution
}

/** Whether a service of the product makes the write under way to this document, and not whoever saves it. */
export function isServiceWriting(req: PayloadRequest, documentId: string): boolean {
  return writeOf(req)?.documentId === documentId
}

function writeOf(req: PayloadRequest): ServiceWrite | undefined {
  return (req.context as { [key]?: ServiceWrite })[key]
}

/** Runs one write of a service, which has asked by itself whether it may be. */
export async function whileServiceWrites<Result>(
  req: PayloadRequest,
  write: ServiceWrite,
  run: () => Promise<Result>,
): Promise<Result> {
  Object.assign(req.context, { [key]: write })
  try {
    return await run()
  } finally {
    delete (req.context as { [key]?: ServiceWrite })[key]
  }
}
