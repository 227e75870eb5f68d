import { isRecord } from '../../../isRecord'
import { textOf } from '../../../textOf'
import type { EnterableContest, LibraryPicture } from '../enteringRules'
import { type EntryDraft, emptyDraft } from './entryDraftRules'

/** A file that was chosen. No page gets it again from the browser once it was left: it has to be chosen anew. */
export interface WantedFile {
  readonly name: string
  readonly byteCount: number
}

/** A work that is being entered, as far as a browser can keep it. */
export interface KeptEntry {
  /** Nothing is confirmed in it: whoever comes back confirms anew. */
  readonly draft: EntryDraft
  /** In the order in which they are to be sent. */
  readonly files: readonly WantedFile[]
  /** Under which it was sent, so that what has arrived after all is no second entry; empty where it was not sent. */
  readonly key: string
}

/** What is worth keeping, as plain data; null where there is nothing. */
export function entryToKeep({ draft, files, key }: KeptEntry): Record<string, unknown> | null {
  const { category, title, description, author, media } = draft
  const isBegun = [title, description, author].some((text) => text.trim() !== '') || media.length + files.length > 0
  if (!isBegun) return null
  const wanted = files.map(({ name, byteCount }) => ({ name, byteCount }))
  return { category, title, description, author, media, files: wanted, key }
}

/** Reads what was kept; what nobody here has written, and a category that the contest has no more, is left out. */
export function readEntry(
  fields: Readonly<Record<string, unknown>>,
  contest: Pick<EnterableContest, 'categories'>,
): KeptEntry {
  const empty = emptyDraft(contest)
  const category = textOf(fields.category)
  return {
    draft: {
      ...empty,
      category: contest.categories.includes(category) ? category : empty.category,
      title: textOf(fields.title),
      description: textOf(fields.description),
      author: textOf(fields.author),
      media: listOf(fields.media).flatMap((value) => readPicture(value) ?? []),
    },
    files: listOf(fields.files).flatMap((value) => readFile(value) ?? []),
    key: textOf(fields.key),
  }
}

/** Those that have not been chosen again, each as often as it was chosen. */
export function stillWanted(wanted: readonly WantedFile[], chosen: readonly WantedFile[]): WantedFile[] {
  const left = [...chosen]
  return wanted.filter((file) => {
    const at = left.findIndex((other) => isSameFile(file, other))
    if (at >= 0) left.splice(at, 1)
    return at < 0
  })
}

/** In the order in which they were chosen before; others behind them, as they are. */
export function asChosenBefore<File extends WantedFile>(
  chosen: readonly File[],
  wanted: readonly WantedFile[],
): File[] {
  const placeOf = (file: File) => {
    const place = wanted.findIndex((other) => isSameFile(file, other))
    return place < 0 ? wanted.length : place
  }
  return [...chosen].sort((a, b) => placeOf(a) - placeOf(b))
}

function isSameFile(one: WantedFile, other: WantedFile): boolean {
  return one.name === other.name && one.byteCount === other.byteCount
}

function readPicture(value: unknown): LibraryPicture | null {
  if (!isRecord(value) || textOf(value.id) === '') return null
  return {
    id: textOf(value.id),
    name: textOf(value.name),
    thumbnailURL: textOf(value.thumbnailURL),
    placeholder: textOf(value.placeholder),
    byteCount: countOf(value.byteCount),
  }
}

function readFile(value: unknown): WantedFile | null {
  if (!isRecord(value) || textOf(value.name) === '') return null
  return { name: textOf(value.name), byteCount: countOf(value.byteCount) }
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : []
}

function countOf(value: unknown): number {
  return typeof value === 'number' && value >= 0 ? value : 0
}
