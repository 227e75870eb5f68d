import { isRecord } from '../isRecord'
import type { Bilingual, Language } from '../language'

/** What the house itself says of why, as the row keeps it: each of the two languages by itself. */
export function reasonOfHouse({ zh, en }: Bilingual): string {
  return JSON.stringify({ zh, en })
}

/** A kept reason in its reader's language; what a person wrote, as it was written. */
export function reasonIn(kept: string | null, language: Language): string | null {
  if (!kept?.startsWith('{"zh":')) return kept
  try {
    const reason: unknown = JSON.parse(kept)
    return isRecord(reason) && typeof reason[language] === 'string' ? reason[language] : kept
  } catch {
    return kept
  }
}
