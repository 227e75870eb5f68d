import { isRecord } from '../isRecord'
import { textOf } from '../textOf'
import type { FieldOrigin } from './metadata/prefill'
import { originWords } from './originWords'
import {
  newRow,
  noWords,
  type PictureRow,
  type PictureStep,
  type PictureWords,
  type WordOrigins,
  wordNames,
} from './pictureDeskRules'

/** The picture desk as it is kept in the browser. */
export interface KeptDesk {
  readonly rows: readonly PictureRow[]
  readonly common: PictureWords
  readonly slugline: string
  /** Of the captions of the batch (sheet/captionTemplateRules.ts). */
  readonly template: string
}

export const emptyDesk: KeptDesk = { rows: [], common: noWords, slugline: '', template: '' }

/** More would fill the browser's room, which unsaved pieces share. */
const mostRows = 500

/** What is worth keeping of a desk, as plain data; null where there is nothing. */
export function deskToKeep({ rows, common, slugline, template }: KeptDesk): Record<string, unknown> | null {
  if (rows.length === 0) return null
  const isSaved = rows.every(({ step }) => step === 'saved')
  return { rows: rows.slice(0, mostRows).map(rowToKeep), common, slugline, template, isSaved }
}

function rowToKeep(row: PictureRow): object {
  // Its address in this page leads nowhere from the next one; who wrote what meanwhile is asked again.
  const { preview, problem, conflicts, holders, ...kept } = row
  return kept
}

/** Reads what was kept; what nobody here has written is left out. A file that had not arrived has to be chosen again. */
export function readDesk(fields: Readonly<Record<string, unknown>>): KeptDesk {
  const rows = Array.isArray(fields.rows) ? fields.rows.flatMap((value) => readRow(value) ?? []) : []
  return {
    rows,
    common: readWords(fields.common),
    slugline: textOf(fields.slugline),
    template: textOf(fields.template),
  }
}

function readRow(value: unknown): PictureRow | null {
  if (!isRecord(value)) return null
  const key = textOf(value.key)
  if (key === '') return null
  const mediaId = textOf(value.mediaId) || null
  const captionId = textOf(value.captionId) || null
  const words = readWords(value.words)
  const isSaved = value.step === 'saved' && (captionId !== null || words.caption.trim() === '')
  const step: PictureStep = mediaId === null ? 'failed' : isSaved ? 'saved' : 'uploaded'
  return {
    ...newRow({ key, fileName: textOf(value.fileName), preview: textOf(value.address) }),
    address: textOf(value.address),
    placeholder: textOf(value.placeholder),
    words,
    base: readWords(value.base),
    origins: readOrigins(value.origins),
    fileCaption: textOf(value.fileCaption),
    wrongClock: typeof value.wrongClock === 'string' ? value.wrongClock : null,
    progress: shareOf(value.progress),
    byteCount: typeof value.byteCount === 'number' ? value.byteCount : 0,
    isSelected: value.isSelected !== false,
    step,
    // What was said of the file holds from the next page on as well.
    problem: textOf(value.refusedFor),
    refusedFor: textOf(value.refusedFor),
    mediaId,
    captionId,
    hash: textOf(value.hash) || null,
    isKnown: value.isKnown === true,
    storyId: textOf(value.storyId) || null,
  }
}

interface Tabs {
  readonly mine: readonly PictureRow[]
  readonly kept: readonly PictureRow[]
  /** Keys of rows that were taken off the list here. */
  readonly removed: ReadonlySet<string>
}

/** What is kept when two tabs show the desk: this tab's rows as they are here, and those that only the other one has. */
export function withOthersRows({ mine, kept, removed }: Tabs): PictureRow[] {
  const here = new Set(mine.flatMap(idsOf))
  const others = kept.filter((row) => !removed.has(row.key) && !idsOf(row).some((id) => here.has(id)))
  return [...mine, ...others]
}

function idsOf({ key, mediaId }: PictureRow): string[] {
  return mediaId ? [key, mediaId] : [key]
}

function readWords(value: unknown): PictureWords {
  const given = isRecord(value) ? value : {}
  const read = wordNames.map((name) => [name, textOf(given[name])] as const)
  return { ...noWords, ...Object.fromEntries(read) }
}

function readOrigins(value: unknown): WordOrigins {
  const given = isRecord(value) ? value : {}
  const read = wordNames.flatMap((name) => (isOrigin(given[name]) ? [[name, given[name]] as const] : []))
  return Object.fromEntries(read)
}

function isOrigin(value: unknown): value is FieldOrigin {
  return typeof value === 'string' && Object.hasOwn(originWords, value)
}

function shareOf(value: unknown): number {
  return typeof value === 'number' && value >= 0 && value <= 1 ? value : 0
}
