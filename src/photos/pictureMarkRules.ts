import { isRecord } from '../isRecord'
import { textOf } from '../textOf'
import { clockWarningCode, wrongClockOf } from './cameraClockRules'
import { isRenditionFailure, type RenditionFailure } from './renditions/vocabulary'
import { termsOf } from './rights/rightsChangeRules'
import { type PictureRights, rightsProblem } from './rightsRules'

/** What somebody is told of a picture before using it. */
export type PictureMark = 'unreadable' | 'restricted' | 'unsettled' | 'underEmbargo' | 'wrongClock'

/** What is the matter with a file: its photographer can mend it. */
export interface FlawedFile {
  /** Why no picture can be shown of it; null where one can. */
  readonly failure: RenditionFailure | null
  /** No date stands in the record, since its camera's clock was wrong. */
  readonly hasWrongClock: boolean
}

export interface MarkedPicture extends FlawedFile {
  readonly rights: PictureRights | null
  /** ISO 8601, UTC; stays when it is over. */
  readonly embargoUntil: string | null
  readonly isReleased: boolean
  readonly isRecalled: boolean
}

/** What stands against a piece with this picture, or puts it off, or is to be written first; a recall says enough by itself. */
export function pictureMarks(picture: MarkedPicture, now: Date): PictureMark[] {
  if (picture.isRecalled) return []
  const problem = rightsProblem({ rights: picture.rights, released: picture.isReleased })
  return [
    ...(picture.failure ? (['unreadable'] as const) : []),
    ...(problem ? [problem] : []),
    ...(isUnderEmbargo(picture, now) ? (['underEmbargo'] as const) : []),
    ...(picture.hasWrongClock ? (['wrongClock'] as const) : []),
  ]
}

/** Those of the file alone, where rights are not asked about yet. */
export function fileMarks({ failure, hasWrongClock }: FlawedFile): PictureMark[] {
  return [...(failure ? (['unreadable'] as const) : []), ...(hasWrongClock ? (['wrongClock'] as const) : [])]
}

/** Each mark once, with how many pictures have it, in the order in which they come. */
export function countedMarks(marks: readonly PictureMark[]): ReadonlyMap<PictureMark, number> {
  const counts = new Map<PictureMark, number>()
  for (const mark of marks) counts.set(mark, (counts.get(mark) ?? 0) + 1)
  return counts
}

export function isUnderEmbargo({ embargoUntil }: Pick<MarkedPicture, 'embargoUntil'>, now: Date): boolean {
  return embargoUntil !== null && new Date(embargoUntil) > now
}

/** Reads a document of the collection `media`, or one that the picture search answers with. */
export function markedPicture(doc: Readonly<Record<string, unknown>>): MarkedPicture {
  return {
    ...flawedFile(doc),
    ...termsOf({ rights: textOf(doc.rights), embargoUntil: textOf(doc.embargoUntil) }),
    isReleased: doc.released === true,
    isRecalled: Boolean(doc.recalledAt),
  }
}

export function flawedFile(doc: Readonly<Record<string, unknown>>): FlawedFile {
  return {
    failure: failureOf(doc.renditionFailure),
    // The search tells of it as of other warnings, and keeps the desk's record to itself.
    hasWrongClock: wrongClockOf(doc) !== null || isWarnedOfClock(doc.warnings),
  }
}

export function failureOf(code: unknown): RenditionFailure | null {
  return typeof code === 'string' && isRenditionFailure(code) ? code : null
}

function isWarnedOfClock(warnings: unknown): boolean {
  const list: readonly unknown[] = Array.isArray(warnings) ? warnings : []
  return list.some((warning) => isRecord(warning) && warning.code === clockWarningCode)
}
