import { timeOfIim } from './captureTime'
import { fieldReader, present } from './fieldText'
import { type IimTexts, readIim } from './iimDataSets'
import type { ProblemList } from './metadataProblems'
import type { BlockFields, PictureField, Place } from './pictureMetadata'

const textSets = {
  headline: '2:105',
  title: '2:5',
  description: '2:120',
  descriptionWriter: '2:122',
  creatorsJobTitle: '2:85',
  creditLine: '2:110',
  source: '2:115',
  copyrightNotice: '2:116',
} as const satisfies Partial<Record<PictureField, string>>

/** What IPTC-IIM 4.2 says of the picture. */
export function iimFields(block: Buffer, problems: ProblemList): BlockFields {
  const sets = readIim(block, problems)
  const read = fieldReader('iim', problems)
  const text = (field: keyof typeof textSets) => read.text(field, sets.get(textSets[field])?.[0])
  return present<BlockFields>({
    headline: text('headline'),
    title: text('title'),
    description: text('description'),
    descriptionWriter: text('descriptionWriter'),
    keywords: read.list('keywords', sets.get('2:25') ?? []),
    creators: read.list('creators', sets.get('2:80') ?? []),
    creatorsJobTitle: text('creatorsJobTitle'),
    creditLine: text('creditLine'),
    source: text('source'),
    copyrightNotice: text('copyrightNotice'),
    dateCreated: dateOf(sets, problems),
    place: placeOf(sets, (value) => read.text('place', value)),
  })
}

function dateOf(sets: IimTexts, problems: ProblemList): BlockFields['dateCreated'] {
  const date = sets.get('2:55')?.[0]
  if (!date || /^[0-]*$/.test(date.trim())) return undefined
  const time = timeOfIim(date, sets.get('2:60')?.[0])
  if (!time) problems.add('date_malformed', 'iim', 'dateCreated')
  return time ?? undefined
}

function placeOf(sets: IimTexts, clean: (value: string | undefined) => string | undefined): Place | undefined {
  const place = present<Place>({
    sublocation: clean(sets.get('2:92')?.[0]),
    city: clean(sets.get('2:90')?.[0]),
    provinceOrState: clean(sets.get('2:95')?.[0]),
    country: clean(sets.get('2:101')?.[0]),
    countryCode: clean(sets.get('2:100')?.[0]),
  })
  return Object.keys(place).length > 0 ? place : undefined
}
