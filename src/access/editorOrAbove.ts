import { holdsRole } from '../roles'
import type { Asker } from './asker'
import { personOf } from './person'

/** Editors, desk heads, chief editors. */
export function editorOrAbove({ req }: Asker): boolean {
  return holdsRole(personOf(req.user), 'editor')
}
