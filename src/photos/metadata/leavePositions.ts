import { present } from './fieldText'
import type { BlockName, ProblemList } from './metadataProblems'
import type { BlockFields, PictureFields, Place } from './pictureMetadata'
import { holdsPosition, isPositionKeyword, isPositionPlace } from './positionText'

/**
 * A block without the keywords and the parts of a place that are positions: readers would get them, while the position that
 * the camera has written stays with the desk.
 */
export function withoutPositions(block: BlockName, fields: BlockFields, problems: ProblemList): BlockFields {
  const { keywords, place, ...rest } = fields
  const names = keywords?.filter((keyword) => !isPositionKeyword(keyword))
  if (names?.length !== keywords?.length) problems.add('position_in_keywords', block)
  return present<BlockFields>({
    ...rest,
    keywords: names && names.length > 0 ? names : undefined,
    place: place && placeWithout(place, (part) => problems.add('position_in_place', block, part)),
  })
}

function placeWithout(place: Place, tell: (part: string) => void): Place | undefined {
  const parts = Object.entries(place)
  const named = parts.filter(([, text]) => !isPositionPlace(text))
  for (const [part, text] of parts) if (isPositionPlace(text)) tell(part)
  return named.length > 0 ? Object.fromEntries(named) : undefined
}

/** Tells which texts seem to hold a position. They stay as they are: a caption may have to say where the earth shook. */
export function tellPositions(fields: PictureFields, problems: ProblemList): void {
  for (const [field, { value, origin }] of Object.entries(fields)) {
    const texts: readonly unknown[] = Array.isArray(value) ? value : [value]
    const holds = texts.some((text) => typeof text === 'string' && holdsPosition(text))
    if (holds) problems.add('position_in_text', origin, field)
  }
}
