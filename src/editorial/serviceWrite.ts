import type { PayloadRequest } from 'payload'
import { requestMark } from './requestMark'

interface ServiceWrite {
  readonly documentId: string
  /** It carries out what others have decided, and is nobody's own. */
  readonly isExecution: boolean
}

const mark = requestMark<ServiceWrite>('newsroomServiceWrite')

/** Whether the write under way to this document puts down what others have decided: whoever makes it is no author for it. */
export function isExecuting(req: PayloadRequest, documentId: string): boolean {
  const write = mark.of(req)
  return write?.documentId === documentId && write.isExecution
}

/** Whether a service of the product makes the write under way to this document, and not whoever saves it. */
export function isServiceWriting(req: PayloadRequest, documentId: string): boolean {
  return mark.of(req)?.documentId === documentId
}

/** Runs one write of a service, which has asked by itself whether it may be. */
export const whileServiceWrites = mark.during
