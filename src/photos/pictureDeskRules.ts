/** What is written about a picture on the picture desk. */
export interface PictureWords {
  readonly caption: string
  readonly alt: string
  readonly creator: string
  readonly credit: string
  readonly place: string
  /** A day, `2026-01-31`; empty where it is not known. */
  readonly date: string
}

export type PictureStep = 'waiting' | 'uploading' | 'failed' | 'uploaded' | 'saved'

export interface PictureRow {
  readonly key: string
  readonly fileName: string
  /** Address of the picture as it lies in the browser. */
  readonly preview: string
  readonly words: PictureWords
  readonly isSelected: boolean
  readonly step: PictureStep
  /** Of the upload, from 0 to 1. */
  readonly progress: number
  readonly problem: string
  readonly mediaId: string | null
  readonly captionId: string | null
}

export const noWords: PictureWords = { caption: '', alt: '', creator: '', credit: '', place: '', date: '' }

export function newRow(file: Pick<PictureRow, 'key' | 'fileName' | 'preview'>): PictureRow {
  return {
    ...file,
    words: noWords,
    isSelected: true,
    step: 'waiting',
    progress: 0,
    problem: '',
    mediaId: null,
    captionId: null,
  }
}

/**
 * Writes what is common into a picture's words. What somebody has written for this picture stays: a caption gets the
 * common beginning put before it, and the other fields are filled only where they are empty.
 */
export function filled(words: PictureWords, common: PictureWords): PictureWords {
  return {
    caption: words.caption.startsWith(common.caption) ? words.caption : common.caption + words.caption,
    alt: words.alt,
    creator: words.creator || common.creator,
    credit: words.credit || common.credit,
    place: words.place || common.place,
    date: words.date || common.date,
  }
}

/** Rows that can be saved now: in the library, and not saved yet. */
export function isReady({ isSelected, step }: PictureRow): boolean {
  return isSelected && step === 'uploaded'
}

/** What the media record takes of the words. */
export function mediaData({ alt, creator, credit, place }: PictureWords): object {
  return { alt, creator: { name: creator }, creditLine: credit, place }
}

/** What the caption's draft takes of them; a day stands at noon UTC, as Payload's own day fields write it. */
export function captionData(photo: string, { caption, credit, place, date }: PictureWords): object {
  return {
    photo,
    text: caption,
    credit: { printed: credit },
    place,
    ...(date ? { takenOn: `${date}T12:00:00.000Z` } : {}),
  }
}

/** The draft of a photo story: room for words, then the pictures in their order. */
export function photoStory(slugline: string, captionIds: readonly string[]): object {
  const photos = captionIds.map((captionId) => ({ type: 'photo', captionId, children: [{ text: '' }] }))
  return { slugline, genre: 'photo', captions: captionIds, body: [{ children: [{ text: '' }] }, ...photos] }
}

const longestSlugline = 40

/** The name that was given, else how the first caption begins. */
export function storySlugline(given: string, rows: readonly PictureRow[]): string {
  const caption = rows.map(({ words }) => words.caption.trim()).find((text) => text !== '')
  return given.trim() || (caption ?? '').slice(0, longestSlugline)
}
