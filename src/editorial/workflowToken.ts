import type { WorkflowSlug } from '../slugs'
import { requestMark } from './requestMark'

/** What the transition service may write: one document, once, with one status. */
export interface WorkflowToken {
  readonly collectionSlug: WorkflowSlug
  readonly documentId: string
  readonly status: 'draft' | 'published'
}

const token = requestMark<WorkflowToken>('newsroomWorkflow')

/** The token of the write under way, if the transition service makes it. */
export const workflowTokenOf = token.of

/** Runs one write of the service under its token. */
export const underToken = token.during
