import { idOf } from '../../../fields/relationId'
import { isRecord } from '../../../isRecord'
import { textOf } from '../../../textOf'
import { clockWarningCode } from '../../cameraClockRules'
import { type MarkedPicture, markedPicture } from '../../pictureMarkRules'
import { pictureName } from '../../pictureNameRules'
import { takenText } from '../../takenTextRules'
import type { Photographer } from '../photographerRules'

/** A picture as the page shows it. */
export interface FoundPicture extends MarkedPicture {
  readonly id: string
  readonly name: string
  readonly address: string
  readonly alt: string
  readonly headline: string
  readonly description: string
  readonly credit: string
  readonly copyrightNotice: string
  readonly place: string
  /** The place, or where none is written what is known of it, the largest part first. */
  readonly fullPlace: string
  /** As the search endpoint tells it. */
  readonly photographer: Photographer | null
  /** ISO 8601, UTC. */
  readonly takenAt: string | null
  /** By a camera that knows no zone, as it is read; empty where it is not known. */
  readonly takenLocally: string
  readonly bylineId: string | null
  /** What is to be done about a camera's wrong clock, as the server says it; empty where it is right. */
  readonly clockWarning: string
}

/** Reads a document of the collection `media`. */
export function foundPicture(doc: Record<string, unknown>): FoundPicture {
  // A group of the product's own collection.
  const { byline } = (doc.creator ?? {}) as { byline?: unknown }
  return {
    id: textOf(doc.id),
    name: pictureName(doc),
    address: textOf(doc.thumbnailURL) || textOf(doc.placeholder),
    alt: textOf(doc.alt),
    headline: textOf(doc.headline),
    description: textOf(doc.description),
    credit: textOf(doc.creditLine),
    copyrightNotice: textOf(doc.copyrightNotice) || textOf(doc.copyrightOwner),
    place: textOf(doc.place),
    fullPlace: textOf(doc.place) || partsText(doc.placeParts),
    photographer: photographerIn(doc.photographer),
    takenAt: textOf(doc.takenAt) || null,
    takenLocally: takenText(textOf(doc.takenLocally)),
    bylineId: idOf(byline),
    ...markedPicture(doc),
    clockWarning: clockWarningIn(doc.warnings),
  }
}

/** What a card says of its picture; empty where nothing is known. */
export function cardText({ description, headline, alt, name }: FoundPicture): string {
  return description || headline || alt || name
}

function partsText(parts: unknown): string {
  if (!isRecord(parts)) return ''
  const { country, provinceOrState, city, sublocation } = parts
  return [country, provinceOrState, city, sublocation].map(textOf).filter(Boolean).join(' ')
}

function photographerIn(value: unknown): Photographer | null {
  return isRecord(value) ? { name: textOf(value.name), isUploader: value.isUploader === true } : null
}

function clockWarningIn(warnings: unknown): string {
  const list: readonly unknown[] = Array.isArray(warnings) ? warnings : []
  const found = list.find((warning) => isRecord(warning) && warning.code === clockWarningCode)
  return isRecord(found) ? textOf(found.message) : ''
}
