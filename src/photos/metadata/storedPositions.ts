import type { MetadataProblem } from './metadataProblems'
import type { Place } from './pictureMetadata'
import { placeText } from './placeText'
import { isPositionKeyword, isPositionPlace } from './positionText'

type PictureRecord = Readonly<Record<string, unknown>>

export interface CleanedRecord {
  /** The fields that change. */
  readonly data: Record<string, unknown>
  /** As the reading of a file tells them (leavePositions.ts). */
  readonly problems: readonly MetadataProblem[]
}

/**
 * What changes in a record that was filled from its file before positions were left out of keywords and places; null where there
 * is none. What a person has written stays.
 * @param record as the collection `media` keeps it
 */
export function withoutStoredPositions(record: PictureRecord): CleanedRecord | null {
  const origins = (record.fieldOrigins ?? {}) as Record<string, unknown>
  const isOfFile = (field: string) => ['xmp', 'iim', 'exif'].includes(String(origins[field]))
  const data: Record<string, unknown> = {}
  const problems: MetadataProblem[] = []
  const blockOf = (field: string) => origins[field] as MetadataProblem['block']
  const keywords = Array.isArray(record.keywords) ? record.keywords.map(String) : []
  const names = keywords.filter((keyword) => !isPositionKeyword(keyword))
  if (isOfFile('keywords') && names.length < keywords.length) {
    data.keywords = names
    problems.push({ code: 'position_in_keywords', block: blockOf('keywords') })
  }
  if (!isOfFile('placeParts')) return changed(data, problems)
  const parts = partsOf(record.placeParts)
  const named = parts.filter(([, text]) => !isPositionPlace(text))
  if (named.length === parts.length) return changed(data, problems)
  data.placeParts = Object.fromEntries(parts.map(([part, text]) => [part, isPositionPlace(text) ? null : text]))
  for (const [part, text] of parts)
    if (isPositionPlace(text)) problems.push({ code: 'position_in_place', block: blockOf('placeParts'), detail: part })
  // The parts have come from the file in this shape.
  if (isOfFile('place')) data.place = placeText(Object.fromEntries(named) as Place) ?? null
  return changed(data, problems)
}

function changed(data: CleanedRecord['data'], problems: CleanedRecord['problems']): CleanedRecord | null {
  return problems.length > 0 ? { data, problems } : null
}

function partsOf(value: unknown): [string, string][] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).filter((part): part is [string, string] => typeof part[1] === 'string' && part[1] !== '')
}
