import type { PayloadRequest } from 'payload'
import type { PreparedRecord } from './prepareRecord'

/** What is known of the file of a row that is being made: between the hooks of one creation. */
export type Admitted = Pick<PreparedRecord, 'facts'> & Partial<PreparedRecord>

interface Context {
  newsroomOffered?: Admitted
  newsroomAdmitted?: Admitted
}

/** For the next creation on this request: its file lies in the store already. */
export function offer(req: PayloadRequest, admitted: Admitted | undefined): void {
  Object.assign(req.context, { newsroomOffered: admitted } satisfies Context)
}

/** Taken once: a later creation on the same request has to bring its own file. */
export function takeOffered(req: PayloadRequest): Admitted | undefined {
  return taken(req, 'newsroomOffered')
}

export function noteAdmitted(req: PayloadRequest, admitted: Admitted): void {
  Object.assign(req.context, { newsroomAdmitted: admitted } satisfies Context)
}

export function takeAdmitted(req: PayloadRequest): Admitted | undefined {
  return taken(req, 'newsroomAdmitted')
}

function taken(req: PayloadRequest, key: keyof Context): Admitted | undefined {
  // Ours alone write these keys.
  const context = req.context as Context
  const found = context[key]
  delete context[key]
  return found
}
