import type { Asker } from './asker'
import { personOf } from './person'

/** Everyone who works on content: an administrator without another role does not. */
export function journalist({ req }: Asker): boolean {
  return (personOf(req.user)?.roles ?? []).some((role) => role !== 'admin')
}
