import type { PayloadRequest } from 'payload'
import type { WorkflowSlug } from '../slugs'

/** What the transition service may write: one document, once, with one status. */
export interface WorkflowToken {
  readonly collectionSlug: WorkflowSlug
  readonly documentId: string
  readonly status: 'draft' | 'published'
}

// A plain key: the Local API drops symbols from a context that holds nothing else.
const key = 'newsroomWorkflow'

/** The token of the write under way, if the transition service makes it. */
export function workflowTokenOf(req: PayloadRequest): WorkflowToken | undefined {
  return (req.context as { [key]?: WorkflowToken })[key]
}

/**
 * Runs one write of the service under its token. A Local API call replaces `req.context` on the same request, so the
 * token would outlive the call: it is taken away again whatever happens.
 */
export async function underToken<Result>(
  req: PayloadRequest,
  token: WorkflowToken,
  write: () => Promise<Result>,
): Promise<Result> {
  Object.assign(req.context, { [key]: token })
  try {
    return await write()
  } finally {
    delete (req.context as { [key]?: WorkflowToken })[key]
  }
}
