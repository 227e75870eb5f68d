import type { PayloadRequest } from 'payload'
import type { FieldOrigins } from './intakeRecordRules'
import type { PreparedRecord } from './prepareRecord'

/** What is known of the file of a row that is being made: between the hooks of one creation. */
export type Admitted = Pick<PreparedRecord, 'facts'> & Partial<PreparedRecord>

/** Whose word each field is, and what the desk is told, once a sidecar has spoken of a picture that is there. */
export interface LateWords {
  readonly origins: FieldOrigins
  readonly desk: Readonly<Record<string, unknown>>
}

interface Context {
  newsroomOffered?: Admitted | undefined
  newsroomAdmitted?: Admitted
  newsroomLate?: LateWords | undefined
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

/** For the next change of a picture on this request; undefined takes it back. */
export function offerLate(req: PayloadRequest, late: LateWords | undefined): void {
  Object.assign(req.context, { newsroomLate: late } satisfies Context)
}

export function takeLate(req: PayloadRequest): LateWords | undefined {
  return taken(req, 'newsroomLate')
}

function taken<Key extends keyof Context>(req: PayloadRequest, key: Key): Context[Key] {
  // Ours alone write these keys.
  const context = req.context as Context
  const found = context[key]
  delete context[key]
  return found
}
