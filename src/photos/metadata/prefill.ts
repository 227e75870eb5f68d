import type { AigcLabel } from './aigcLabel'
import { momentOf } from './captureTime'
import { type DigitalSourceType, digitalSourceTypeOf } from './digitalSourceType'
import { present } from './fieldText'
import type { Found, Licensor, Origin, PictureMetadata, Place } from './pictureMetadata'
import { placeText } from './placeText'

/** The fields of a picture's record that its file can fill. */
export interface PrefilledValues {
  readonly alt: string
  readonly extendedDescription: string
  readonly headline: string
  readonly title: string
  readonly description: string
  readonly descriptionWriter: string
  readonly keywords: readonly string[]
  /** One or several names, as they would be printed. */
  readonly creatorName: string
  readonly creatorsJobTitle: string
  readonly creditLine: string
  readonly source: string
  readonly copyrightNotice: string
  readonly copyrightOwner: string
  readonly usageTerms: string
  readonly webStatement: string
  readonly licensors: readonly Licensor[]
  readonly dataMining: string
  /** A moment, ISO 8601 in UTC; only where day, time of day and zone are known. */
  readonly takenAt: string
  /** As precisely as it is known, local to the place: `2026-01`, `2026-01-31T12:00:00`. */
  readonly takenLocally: string
  /** The offset that belongs to it, `+08:00`. */
  readonly takenZone: string
  /** The place in one line, as it is printed. */
  readonly place: string
  readonly placeParts: Place
  readonly personsShown: readonly string[]
  readonly eventName: string
  readonly digitalSourceType: DigitalSourceType
  readonly digitalImageGuid: string
  readonly aiSystemUsed: string
  readonly aiSystemVersionUsed: string
  readonly aiPromptInformation: string
  readonly aiPromptWriterName: string
  readonly aigcLabel: AigcLabel
}

export type PrefilledField = keyof PrefilledValues

/** Whose word a field's value is: a block of the file, the photographer's profile, or a person at the desk. */
export type FieldOrigin = Origin | 'profile' | 'person'

export interface Filled<Value> {
  /** Null where a person has emptied the field: that is a word too. */
  readonly value: Value | null
  readonly origin: FieldOrigin
}

export type Prefilled = { readonly [Field in PrefilledField]?: Filled<PrefilledValues[Field]> }

export interface PhotographerProfile {
  /** The credit line of pictures whose file has none. */
  readonly creditLine?: string
  /** The copyright notice of pictures whose file has none. */
  readonly copyrightNotice?: string
  /** Offset in which the photographer's cameras run, for times without one: `+08:00`. */
  readonly cameraZone?: string
}

export interface Prefilling {
  readonly metadata: PictureMetadata
  readonly profile: PhotographerProfile
  /** What stands in the record already. */
  readonly current: Prefilled
}

/**
 * The fields as the file and the profile fill them. What a person has written or emptied stays, also when the file is read
 * again; what an earlier file said goes with it.
 */
export function prefill({ metadata, profile, current }: Prefilling): Prefilled {
  const words = Object.entries(current).filter(([, filled]) => filled.origin === 'person')
  // Each field keeps its own type: both sides are keyed by it.
  return { ...fromFile(metadata, profile), ...Object.fromEntries(words) } as Prefilled
}

function fromFile({ fields }: PictureMetadata, profile: PhotographerProfile): Prefilled {
  const time = fields.dateCreated
  const zone = time && (time.value.zone ?? (time.value.local.includes('T') ? profile.cameraZone : undefined))
  return present<Prefilled>({
    alt: fields.altText,
    extendedDescription: fields.extendedDescription,
    headline: fields.headline,
    title: fields.title,
    description: fields.description,
    descriptionWriter: fields.descriptionWriter,
    keywords: fields.keywords,
    creatorName: mapped(fields.creators, (names) => names.join('、')),
    creatorsJobTitle: fields.creatorsJobTitle,
    creditLine: fields.creditLine ?? ofProfile(profile.creditLine?.trim()),
    source: fields.source,
    copyrightNotice: fields.copyrightNotice ?? ofProfile(profile.copyrightNotice?.trim()),
    copyrightOwner: mapped(fields.copyrightOwners, (owners) => owners.join('、')),
    usageTerms: fields.rightsUsageTerms,
    webStatement: fields.webStatementOfRights,
    licensors: fields.licensors,
    dataMining: fields.dataMining,
    takenAt: mapped(time, ({ local }) => momentOf({ local, zone: zone ?? null })?.toISOString()),
    takenLocally: mapped(time, ({ local }) => local),
    takenZone: time?.value.zone ? mapped(time, () => zone) : ofProfile(zone),
    place: mapped(fields.place, placeText),
    placeParts: fields.place,
    personsShown: fields.personsShown,
    eventName: fields.eventName,
    digitalSourceType: mapped(fields.digitalSourceType, (uri) => digitalSourceTypeOf(uri) ?? undefined),
    digitalImageGuid: fields.digitalImageGuid,
    aiSystemUsed: fields.aiSystemUsed,
    aiSystemVersionUsed: fields.aiSystemVersionUsed,
    aiPromptInformation: fields.aiPromptInformation,
    aiPromptWriterName: fields.aiPromptWriterName,
    aigcLabel: fields.aigcLabel,
  })
}

function mapped<From, To>(found: Found<From> | undefined, map: (value: From) => To | undefined): Found<To> | undefined {
  const value = found && map(found.value)
  return found && value !== undefined ? { value, origin: found.origin } : undefined
}

function ofProfile(value: string | undefined): Filled<string> | undefined {
  return value ? { value, origin: 'profile' } : undefined
}
