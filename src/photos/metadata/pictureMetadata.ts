import type { AigcLabel } from './aigcLabel'
import type { CaptureTime } from './captureTime'
import type { MetadataProblem } from './metadataProblems'

/** The block of the file that a value was read from, in the order in which they are believed. */
export const origins = ['xmp', 'iim', 'exif'] as const

export type Origin = (typeof origins)[number]

export interface Found<Value> {
  readonly value: Value
  readonly origin: Origin
}

/** Where the picture was taken, whole from one block: parts of two blocks could name a place that is none. */
export interface Place {
  /** Sublocation: a street, a building, a village. */
  readonly sublocation?: string
  readonly city?: string
  /** Province or State. */
  readonly provinceOrState?: string
  readonly country?: string
  /** ISO 3166-1, two or three letters. */
  readonly countryCode?: string
}

/** PLUS Licensor structure: who gives licences. */
export interface Licensor {
  readonly name?: string
  readonly url?: string
}

/**
 * What a picture's file says of itself, as the newsroom may publish it. Names and meaning: IPTC Photo Metadata Standard
 * 2025.1 (IPTC Core 1.5, IPTC Extension 1.9); in parentheses the XMP property, then the IIM data set, then the EXIF tag.
 */
export interface PictureFieldValues {
  /** Headline (photoshop:Headline; 2:105). */
  readonly headline: string
  /** Title (dc:title; 2:05; XPTitle). */
  readonly title: string
  /** Description (dc:description; 2:120; ImageDescription). */
  readonly description: string
  /** Description Writer (photoshop:CaptionWriter; 2:122). */
  readonly descriptionWriter: string
  /** Keywords (dc:subject; 2:25; XPKeywords). */
  readonly keywords: readonly string[]
  /** Creator (dc:creator; 2:80; Artist, XPAuthor). */
  readonly creators: readonly string[]
  /** Creator's Job Title (photoshop:AuthorsPosition; 2:85). */
  readonly creatorsJobTitle: string
  /** Credit Line (photoshop:Credit; 2:110). */
  readonly creditLine: string
  /** Source (photoshop:Source; 2:115). */
  readonly source: string
  /** Copyright Notice (dc:rights; 2:116; Copyright). */
  readonly copyrightNotice: string
  /** Copyright Owner (plus:CopyrightOwner, else xmpRights:Owner). */
  readonly copyrightOwners: readonly string[]
  /** Rights Usage Terms (xmpRights:UsageTerms). */
  readonly rightsUsageTerms: string
  /** Web Statement of Rights (xmpRights:WebStatement): an http(s) address. */
  readonly webStatementOfRights: string
  /** Licensor (plus:Licensor). */
  readonly licensors: readonly Licensor[]
  /** Data Mining (plus:DataMining): a URI of the PLUS vocabulary `DMI-…`. */
  readonly dataMining: string
  /** Other Constraints (plus:OtherConstraints), to which a data mining value can point. */
  readonly otherConstraints: string
  /** Date Created (photoshop:DateCreated, exif:DateTimeOriginal; 2:55 and 2:60; DateTimeOriginal and OffsetTimeOriginal). */
  readonly dateCreated: CaptureTime
  /** Location Created (Iptc4xmpExt:LocationCreated), else the older single fields (photoshop:City …; 2:90, 2:92, 2:95, 2:100, 2:101). */
  readonly place: Place
  /** Person Shown in the Image (Iptc4xmpExt:PersonInImage). */
  readonly personsShown: readonly string[]
  /** Event Name (Iptc4xmpExt:Event). */
  readonly eventName: string
  /** Alt Text (Accessibility) (Iptc4xmpCore:AltTextAccessibility). */
  readonly altText: string
  /** Extended Description (Accessibility) (Iptc4xmpCore:ExtDescrAccessibility). */
  readonly extendedDescription: string
  /** Digital Source Type (Iptc4xmpExt:DigitalSourceType): a URI of the IPTC NewsCodes. */
  readonly digitalSourceType: string
  /** Digital Image GUID (Iptc4xmpExt:DigImageGUID). */
  readonly digitalImageGuid: string
  /** AI System Used (Iptc4xmpExt:AISystemUsed). */
  readonly aiSystemUsed: string
  /** AI System Version Used (Iptc4xmpExt:AISystemVersionUsed). */
  readonly aiSystemVersionUsed: string
  /** AI Prompt Information (Iptc4xmpExt:AIPromptInformation). */
  readonly aiPromptInformation: string
  /** AI Prompt Writer Name (Iptc4xmpExt:AIPromptWriterName). */
  readonly aiPromptWriterName: string
  /** The implicit label of generated content, GB 45438-2025, annex E (TC260:AIGC; PNG text `AIGC`; UserComment). */
  readonly aigcLabel: AigcLabel
}

export type PictureField = keyof PictureFieldValues

export type PictureFields = { readonly [Field in PictureField]?: Found<PictureFieldValues[Field]> }

/** What one block has to say. */
export type BlockFields = Partial<PictureFieldValues>

/** For the picture desk alone; it never stands beside the fields, so that nothing public can be made of it. */
export interface DeskFacts {
  readonly camera?: string
  readonly lens?: string
  /** Seconds, as the camera says it: `1/250`, `0.5`, `30`. */
  readonly exposureSeconds?: string
  readonly fNumber?: number
  readonly isoSpeed?: number
  readonly focalLengthMillimetres?: number
  /** WGS 84, as the camera says it. */
  readonly position?: { readonly latitude: number; readonly longitude: number; readonly altitudeMetres?: number }
}

export interface PictureMetadata {
  readonly fields: PictureFields
  readonly deskOnly: DeskFacts
  /** A C2PA manifest is in the file. Nothing is said of its validity. */
  readonly hasContentCredentials: boolean
  /** What could not be read, or was not believed. */
  readonly problems: readonly MetadataProblem[]
}
