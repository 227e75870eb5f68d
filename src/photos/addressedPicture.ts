import type { PayloadRequest } from 'payload'
import { staff } from '../access/staff'
import { DocumentNotFound, NotLoggedIn } from '../errors'

/** The id of the picture that a request of the newsroom's own is about. @throws NotLoggedIn, DocumentNotFound */
export function addressedPicture(req: PayloadRequest): string {
  if (!staff({ req })) throw new NotLoggedIn()
  const id = req.routeParams?.id
  if (typeof id !== 'string') throw new DocumentNotFound()
  return id
}
