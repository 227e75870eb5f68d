import { idOf } from '../../fields/relationId'
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
  /** When a recall took it out of the piece that it belongs to; readers and signers see nothing of it since. */
  readonly takenOutAt?: string | null
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
  readonly recalledAt?: string | null
  readonly recallReason?: string | null
}

export function pictureOf(caption: CaptionContent, place: Pick<SubjectPicture, 'path' | 'number'>): SubjectPicture {
  return {
    ...place,
    ...(caption.photo?.originalFilename ? { fileName: caption.photo.originalFilename } : {}),
    hasCredit: Boolean(caption.credit?.printed?.trim()),
    hasAltText: caption.photo ? Boolean(caption.photo.alt?.trim()) : null,
    ...(caption.photo?.recalledAt ? { recall: { reason: caption.photo.recallReason ?? '' } } : {}),
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
    },
  }
}
