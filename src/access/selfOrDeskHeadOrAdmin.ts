import { deskHeadOrAdmin } from './deskHeadOrAdmin'
import { selfOrAdmin } from './selfOrAdmin'

/** For a colleague's absence. */
export function selfOrDeskHeadOrAdmin(asker: Parameters<typeof selfOrAdmin>[0]): boolean {
  return selfOrAdmin(asker) || deskHeadOrAdmin(asker)
}
