import { type CaptureTime, momentOf } from './captureTime'
import { digitalSourceTypeUri } from './digitalSourceType'
import { present } from './fieldText'
import type { Place } from './pictureMetadata'
import { placeText } from './placeText'
import type { PrefilledField, PrefilledValues } from './prefill'
import type { PublicRecord } from './publicRecord'

/** The fields of a picture's record as they stand, however they came there. */
export type RecordValues = { readonly [Field in PrefilledField]?: PrefilledValues[Field] | null }

/** What of a record may stand in public files. */
export function publicRecordOf(values: RecordValues): PublicRecord {
  const { digitalSourceType } = values
  return present<PublicRecord>({
    headline: said(values.headline),
    title: said(values.title),
    description: said(values.description),
    descriptionWriter: said(values.descriptionWriter),
    keywords: said(values.keywords),
    creators: names(values.creatorName),
    creatorsJobTitle: said(values.creatorsJobTitle),
    creditLine: said(values.creditLine),
    source: said(values.source),
    copyrightNotice: said(values.copyrightNotice),
    copyrightOwners: names(values.copyrightOwner),
    rightsUsageTerms: said(values.usageTerms),
    webStatementOfRights: said(values.webStatement),
    licensors: said(values.licensors),
    dataMining: said(values.dataMining),
    dateCreated: timeOf(values),
    place: placeOf(values),
    personsShown: said(values.personsShown),
    eventName: said(values.eventName),
    altText: said(values.alt),
    extendedDescription: said(values.extendedDescription),
    digitalSourceType: digitalSourceType ? digitalSourceTypeUri(digitalSourceType) : undefined,
    digitalImageGuid: said(values.digitalImageGuid),
    aiSystemUsed: said(values.aiSystemUsed),
    aiSystemVersionUsed: said(values.aiSystemVersionUsed),
    aigcLabel: values.aigcLabel ?? undefined,
  })
}

function said<Value extends string | readonly unknown[]>(value: Value | null | undefined): Value | undefined {
  return value && value.length > 0 ? value : undefined
}

function names(text: string | null | undefined): readonly string[] | undefined {
  return said((text ?? '').split('、').flatMap((name) => name.trim() || []))
}

/** The time as the camera's place had it, unless somebody has put another moment since. */
function timeOf({ takenAt, takenLocally, takenZone }: RecordValues): CaptureTime | undefined {
  const local = takenLocally ? { local: takenLocally, zone: takenZone ?? null } : undefined
  if (!takenAt) return local
  const moment = new Date(takenAt)
  if (local && momentOf(local)?.getTime() === moment.getTime()) return local
  return { local: moment.toISOString().slice(0, 'YYYY-MM-DDTHH:MM:SS'.length), zone: '+00:00' }
}

/** The parts that the file named, unless somebody has written another place since. */
function placeOf({ place, placeParts }: RecordValues): Place | undefined {
  if (!place) return undefined
  return placeParts && placeText(placeParts) === place ? placeParts : { sublocation: place }
}
