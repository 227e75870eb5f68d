import { idOf } from '../../../fields/relationId'
import { isRecord } from '../../../isRecord'
import { pictureName } from '../../pictureNameRules'
import { isRenditionFailure, type RenditionFailure } from '../../renditions/vocabulary'
import { termsOf } from '../../rights/rightsChangeRules'
import type { PictureRights } from '../../rightsRules'

/** A picture as the page shows it. */
export interface FoundPicture {
  readonly id: string
  readonly name: string
  readonly address: string
  readonly alt: string
  readonly description: string
  readonly credit: string
  readonly place: string
  readonly bylineId: string | null
  readonly rights: PictureRights | null
  /** ISO 8601, UTC; stays when it is over. */
  readonly embargoUntil: string | null
  readonly isReleased: boolean
  /** What is to be done about a camera's wrong clock, as the server says it; empty where it is right. */
  readonly clockWarning: string
  readonly isRecalled: boolean
  /** Why no picture can be shown of its file; null where one can. */
  readonly failure: RenditionFailure | null
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
    description: textOf(doc.description),
    credit: textOf(doc.creditLine),
    place: textOf(doc.place),
    bylineId: idOf(byline),
    ...termsOf({ rights: textOf(doc.rights), embargoUntil: textOf(doc.embargoUntil) }),
    isReleased: doc.released === true,
    clockWarning: clockWarningIn(doc.warnings),
    isRecalled: Boolean(doc.recalledAt),
    failure: failureOf(textOf(doc.renditionFailure)),
  }
}

function clockWarningIn(warnings: unknown): string {
  const list: readonly unknown[] = Array.isArray(warnings) ? warnings : []
  const found = list.find((warning) => isRecord(warning) && warning.code === 'camera_clock_wrong')
  return isRecord(found) ? textOf(found.message) : ''
}

function failureOf(code: string): RenditionFailure | null {
  return isRenditionFailure(code) ? code : null
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : ''
}
