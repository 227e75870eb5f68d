import type { CollectionBeforeLoginHook } from 'payload'
import { AccountSuspended } from '../errors'

export const refuseSuspended: CollectionBeforeLoginHook = ({ user }) => {
  if (user.suspended === true) throw new AccountSuspended()
}
