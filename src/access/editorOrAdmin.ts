import { admin } from './admin'
import type { Asker } from './asker'
import { editorOrAbove } from './editorOrAbove'

export function editorOrAdmin(asker: Asker): boolean {
  return editorOrAbove(asker) || admin(asker)
}
