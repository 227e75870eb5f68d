import type { PayloadRequest } from 'payload'
import { assertStaff } from '../access/assertStaff'
import { DocumentNotFound } from '../errors'

/** The id of the picture that a request of the newsroom's own is about. @throws NotLoggedIn, TransitionDenied, DocumentNotFound */
export function addressedPicture(req: PayloadRequest): string {
  assertStaff(req)
  const id = req.routeParams?.id
  if (typeof id !== 'string') throw new DocumentNotFound()
  return id
}
