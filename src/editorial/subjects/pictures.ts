import { idOf } from '../../fields/relationId'
import { cropsOf, pointOf } from '../../photos/renditions/framingRules'
import { isRenditionFailure } from '../../photos/renditions/vocabulary'
import { rightsProblem } from '../../photos/rightsRules'
import type { Canonical } from '../digest'
import type { HiddenCaption, SubjectPicture } from '../subject'

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
  /** Why readers of the piece that shows it would not see it; found out by readSubject.ts. */
  readonly hidden?: HiddenCaption
}

export interface PhotoContent {
  readonly id: string
  readonly alt?: string | null
  readonly extendedDescription?: string | null
  readonly headline?: string | null
  readonly title?: string | null
  readonly description?: string | null
  readonly descriptionWriter?: string | null
  readonly keywords?: readonly string[] | null
  readonly personsShown?: readonly string[] | null
  readonly eventName?: string | null
  readonly creatorsJobTitle?: string | null
  readonly source?: string | null
  readonly copyrightOwner?: string | null
  readonly webStatement?: string | null
  readonly licensors?: readonly { readonly name?: string | null; readonly url?: string | null }[] | null
  readonly dataMining?: string | null
  readonly takenLocally?: string | null
  readonly takenZone?: string | null
  readonly placeParts?: Readonly<Record<string, string | null | undefined>> | null
  readonly aiSystemUsed?: string | null
  readonly aiSystemVersionUsed?: string | null
  readonly aigcLabel?: unknown
  readonly digitalImageGuid?: string | null
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
  readonly crops?: unknown
  readonly focalPoint?: unknown
  readonly rights?: string | null
  readonly embargoUntil?: string | null
  readonly released?: boolean | null
  readonly renditionState?: string | null
  readonly renditionFailure?: string | null
}

export function pictureOf(caption: CaptionContent, place: Pick<SubjectPicture, 'path' | 'number'>): SubjectPicture {
  const { photo } = caption
  const problem = photo ? rightsProblem(photo) : null
  const failure = photo?.renditionState === 'failed' ? (photo.renditionFailure ?? '') : ''
  return {
    ...place,
    ...(photo?.originalFilename ? { fileName: photo.originalFilename } : {}),
    ...(caption.hidden ? { hidden: caption.hidden } : {}),
    ...(problem ? { rightsProblem: problem } : {}),
    ...(photo?.embargoUntil ? { embargoUntil: photo.embargoUntil } : {}),
    ...(isRenditionFailure(failure) ? { failure } : {}),
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
    photo: caption.photo && photoView(caption.photo),
  }
}

/** All that a public file says of the picture (src/photos/metadata/publicRecord.ts), and the picture itself. */
function photoView(photo: PhotoContent): Canonical {
  const { country, countryCode, provinceOrState, city, sublocation } = photo.placeParts ?? {}
  return {
    alt: photo.alt,
    extendedDescription: photo.extendedDescription,
    headline: photo.headline,
    title: photo.title,
    description: photo.description,
    descriptionWriter: photo.descriptionWriter,
    keywords: photo.keywords,
    personsShown: photo.personsShown,
    eventName: photo.eventName,
    creator: photo.creator?.name,
    creatorsJobTitle: photo.creatorsJobTitle,
    creditLine: photo.creditLine,
    source: photo.source,
    copyrightNotice: photo.copyrightNotice,
    copyrightOwner: photo.copyrightOwner,
    usageTerms: photo.usageTerms,
    webStatement: photo.webStatement,
    licensors: (photo.licensors ?? []).map(({ name, url }) => ({ name, url })),
    dataMining: photo.dataMining,
    takenAt: photo.takenAt,
    takenLocally: photo.takenLocally,
    takenZone: photo.takenZone,
    place: photo.place,
    placeParts: { country, countryCode, provinceOrState, city, sublocation },
    digitalSourceType: photo.digitalSourceType,
    digitalImageGuid: photo.digitalImageGuid,
    aiSystemUsed: photo.aiSystemUsed,
    aiSystemVersionUsed: photo.aiSystemVersionUsed,
    // JSON as it was read from the file.
    aigcLabel: photo.aigcLabel as Canonical | undefined,
    contentHash: photo.contentHash,
    // Which part of it readers see, where somebody has said so; what is suggested follows from the content.
    crops: cropView(photo.crops),
    focalPoint: pointView(photo.focalPoint),
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
