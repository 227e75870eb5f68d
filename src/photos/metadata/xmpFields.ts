import { parseAigcLabel } from './aigcLabel'
import { timeOfXmp } from './captureTime'
import { type FieldReader, fieldReader, present } from './fieldText'
import type { ProblemList } from './metadataProblems'
import type { BlockFields, Licensor, PictureField, Place } from './pictureMetadata'
import type { XmpName } from './xmpNamespaces'
import { property, textOf, textsOf, type XmpProperties } from './xmpValue'

/** Fields of one text, or of one text in several languages. */
const textProperties = {
  headline: 'photoshop:Headline',
  title: 'dc:title',
  description: 'dc:description',
  descriptionWriter: 'photoshop:CaptionWriter',
  creatorsJobTitle: 'photoshop:AuthorsPosition',
  creditLine: 'photoshop:Credit',
  source: 'photoshop:Source',
  copyrightNotice: 'dc:rights',
  rightsUsageTerms: 'xmpRights:UsageTerms',
  otherConstraints: 'plus:OtherConstraints',
  eventName: 'Iptc4xmpExt:Event',
  altText: 'Iptc4xmpCore:AltTextAccessibility',
  extendedDescription: 'Iptc4xmpCore:ExtDescrAccessibility',
  digitalSourceType: 'Iptc4xmpExt:DigitalSourceType',
  digitalImageGuid: 'Iptc4xmpExt:DigImageGUID',
  aiSystemUsed: 'Iptc4xmpExt:AISystemUsed',
  aiSystemVersionUsed: 'Iptc4xmpExt:AISystemVersionUsed',
  aiPromptInformation: 'Iptc4xmpExt:AIPromptInformation',
  aiPromptWriterName: 'Iptc4xmpExt:AIPromptWriterName',
} as const satisfies Partial<Record<PictureField, XmpName>>

type TextField = keyof typeof textProperties

/** What the packet's properties say of the picture. */
export function xmpFields(properties: XmpProperties, problems: ProblemList): BlockFields {
  const read = fieldReader('xmp', problems)
  const texts = Object.fromEntries(
    Object.entries(textProperties).map(([field, name]) => [
      field,
      // The keys of the table above are what its type says.
      read.text(field as TextField, textOf(property(properties, name))),
    ]),
  ) as Partial<Record<TextField, string>>
  const list = (field: PictureField, name: XmpName) => read.list(field, textsOf(property(properties, name)))
  return present<BlockFields>({
    ...texts,
    keywords: list('keywords', 'dc:subject'),
    creators: list('creators', 'dc:creator'),
    personsShown: list('personsShown', 'Iptc4xmpExt:PersonInImage'),
    copyrightOwners: copyrightOwners(properties, read) ?? list('copyrightOwners', 'xmpRights:Owner'),
    licensors: licensors(properties, read),
    webStatementOfRights: webAddress(
      read.text('webStatementOfRights', textOf(property(properties, 'xmpRights:WebStatement'))),
    ),
    dataMining: dataMining(read.text('dataMining', textOf(property(properties, 'plus:DataMining')))),
    dateCreated: dateOf(properties, problems),
    place: placeOf(properties, read),
    aigcLabel: aigcLabel(properties, problems),
  })
}

function copyrightOwners(properties: XmpProperties, read: FieldReader): readonly string[] | undefined {
  const owners = property(properties, 'plus:CopyrightOwner')?.items ?? []
  return read.list(
    'copyrightOwners',
    owners.flatMap(({ fields }) => textOf(property(fields, 'plus:CopyrightOwnerName')) ?? []),
  )
}

function licensors(properties: XmpProperties, read: FieldReader): readonly Licensor[] | undefined {
  const found = (property(properties, 'plus:Licensor')?.items ?? []).slice(0, 3).flatMap(({ fields }) => {
    const licensor = present<Licensor>({
      name: read.text('licensors', textOf(property(fields, 'plus:LicensorName'))),
      url: webAddress(read.text('licensors', textOf(property(fields, 'plus:LicensorURL')))),
    })
    return Object.keys(licensor).length > 0 ? [licensor] : []
  })
  return found.length > 0 ? found : undefined
}

/** The place of the camera in the newer structure, else the older fields, which do not say which place they mean. */
function placeOf(properties: XmpProperties, read: FieldReader): Place | undefined {
  const created = property(properties, 'Iptc4xmpExt:LocationCreated')
  const structure = created?.items[0]?.fields ?? created?.fields ?? new Map()
  const text = (from: XmpProperties, name: XmpName) => read.text('place', textOf(property(from, name)))
  const places = [
    present<Place>({
      sublocation: text(structure, 'Iptc4xmpExt:Sublocation'),
      city: text(structure, 'Iptc4xmpExt:City'),
      provinceOrState: text(structure, 'Iptc4xmpExt:ProvinceState'),
      country: text(structure, 'Iptc4xmpExt:CountryName'),
      countryCode: text(structure, 'Iptc4xmpExt:CountryCode'),
    }),
    present<Place>({
      sublocation: text(properties, 'Iptc4xmpCore:Location'),
      city: text(properties, 'photoshop:City'),
      provinceOrState: text(properties, 'photoshop:State'),
      country: text(properties, 'photoshop:Country'),
      countryCode: text(properties, 'Iptc4xmpCore:CountryCode'),
    }),
  ]
  return places.find((place) => Object.keys(place).length > 0)
}

function dateOf(properties: XmpProperties, problems: ProblemList): BlockFields['dateCreated'] {
  for (const name of ['photoshop:DateCreated', 'exif:DateTimeOriginal'] as const) {
    const text = textOf(property(properties, name))?.trim()
    const time = text ? timeOfXmp(text) : null
    if (time) return time
    if (text) problems.add('date_malformed', 'xmp', 'dateCreated')
  }
  return undefined
}

function aigcLabel(properties: XmpProperties, problems: ProblemList): BlockFields['aigcLabel'] {
  const text = textOf(property(properties, 'TC260:AIGC'))
  if (!text?.trim()) return undefined
  const label = parseAigcLabel(text)
  if (!label) problems.add('aigc_label_malformed', 'xmp', 'aigcLabel')
  return label ?? undefined
}

function webAddress(text: string | undefined): string | undefined {
  const url = text ? URL.parse(text) : null
  return url && /^https?:$/.test(url.protocol) ? text : undefined
}

/** A term of the PLUS vocabulary: its URI, or the code alone, as some programs write it. */
function dataMining(text: string | undefined): string | undefined {
  const code = /^(?:https?:\/\/ns\.useplus\.org\/ldf\/vocab\/)?(DMI-[A-Z-]+)$/.exec(text ?? '')?.[1]
  return code && `http://ns.useplus.org/ldf/vocab/${code}`
}
