import type { Sent } from '../../admin/sendJson'
import { idOf } from '../../fields/relationId'
import { isRecord } from '../../isRecord'
import { slugs } from '../../slugs'
import {
  captionData,
  changedNames,
  conflictsWith,
  mediaData,
  needsCaption,
  type PictureRow,
  type PictureWords,
  type WordConflicts,
  type WordName,
  wordNames,
} from '../pictureDeskRules'
import { recordWords } from './libraryPictures'
import { type DeskApi, madeOf, read, sendTo } from './pictureRequests'

/**
 * What became of saving: the caption that holds the words (null where there are none, and no caption), what somebody else wrote
 * meanwhile, or what was said against it.
 */
export type Saved =
  | { readonly captionId: string | null }
  | { readonly conflicts: WordConflicts }
  | { readonly problem: string; readonly isRefused?: boolean }

/** Others may write in between as often as they like: this often is looked again. */
const mostTries = 5

export interface Saving {
  /** The photographer's; null where the name leads to none. */
  readonly bylineId: string | null
  /** In a story a picture stands by its caption, whether anything is written in it yet or not. */
  readonly isForStory: boolean
}

/**
 * Writes what was changed of the words into the picture's record and into its caption, which is begun where there is none and
 * words for it. Nothing that somebody else wrote since is written over.
 */
export async function savePicture(desk: DeskApi, row: PictureRow, { bylineId, isForStory }: Saving): Promise<Saved> {
  const record = await saveRecord(desk, row, bylineId)
  if (record) return record
  return needsCaption(row, isForStory) ? saveCaption(desk, row, bylineId) : { captionId: null }
}

/** Null where it is done, or nothing was to be done. */
async function saveRecord(desk: DeskApi, row: PictureRow, bylineId: string | null): Promise<Saved | null> {
  const address = `/${slugs.media}/${row.mediaId}?depth=0`
  let seenAt: unknown = null
  for (let tries = 0; tries < mostTries; tries += 1) {
    const current = await read(desk, address)
    if (!current) return { problem: '' }
    const conflicts = conflictsWith(row, recordsOwn(current))
    if (Object.keys(conflicts).length > 0) return { conflicts }
    const data = recordChanges(row, current, bylineId)
    if (!data) return null
    // Nobody changed it, and it was not found: it is not for this person to change. Asked for alone, it says why.
    const isRefused = current.updatedAt === seenAt
    const answered = await sendTo(desk, 'PATCH', isRefused ? address : recordAsSeen(current), data)
    if (isRefused) return answered.isDone ? null : refusedBy(answered)
    if (answered.status === 0) return { problem: '' }
    if (isWritten(answered)) return null
    seenAt = current.updatedAt
  }
  return { problem: '' }
}

/** The words of the record, without the caption, which has a document of its own. */
function recordsOwn(current: Record<string, unknown>): Partial<PictureWords> {
  const { caption: _own, ...words } = recordWords(current)
  return words
}

/** Null where the record says all of it already. */
function recordChanges(
  row: PictureRow,
  current: Record<string, unknown>,
  bylineId: string | null,
): Record<string, unknown> | null {
  const theirs = recordWords(current)
  const names = changedNames(row).filter((name) => name !== 'caption' && row.words[name].trim() !== theirs[name].trim())
  const written = bylineId && lacksByline(current, row) ? [...names, 'creator' as const] : names
  if (written.length === 0) return null
  const zone = typeof current.takenZone === 'string' ? current.takenZone : null
  return mediaData({ names: written, words: row.words, bylineId, zone })
}

/** The record only as it was seen: one that somebody changed since is not found, and is looked at again. */
function recordAsSeen({ id, updatedAt }: Record<string, unknown>): string {
  const query = new URLSearchParams({ depth: '0', 'where[and][0][id][equals]': String(id) })
  query.set('where[and][1][updatedAt][equals]', String(updatedAt))
  return `/${slugs.media}?${query}`
}

function isWritten({ isDone, answer }: Sent): boolean {
  return isDone && Array.isArray(answer.docs) && answer.docs.length > 0
}

/** The creator is the one whose name stands there, and nobody has said yet which byline that is. */
function lacksByline(current: Record<string, unknown>, { words }: PictureRow): boolean {
  const creator = isRecord(current.creator) ? current.creator : {}
  // What readers see already stands still.
  return current.released !== true && words.creator.trim() !== '' && idOf(creator.byline) === null
}

async function saveCaption(desk: DeskApi, row: PictureRow, bylineId: string | null): Promise<Saved> {
  const { captionId, mediaId, words } = row
  if (captionId === null) {
    const data = { photo: mediaId, ...captionData(wordNames, words, bylineId) }
    const made = await sendTo(desk, 'POST', `/${slugs.photoCaptions}?draft=true&depth=0`, data)
    return captionIn(made)
  }
  const names = changedNames(row)
  const data = captionData(names, words, bylineId)
  if (Object.keys(data).length === 0) return { captionId }
  return rewriteCaption(desk, row, data, captionId)
}

async function rewriteCaption(
  desk: DeskApi,
  row: PictureRow,
  data: Record<string, unknown>,
  captionId: string,
): Promise<Saved> {
  const address = `/${slugs.photoCaptions}/${captionId}?draft=true&depth=0`
  for (let tries = 0; tries < mostTries; tries += 1) {
    const current = await read(desk, address)
    if (!current) return { problem: '' }
    const theirs: Partial<Record<WordName, string>> = { caption: typeof current.text === 'string' ? current.text : '' }
    const conflicts = conflictsWith(row, theirs)
    if (Object.keys(conflicts).length > 0) return { conflicts }
    const answered = await sendTo(desk, 'PATCH', address, { revision: current.revision, ...data })
    const isStale = answered.status === 409 && answered.refused[0]?.code === 'stale_revision'
    if (!isStale) return captionIn(answered)
  }
  return { problem: '' }
}

function captionIn(sent: Sent): Saved {
  const made = madeOf(sent)
  return 'id' in made ? { captionId: made.id } : refusedBy(sent)
}

/** Refused for what the picture is in, or for who asks; else it could only not be done now. */
function refusedBy({ status, refused }: Sent): Saved {
  return { problem: refused[0]?.message ?? '', isRefused: status === 403 || status === 409 }
}
