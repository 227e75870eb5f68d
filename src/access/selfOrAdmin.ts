import { admin } from './admin'
import type { Asker } from './asker'
import { personOf } from './person'

/** For a field of an account: its owner and administrators. */
export function selfOrAdmin(
  asker: Asker & { readonly id?: number | string; readonly doc?: { readonly id?: unknown } },
): boolean {
  const person = personOf(asker.req.user)
  const accountId = asker.id ?? asker.doc?.id
  return admin(asker) || (person !== null && person.id === accountId)
}
