import type { PayloadRequest } from 'payload'

const leaving = new WeakMap<PayloadRequest, Set<string>>()

/**
 * Notes whether the account stops being an administrator in this request. A bulk operation judges its documents side by
 * side, before any of them is written: without this each would count on the others.
 * @returns all accounts that do so in this request
 */
export function noteLeaving(req: PayloadRequest, accountId: string, isLeaving: boolean): readonly string[] {
  const ids = leaving.get(req) ?? new Set<string>()
  leaving.set(req, ids)
  if (isLeaving) ids.add(accountId)
  else ids.delete(accountId)
  return [...ids]
}
