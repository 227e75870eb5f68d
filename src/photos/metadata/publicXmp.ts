import type { PublicRecord } from './publicRecord'
import { type XmpName, xmpNamespaces } from './xmpNamespaces'
import { bag, elements, languages, seq, simple, structure, type XmpXml } from './xmpXml'

/** A segment of a JPEG holds 65,533 bytes with its mark; a larger packet would be left out of the file without a word. */
const maxPacketBytes = 65_000

/** What goes first where a packet is too large: a text is left out whole, never cut; who made it and who owns it stays. */
const leftOutFirst = ['extendedDescription', 'description', 'keywords', 'rightsUsageTerms', 'altText'] as const

/** The record as an XMP packet (ISO 16684-1), under the names of the IPTC Photo Metadata Standard 2025.1. */
export function publicXmp(record: PublicRecord): string {
  let left = record
  let packet = packetOf(left)
  for (const field of leftOutFirst) {
    if (Buffer.byteLength(packet) <= maxPacketBytes) break
    left = { ...left, [field]: undefined }
    packet = packetOf(left)
  }
  return packet
}

function packetOf(record: PublicRecord): string {
  const namespaces = Object.entries(xmpNamespaces).map(([prefix, uri]) => `xmlns:${prefix}="${uri}"`)
  return [
    '<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>',
    '<x:xmpmeta xmlns:x="adobe:ns:meta/">',
    `<rdf:RDF ${namespaces.join(' ')}>`,
    '<rdf:Description rdf:about="">',
    elements(properties(record)),
    '</rdf:Description>',
    '</rdf:RDF>',
    '</x:xmpmeta>',
    '<?xpacket end="w"?>',
  ].join('\n')
}

type Properties = Partial<Record<XmpName, XmpXml | undefined>>

function properties(record: PublicRecord): Properties {
  return {
    'dc:creator': seq(record.creators?.map(simple)),
    'dc:description': languages(record.description),
    'dc:rights': languages(record.copyrightNotice),
    'dc:subject': bag(record.keywords?.map(simple)),
    'dc:title': languages(record.title),
    'photoshop:AuthorsPosition': simple(record.creatorsJobTitle),
    'photoshop:CaptionWriter': simple(record.descriptionWriter),
    'photoshop:Credit': simple(record.creditLine),
    'photoshop:DateCreated': simple(dateCreated(record)),
    'photoshop:Headline': simple(record.headline),
    'photoshop:Source': simple(record.source),
    'xmpRights:UsageTerms': languages(record.rightsUsageTerms),
    'xmpRights:WebStatement': simple(record.webStatementOfRights),
    'plus:CopyrightOwner': seq(
      record.copyrightOwners?.map((name) => structure({ 'plus:CopyrightOwnerName': simple(name) })),
    ),
    'plus:DataMining': simple(record.dataMining),
    'plus:OtherConstraints': languages(record.otherConstraints),
    'plus:Licensor': seq(
      record.licensors?.map(({ name, url }) =>
        structure({ 'plus:LicensorName': simple(name), 'plus:LicensorURL': simple(url) }),
      ),
    ),
    'Iptc4xmpCore:AltTextAccessibility': languages(record.altText),
    'Iptc4xmpCore:ExtDescrAccessibility': languages(record.extendedDescription),
    'Iptc4xmpExt:AISystemUsed': simple(record.aiSystemUsed),
    'Iptc4xmpExt:AISystemVersionUsed': simple(record.aiSystemVersionUsed),
    'Iptc4xmpExt:DigImageGUID': simple(record.digitalImageGuid),
    'Iptc4xmpExt:DigitalSourceType': simple(record.digitalSourceType),
    'Iptc4xmpExt:Event': languages(record.eventName),
    'Iptc4xmpExt:PersonInImage': bag(record.personsShown?.map(simple)),
    'TC260:AIGC': record.aigcLabel && simple(JSON.stringify(record.aigcLabel)),
    ...placeProperties(record),
  }
}

/** In the structure of today and in the single fields that older programs know. */
function placeProperties({ place }: PublicRecord): Properties {
  if (!place) return {}
  const { sublocation, city, provinceOrState, country, countryCode } = place
  return {
    'Iptc4xmpExt:LocationCreated': bag([
      structure({
        'Iptc4xmpExt:Sublocation': simple(sublocation),
        'Iptc4xmpExt:City': simple(city),
        'Iptc4xmpExt:ProvinceState': simple(provinceOrState),
        'Iptc4xmpExt:CountryName': simple(country),
        'Iptc4xmpExt:CountryCode': simple(countryCode),
      }),
    ]),
    'Iptc4xmpCore:Location': simple(sublocation),
    'photoshop:City': simple(city),
    'photoshop:State': simple(provinceOrState),
    'photoshop:Country': simple(country),
    'Iptc4xmpCore:CountryCode': simple(countryCode),
  }
}

function dateCreated({ dateCreated: time }: PublicRecord): string | undefined {
  return time && time.local + (time.local.includes('T') ? (time.zone ?? '') : '')
}
