import type { State } from '../editorial/workflow'
import type { WorkflowSlug } from '../slugs'
import type { FieldOrigin } from './metadata/prefill'
import { readTaken } from './takenTextRules'

/** What is written about a picture on the photo desk. */
export interface PictureWords {
  readonly headline: string
  readonly caption: string
  readonly alt: string
  readonly creator: string
  readonly credit: string
  readonly place: string
  /** Separated by 、 or by commas. */
  readonly keywords: string
  /** When it was taken, as a person writes it (takenTextRules.ts); empty where it is not known. */
  readonly date: string
}

/** A piece that shows a picture and keeps what is written about it as it is. */
export interface HoldingPiece {
  readonly collection: WorkflowSlug
  readonly id: string
  readonly title: string
  readonly state: State
}

/** `failed` is also a row whose file never arrived and is not at hand any more. */
export type PictureStep = 'waiting' | 'uploading' | 'paused' | 'failed' | 'uploaded' | 'saved'

export interface PictureRow {
  readonly key: string
  readonly fileName: string
  /** Address of the picture as it lies in the browser; in a desk that was left and found again, as in the library. */
  readonly preview: string
  /** Address of the picture in the library; empty before it is there. */
  readonly address: string
  /** A few pixels of it as a `data:` address, from the library. */
  readonly placeholder: string
  readonly words: PictureWords
  /** What the library has, as far as is known here: only what differs is written, and only over that. */
  readonly base: PictureWords
  /** Whose word a value of the library is. */
  readonly origins: WordOrigins
  /** The caption as the file has it. */
  readonly fileCaption: string
  /** What a wrong camera clock said, in place of which no date stands (cameraClockRules.ts); null where it was right. */
  readonly wrongClock: string | null
  /** What somebody else has written meanwhile where this person wrote too. */
  readonly conflicts: WordConflicts
  readonly isSelected: boolean
  readonly step: PictureStep
  /** Of the upload, from 0 to 1. */
  readonly progress: number
  /** Bytes; 0 where it is not known. */
  readonly byteCount: number
  readonly problem: string
  /** Why its file was refused for what it is: sent again it would be refused again. Empty where it was not. */
  readonly refusedFor: string
  /** The pieces for whose sake it was not saved; what a person can do, is done there. */
  readonly holders: readonly HoldingPiece[]
  readonly mediaId: string | null
  readonly captionId: string | null
  /** SHA-256 of the file; null while it is not known, or where the browser cannot tell. */
  readonly hash: string | null
  /** The file was in the library before, and was not stored a second time. */
  readonly isKnown: boolean
  /** The photo story that was made with it here. */
  readonly storyId: string | null
}

export type WordName = keyof PictureWords
export type WordOrigins = { readonly [Name in WordName]?: FieldOrigin }
export type WordConflicts = { readonly [Name in WordName]?: string }

export const wordNames = ['caption', 'alt', 'creator', 'credit', 'place', 'date', 'headline', 'keywords'] as const
export const noWords: PictureWords = {
  caption: '',
  alt: '',
  creator: '',
  credit: '',
  place: '',
  date: '',
  headline: '',
  keywords: '',
}

export function newRow(file: Pick<PictureRow, 'key' | 'fileName' | 'preview'>): PictureRow {
  return {
    ...file,
    address: '',
    placeholder: '',
    words: noWords,
    base: noWords,
    origins: {},
    fileCaption: '',
    wrongClock: null,
    conflicts: {},
    isSelected: true,
    step: 'waiting',
    progress: 0,
    byteCount: 0,
    problem: '',
    refusedFor: '',
    holders: [],
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
    headline: words.headline || common.headline,
    creator: words.creator || common.creator,
    credit: words.credit || common.credit,
    place: words.place || common.place,
    keywords: words.keywords || common.keywords,
    date: words.date || common.date,
  }
}

/** Rows that can be saved now: in the library, and not saved yet. */
export function isReady({ isSelected, step }: PictureRow): boolean {
  return isSelected && step === 'uploaded'
}

/** Whether saving a row writes a caption: none comes into being without words, but for a story, where a picture stands by it. */
export function needsCaption(
  { captionId, words }: Pick<PictureRow, 'captionId' | 'words'>,
  isForStory: boolean,
): boolean {
  return captionId !== null || isForStory || words.caption.trim() !== ''
}

/** Rows that a story needs saved: it shows a picture by its caption, and a picture without words has none yet. */
export function isReadyForStory(row: PictureRow): boolean {
  return isReady(row) || (row.isSelected && row.step === 'saved' && row.captionId === null)
}

/** Names of words that differ from what the library has. */
export function changedNames({ words, base }: Pick<PictureRow, 'words' | 'base'>): WordName[] {
  return wordNames.filter((name) => words[name].trim() !== base[name].trim())
}

/** Where somebody else has written something else since `base`: a person decides. */
export function conflictsWith(row: Pick<PictureRow, 'words' | 'base'>, theirs: Partial<PictureWords>): WordConflicts {
  const found = changedNames(row).flatMap((name) => {
    const other = theirs[name]
    const isOvertaken = other !== undefined && other !== row.base[name] && other.trim() !== row.words[name].trim()
    return isOvertaken ? [[name, other] as const] : []
  })
  return Object.fromEntries(found)
}

/**
 * Takes one side of a conflict: what the other wrote, or one's own, which the next saving puts over it. Where nothing differs
 * from the library then, there is nothing left to save.
 */
export function settled(row: PictureRow, name: WordName, isTheirs: boolean): PictureRow {
  const theirs = row.conflicts[name]
  if (theirs === undefined) return row
  const conflicts = Object.fromEntries(Object.entries(row.conflicts).filter(([other]) => other !== name))
  const problem = Object.keys(conflicts).length > 0 ? row.problem : ''
  const words = isTheirs ? { ...row.words, [name]: theirs } : row.words
  const after = { ...row, words, conflicts, problem, base: { ...row.base, [name]: theirs } }
  const isSame = row.captionId !== null && changedNames(after).length === 0
  return isSame ? { ...after, step: 'saved' } : after
}

function keywordsIn(text: string): string[] {
  return [...new Set(text.split(/[、,，;；\n]/).map((word) => word.trim()))].filter((word) => word !== '')
}

interface MediaWords {
  /** Those of the words that are to be written. */
  readonly names: readonly WordName[]
  readonly words: PictureWords
  /** The photographer's; null where the name leads to none. */
  readonly bylineId: string | null
  /** What the record says of the time zone, `+08:00`. */
  readonly zone: string | null
}

/** What the media record takes of the words. The caption is the photo caption's. */
export function mediaData({ names, words, bylineId, zone }: MediaWords): Record<string, unknown> {
  const taken = readTaken(words.date)
  const moment = taken?.local.includes('T') && zone ? new Date(taken.local + zone).toISOString() : null
  const data: { readonly [Name in WordName]?: Record<string, unknown> } = {
    headline: { headline: words.headline.trim() },
    alt: { alt: words.alt },
    creator: { creator: { name: words.creator.trim(), byline: bylineId } },
    credit: { creditLine: words.credit },
    place: { place: words.place },
    keywords: { keywords: keywordsIn(words.keywords) },
    date: { takenLocally: taken?.local ?? '', takenAt: moment },
  }
  return Object.assign({}, ...names.flatMap((name) => data[name] ?? []))
}

/** What the caption's draft takes of them; a day stands at noon UTC, as Payload's own day fields write it. */
export function captionData(
  names: readonly WordName[],
  { caption, credit, place, date }: PictureWords,
  bylineId: string | null,
): Record<string, unknown> {
  const day = readTaken(date)?.day
  const data: { readonly [Name in WordName]?: Record<string, unknown> } = {
    caption: { text: caption },
    credit: { credit: { printed: credit, byline: bylineId } },
    creator: { credit: { printed: credit, byline: bylineId } },
    place: { place },
    date: { takenOn: day ? `${day}T12:00:00.000Z` : null },
  }
  return Object.assign({}, ...names.flatMap((name) => data[name] ?? []))
}

/** A row after what it had was saved; what was typed meanwhile has to be saved again. */
export function savedAs(row: PictureRow, saved: PictureWords, captionId: string | null): PictureRow {
  const after: PictureRow = { ...row, base: saved, captionId, conflicts: {}, problem: '', holders: [] }
  return { ...after, step: changedNames(after).length === 0 ? 'saved' : 'uploaded' }
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
