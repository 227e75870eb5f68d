import { idOf } from '../../fields/relationId'
import { partsOf } from './partRules'
import { searchText } from './searchTextRules'

/** A new number has every picture indexed again by the sweep. */
export const searchIndexVersion = 4

export const orientations = {
  landscape: { zh: '横', en: 'Landscape' },
  portrait: { zh: '竖', en: 'Portrait' },
  square: { zh: '方', en: 'Square' },
} as const

export type Orientation = keyof typeof orientations

/** What the search compares with, kept in the picture's row. */
export interface SearchIndex {
  readonly words: string
  /** The creator as the record names him, and the credit line; where no creator is named, who brought it in (`broughtBy`). */
  readonly photographer: string
  readonly place: string
  /** `|洪水|长江大桥|`: a keyword is found whole. */
  readonly keywords: string
  /** Of `words`, which has everything that can be looked for; null where the database has no index of lists. */
  readonly parts: readonly string[] | null
}

type PictureRecord = Readonly<Record<string, unknown>>

interface Indexing {
  /** Whether the database has an index of lists. */
  readonly hasParts: boolean
  /** What the picture's captions say. */
  readonly captions: readonly string[]
}

/** A picture in many captions is found by the first of their words: its row is compared with every search. */
const mostCaptionCharacters = 4_000

/** Reads a picture's record (fields of the collection `media`); what is missing is nothing to be found. */
export function searchIndexOf(record: PictureRecord, { hasParts, captions }: Indexing): SearchIndex {
  const creator = membersOf(record.creator)
  const parts = membersOf(record.placeParts)
  const place = [record.place, parts.country, parts.provinceOrState, parts.city, parts.sublocation]
  const said = [record.alt, record.extendedDescription, record.headline, record.title, record.description]
  const named = [record.keywords, record.personsShown, record.eventName, record.originalFilename, record.creditLine]
  const words = textOf([...said, ...named, creator.name, ...place, newWordsOf(captions, said)])
  return {
    words,
    parts: hasParts ? partsOf(words) : null,
    photographer: [textOf([creator.name, record.creditLine]), unnamed(record, creator)].filter(Boolean).join(' '),
    place: textOf(place),
    keywords: keywordsText(record.keywords),
  }
}

/** Signs that `searchText` keeps of no word (U+2800 to U+28FF): what somebody types finds no account by its id. */
const signs = 0x2800

/** An account, by an id of ASCII characters, as `SearchIndex.photographer` holds it. */
export function broughtBy(account: string): string {
  return Array.from(account, (character) => String.fromCodePoint(signs + (character.charCodeAt(0) & 0xff))).join('')
}

/** Who brought in a picture whose creator nobody names. */
function unnamed({ uploadedBy }: PictureRecord, { name, byline }: PictureRecord): string {
  const account = idOf(uploadedBy)
  return account === null || textOf([name]) !== '' || idOf(byline) !== null ? '' : broughtBy(account)
}

/** Most captions begin as the description of the file, which is there already. */
function newWordsOf(captions: readonly string[], said: readonly unknown[]): string {
  const known = new Set(textsIn(said).map(searchText))
  const texts = captions.map(searchText).filter((text) => text !== '' && !known.has(text))
  return texts.join(' ').slice(0, mostCaptionCharacters)
}

/** Of an upright width and height; null where they are not known. */
export function orientationOf({ width, height }: PictureRecord): Orientation | null {
  if (typeof width !== 'number' || typeof height !== 'number') return null
  if (width === height) return 'square'
  return width > height ? 'landscape' : 'portrait'
}

/** A keyword as `SearchIndex.keywords` holds it. */
export function keywordText(keyword: string): string {
  return `|${searchText(keyword)}|`
}

function keywordsText(keywords: unknown): string {
  const texts = textsIn(keywords).map(searchText).filter(Boolean)
  return texts.length > 0 ? `|${texts.join('|')}|` : ''
}

function textOf(values: readonly unknown[]): string {
  return values.flatMap(textsIn).map(searchText).filter(Boolean).join(' ')
}

function textsIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(textsIn)
  return typeof value === 'string' ? [value] : []
}

function membersOf(value: unknown): PictureRecord {
  return typeof value === 'object' && value !== null ? (value as PictureRecord) : {}
}
