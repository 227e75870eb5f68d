import { admin } from './admin'
import type { Asker } from './asker'
import { deskHeadOrAbove } from './deskHeadOrAbove'

/** For what belongs to the newsroom's order rather than to a piece: sections, the byline register. */
export function deskHeadOrAdmin(asker: Asker): boolean {
  return deskHeadOrAbove(asker) || admin(asker)
}
