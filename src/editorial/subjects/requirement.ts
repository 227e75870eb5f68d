import type { Bilingual } from '../../language'
import type { Requirement } from '../subject'

/** A field that must be filled in; blanks do not count. `code` is `<what>_required`. */
export function requirement(what: string, path: string, label: Bilingual, value: unknown): Requirement {
  return { code: `${what}_required`, path, label, isMet: isFilled(value) }
}

function isFilled(value: unknown): boolean {
  if (typeof value === 'string') return value.trim() !== ''
  if (Array.isArray(value)) return value.some(isFilled)
  return value !== null && value !== undefined && value !== false
}
