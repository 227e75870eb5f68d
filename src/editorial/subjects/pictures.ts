import { idOf } from '../../fields/relationId'
import { cropsOf, pointOf } from '../../photos/renditions/framingRules'
import { rightsProblem } from '../../photos/rightsRules'
import type { Canonical } from '../digest'
import type { SubjectPicture } from '../subject'

/** A photo caption with its picture, as far as readers and signers look at it. */
export interface CaptionContent {
  readonly id: string
  readonly text?: string | null
  readonly credit?: { readonly printed?: string | null; readonly byline?: unknown } | null
  readonly takenOn?: string | null
  readonly place?: string | null
  readonly photo?: PhotoContent | null
}

export interface PhotoContent {
  readonly id: string
  readonly alt?: string | null
  readonly creditLine?: string | null
  readonly copyrightNotice?: string | null
  readonly creator?: { readonly byline?: unknown; readonly name?: string | null } | null
  readonly usageTerms?: string | null
  readonly takenAt?: string | null
  readonly place?: string | null
  readonly digitalSourceType?: string | null
  readonly contentHash?: string | null
  readonly originalFilename?: string | null
  readonly crops?: unknown
  readonly focalPoint?: unknown
  readonly rights?: string | null
  readonly embargoUntil?: string | null
  readonly released?: boolean | null
}

export function pictureOf(caption: CaptionContent, place: Pick<SubjectPicture, 'path' | 'number'>): SubjectPicture {
  const { photo } = caption
  const problem = photo ? rightsProblem(photo) : null
  return {
    ...place,
    ...(photo?.originalFilename ? { fileName: photo.originalFilename } : {}),
    ...(problem ? { rightsProblem: problem } : {}),
    ...(photo?.embargoUntil ? { embargoUntil: photo.embargoUntil } : {}),
    hasCredit: Boolean(caption.credit?.printed?.trim()),
    hasAltText: caption.photo ? Boolean(caption.photo.alt?.trim()) : null,
  }
}

/** What readers see of a caption: its text, credit as printed, and its picture by content, never by record names. */
export function captionView(caption: CaptionContent): Canonical {
  return {
    id: caption.id,
    text: caption.text,
    credit: caption.credit && { printed: caption.credit.printed, byline: idOf(caption.credit.byline) },
    takenOn: caption.takenOn,
    place: caption.place,
    photo: caption.photo && {
      alt: caption.photo.alt,
      creditLine: caption.photo.creditLine,
      copyrightNotice: caption.photo.copyrightNotice,
      creator: caption.photo.creator?.name,
      usageTerms: caption.photo.usageTerms,
      takenAt: caption.photo.takenAt,
      place: caption.photo.place,
      digitalSourceType: caption.photo.digitalSourceType,
      contentHash: caption.photo.contentHash,
      // Which part of it readers see, where somebody has said so; what is suggested follows from the content.
      crops: cropView(caption.photo.crops),
      focalPoint: pointView(caption.photo.focalPoint),
    },
  }
}

function cropView(crops: unknown): Canonical {
  const drawn = Object.entries(cropsOf(crops))
  return Object.fromEntries(drawn.map(([aspect, { x, y, width, height }]) => [aspect, { x, y, width, height }]))
}

function pointView(focalPoint: unknown): Canonical {
  const point = pointOf(focalPoint)
  return point && { x: point.x, y: point.y }
}
