import type { Asker } from './asker'
import { deskHeadOrAbove } from './deskHeadOrAbove'

/** 大赛办: who takes entries in, knows the entrants and gives the awards. */
export function contestOffice(asker: Asker): boolean {
  return deskHeadOrAbove(asker)
}
