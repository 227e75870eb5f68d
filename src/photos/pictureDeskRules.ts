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

/** `failed` is also a row whose file never arrived and is not at hand any more. */
export type PictureStep = 'waiting' | 'uploading' | 'failed' | 'uploaded' | 'saved'

export interface PictureRow {
  readonly key: string
  readonly fileName: string
  /** Address of the picture as it lies in the browser; in a desk that was left and found again, as in the library. */
  readonly preview: string
  /** Address of the picture in the library; empty before it is there. */
  readonly address: string
  readonly words: PictureWords
  readonly isSelected: boolean
  readonly step: PictureStep
  /** Of the upload, from 0 to 1. */
  readonly progress: number
  readonly problem: string
  readonly mediaId: string | null
  readonly captionId: string | null
  /** SHA-256 of the file; null while it is not known, or where the browser cannot tell. */
  readonly hash: string | null
  /** The file was in the library before, and was not stored a second time. */
  readonly isKnown: boolean
  /** The photo story that was made with it here. */
  readonly storyId: string | null
}

export const noWords: PictureWords = { caption: '', alt: '', creator: '', credit: '', place: '', date: '' }
export const wordNames = ['caption', 'alt', 'creator', 'credit', 'place', 'date'] as const

export function newRow(file: Pick<PictureRow, 'key' | 'fileName' | 'preview'>): PictureRow {
  return {
    ...file,
    address: '',
    words: noWords,
    isSelected: true,
    step: 'waiting',
    progress: 0,
    problem: '',
    mediaId: null,
    captionId: null,
    hash: null,
    isKnown: false,
    storyId: null,
  }
}

/** A row with other words; what had been saved has to be saved again. */
export function reworded(row: PictureRow, words: PictureWords): PictureRow {
  const isSame = wordNames.every((name) => words[name] === row.words[name])
  if (isSame) return row
  return { ...row, words, step: row.step === 'saved' ? 'uploaded' : row.step }
}

/** Writes the caption into alt texts that are empty; what somebody wrote stays. */
export function withCaptionAsAlt(words: PictureWords): PictureWords {
  return words.alt.trim() === '' ? { ...words, alt: words.caption.trim() } : words
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

/** What the media record takes of the words; `bylineId` is the photographer's, null where the name leads to none. */
export function mediaData({ alt, creator, credit, place }: PictureWords, bylineId: string | null): object {
  return { alt, creator: { name: creator, byline: bylineId }, creditLine: credit, place }
}

/** What the caption's draft takes of them; a day stands at noon UTC, as Payload's own day fields write it. */
export function captionData({ caption, credit, place, date }: PictureWords, bylineId: string | null): object {
  return {
    text: caption,
    credit: { printed: credit, byline: bylineId },
    place,
    ...(date ? { takenOn: `${date}T12:00:00.000Z` } : {}),
  }
}

interface StoryPictures {
  readonly captionIds: readonly string[]
  /** The photographers' bylines, each once, in the order of their first picture. */
  readonly bylineIds: readonly string[]
}

/** The draft of a photo story, by its photographers: room for words, then the pictures in their order. */
export function photoStory(slugline: string, { captionIds, bylineIds }: StoryPictures): object {
  const photos = captionIds.map((captionId) => ({ type: 'photo', captionId, children: [{ text: '' }] }))
  return {
    slugline,
    genre: 'photo',
    captions: captionIds,
    bylines: bylineIds.map((byline) => ({ byline, role: 'photographer' })),
    body: [{ children: [{ text: '' }] }, ...photos],
  }
}

const longestSlugline = 40

/** The name that was given, else how the first caption begins. */
export function storySlugline(given: string, rows: readonly PictureRow[]): string {
  const caption = rows.map(({ words }) => words.caption.trim()).find((text) => text !== '')
  return given.trim() || (caption ?? '').slice(0, longestSlugline)
}
