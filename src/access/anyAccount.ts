import type { Asker } from './asker'
import { personOf } from './person'

/**
 * Who may open the admin: whoever has an account. One without a role, as a juror from outside has it, finds the judging there
 * and the own inbox, and nothing else (`withStaffNavigation.ts`).
 */
export function anyAccount({ req }: Asker): boolean {
  return personOf(req.user) !== null
}
