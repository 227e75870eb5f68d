import type { PayloadRequest } from 'payload'
import { NotLoggedIn, TransitionDenied } from '../errors'
import { staff } from './staff'

/** An account without a role reads what the public reads. @throws NotLoggedIn, TransitionDenied */
export function assertStaff(req: PayloadRequest): void {
  if (!req.user) throw new NotLoggedIn()
  if (!staff({ req })) throw new TransitionDenied([])
}
