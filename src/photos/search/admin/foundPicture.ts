import { idOf } from '../../../fields/relationId'
import { isRecord } from '../../../isRecord'
import { clockWarningCode } from '../../cameraClockRules'
import { type MarkedPicture, markedPicture } from '../../pictureMarkRules'
import { pictureName } from '../../pictureNameRules'

/** A picture as the page shows it. */
export interface FoundPicture extends MarkedPicture {
  readonly id: string
  readonly name: string
  readonly address: string
  readonly alt: string
  readonly description: string
  readonly creator: string
  readonly credit: string
  readonly copyrightNotice: string
  readonly place: string
  readonly bylineId: string | null
  /** What is to be done about a camera's wrong clock, as the server says it; empty where it is right. */
  readonly clockWarning: string
}

/** Reads a document of the collection `media`. */
export function foundPicture(doc: Record<string, unknown>): FoundPicture {
  // A group of the product's own collection.
  const { byline, name } = (doc.creator ?? {}) as { byline?: unknown; name?: unknown }
  return {
    id: textOf(doc.id),
    name: pictureName(doc),
    address: textOf(doc.thumbnailURL) || textOf(doc.placeholder),
    alt: textOf(doc.alt),
    description: textOf(doc.description),
    creator: textOf(name),
    credit: textOf(doc.creditLine),
    copyrightNotice: textOf(doc.copyrightNotice) || textOf(doc.copyrightOwner),
    place: textOf(doc.place),
    bylineId: idOf(byline),
    ...markedPicture(doc),
    clockWarning: clockWarningIn(doc.warnings),
  }
}

function clockWarningIn(warnings: unknown): string {
  const list: readonly unknown[] = Array.isArray(warnings) ? warnings : []
  const found = list.find((warning) => isRecord(warning) && warning.code === clockWarningCode)
  return isRecord(found) ? textOf(found.message) : ''
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : ''
}
