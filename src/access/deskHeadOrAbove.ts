import { holdsRole } from '../roles'
import type { Asker } from './asker'
import { personOf } from './person'

/** Desk heads and chief editors. */
export function deskHeadOrAbove({ req }: Asker): boolean {
  return holdsRole(personOf(req.user), 'deskHead')
}
