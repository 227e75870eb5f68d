import { isRecord } from '../../isRecord'
import { slugs } from '../../slugs'
import { textOf } from '../../textOf'
import { wrongClockOf } from '../cameraClockRules'
import type { FieldOrigin } from '../metadata/prefill'
import { originWords } from '../originWords'
import {
  changedNames,
  type HoldingPiece,
  newRow,
  noWords,
  type PictureRow,
  type PictureWords,
  type WordName,
  type WordOrigins,
} from '../pictureDeskRules'
import { type MarkedPicture, markedPicture } from '../pictureMarkRules'
import { pictureName } from '../pictureNameRules'
import type { PictureUsage } from '../recall/usage'
import { takenText } from '../takenTextRules'
import { holdingPieces } from './holdingPieceRules'
import { type DeskApi, read, readList, readListOf } from './pictureRequests'

/** A picture as it lies in the library, as far as the desk shows it. */
export interface LibraryPicture extends MarkedPicture {
  readonly mediaId: string
  readonly fileName: string
  readonly address: string
  readonly hash: string | null
  readonly placeholder: string
  readonly words: PictureWords
  readonly origins: WordOrigins
  /** The caption as the file has it: what a person may still keep or write over. */
  readonly fileCaption: string
  readonly wrongClock: string | null
  /** The file that was sent was there before, and was not stored a second time. */
  readonly wasThere: boolean
}

/** The oldest picture with this content; null where the library has none, or does not answer. */
export async function findPicture(desk: DeskApi, hash: string): Promise<LibraryPicture | null> {
  const query = `where[contentHash][equals]=${hash}&sort=createdAt&limit=1&depth=0`
  const [doc] = await readList(desk, `/${slugs.media}?${query}`)
  return doc ? libraryPicture(doc) : null
}

/** A row for a picture that was uploaded before, with the caption that it has, if it has one. */
function rowOf(picture: LibraryPicture, caption?: Record<string, unknown>): PictureRow {
  const { mediaId, fileName, address, words, fileCaption } = picture
  const text = textOf(caption?.text)
  const captionId = textOf(caption?.id) || null
  const row: PictureRow = {
    ...newRow({ key: mediaId, fileName, preview: address }),
    ...rowChanges(picture),
    words: { ...words, caption: text || fileCaption },
    base: { ...words, caption: text },
    captionId,
  }
  return captionId && changedNames(row).length === 0 ? { ...row, step: 'saved' } : row
}

/** Rows for pictures of the library, with their captions, in the order in which they are named. */
export async function rowsOf(desk: DeskApi, pictures: readonly LibraryPicture[]): Promise<PictureRow[]> {
  const found = await captionsByPicture(
    desk,
    pictures.map(({ mediaId }) => mediaId),
  )
  const captions = new Map(found.map((caption) => [caption.photo, caption]))
  return pictures.map((picture) => rowOf(picture, captions.get(picture.mediaId)))
}

/** Rows for pictures of the library by their ids, in that order; without those that it does not show. */
export async function rowsFor(desk: DeskApi, ids: readonly string[]): Promise<PictureRow[]> {
  const docs = await picturesWith(desk, ids)
  const found = new Map(docs.map((doc) => [textOf(doc.id), libraryPicture(doc)]))
  return rowsOf(
    desk,
    ids.flatMap((id) => found.get(id) ?? []),
  )
}

/** Rows as they would come from the library now, by the keys of those that ask; without those that it does not show. */
export async function newsOf(desk: DeskApi, rows: readonly PictureRow[]): Promise<ReadonlyMap<string, PictureRow>> {
  const ids = rows.flatMap(({ mediaId }) => mediaId ?? [])
  const [docs, captions] = await Promise.all([picturesWith(desk, ids), captionsByPicture(desk, ids)])
  const pictures = new Map(docs.map((doc) => [textOf(doc.id), libraryPicture(doc)]))
  const news = rows.flatMap(({ key, mediaId, captionId }) => {
    const picture = pictures.get(mediaId ?? '')
    const caption = captions.findLast(({ id, photo }) => photo === mediaId && (captionId === null || id === captionId))
    return picture ? [[key, rowOf(picture, caption)] as const] : []
  })
  return new Map(news)
}

function picturesWith(desk: DeskApi, ids: readonly string[]): Promise<Record<string, unknown>[]> {
  return readListOf(desk, ids, (some, limit) => `/${slugs.media}?where[id][in]=${some}&limit=${limit}&depth=0`)
}

/** The pieces that keep what is written about a picture as it is; none where the library does not answer. */
export async function piecesHolding(desk: DeskApi, mediaId: string): Promise<readonly HoldingPiece[]> {
  // The product's own answer (src/photos/recall/usage.ts).
  const usage = (await read(desk, `/${slugs.media}/${mediaId}/usage`)) as Pick<PictureUsage, 'pieces'> | null
  return holdingPieces(usage?.pieces ?? [])
}

/** The captions of these pictures, the oldest first. */
export function captionsByPicture(desk: DeskApi, ids: readonly string[]): Promise<Record<string, unknown>[]> {
  return readListOf(desk, ids, (some, limit) => {
    const query = `draft=true&where[photo][in]=${some}&sort=createdAt&limit=${limit}&depth=0`
    return `/${slugs.photoCaptions}?${query}`
  })
}

/** What a row takes over from the library. */
export function rowChanges(picture: LibraryPicture): Partial<PictureRow> {
  return {
    step: 'uploaded',
    progress: 1,
    problem: '',
    mediaId: picture.mediaId,
    hash: picture.hash,
    address: picture.address,
    placeholder: picture.placeholder,
    base: picture.words,
    origins: picture.origins,
    fileCaption: picture.fileCaption,
    wrongClock: picture.wrongClock,
  }
}

export function libraryPicture(doc: Record<string, unknown>): LibraryPicture {
  const placeholder = textOf(doc.placeholder)
  return {
    mediaId: textOf(doc.id),
    fileName: pictureName(doc),
    address: textOf(doc.thumbnailURL) || placeholder,
    placeholder,
    hash: textOf(doc.contentHash) || null,
    wasThere: false,
    ...markedPicture(doc),
    words: recordWords(doc),
    origins: recordOrigins(doc.fieldOrigins),
    fileCaption: textOf(doc.description),
    wrongClock: wrongClockOf(doc),
  }
}

/** The words of a picture's record. The caption is not one of them: it has a document of its own. */
export function recordWords(doc: Record<string, unknown>): PictureWords {
  const creator = isRecord(doc.creator) ? doc.creator : {}
  const keywords = Array.isArray(doc.keywords) ? doc.keywords.map(textOf) : []
  return {
    ...noWords,
    alt: textOf(doc.alt),
    creator: textOf(creator.name),
    credit: textOf(doc.creditLine),
    place: textOf(doc.place),
    headline: textOf(doc.headline),
    keywords: keywords.join('、'),
    date: takenText(textOf(doc.takenLocally)),
  }
}

const originFields: Readonly<Record<WordName, string>> = {
  caption: 'description',
  alt: 'alt',
  creator: 'creatorName',
  credit: 'creditLine',
  place: 'place',
  headline: 'headline',
  keywords: 'keywords',
  date: 'takenLocally',
}

function recordOrigins(value: unknown): WordOrigins {
  if (!isRecord(value)) return {}
  const found = Object.entries(originFields).flatMap(([name, field]) => {
    const origin = value[field]
    return typeof origin === 'string' && Object.hasOwn(originWords, origin) ? [[name, origin as FieldOrigin]] : []
  })
  return Object.fromEntries(found)
}
