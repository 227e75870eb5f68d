import type { Problem } from '../../../errors'
import { parseEntry } from '../../entryInputRules'
import { limitProblem, pictureProblems } from '../../entryRules'
import type { EnterableContest, LibraryPicture } from '../enteringRules'

/** A file as it was chosen. */
export interface Chosen {
  readonly id: string
  readonly name: string
  readonly byteCount: number
}

/** What is filled in so far. */
export interface EntryDraft {
  readonly category: string
  readonly title: string
  readonly description: string
  readonly author: string
  readonly acceptsRules: boolean
  readonly isOfAge: boolean
  readonly hasRights: boolean
  /** Of the library; they come before the files. */
  readonly media: readonly LibraryPicture[]
}

export const fields = [
  'category',
  'title',
  'description',
  'author',
  'pictures',
  'acceptsRules',
  'isOfAge',
  'hasRights',
] as const
export type Field = (typeof fields)[number]

/** Where there is one category there is nothing to choose. */
export function emptyDraft({ categories }: Pick<EnterableContest, 'categories'>): EntryDraft {
  return {
    category: categories.length === 1 ? (categories[0] ?? '') : '',
    title: '',
    description: '',
    author: '',
    acceptsRules: false,
    isOfAge: false,
    hasRights: false,
    media: [],
  }
}

/** The part of the form that is no file, as the endpoint reads it. */
export function payloadOf({ media, ...draft }: EntryDraft, key: string, rulesVersion: string) {
  return {
    ...draft,
    key,
    acceptsRules: draft.acceptsRules ? rulesVersion : '',
    media: media.map(({ id }) => id),
  }
}

interface Against {
  readonly contest: EnterableContest
  readonly files: readonly Chosen[]
  /** Names of files that were chosen before the page was left, and not again. */
  readonly missing: readonly string[]
  readonly key: string
  readonly staffName: string
}

/** What the endpoint would refuse, by its own rules, before megabytes are sent; it asks again. */
export function draftProblems(draft: EntryDraft, { contest, files, missing, key, staffName }: Against): Problem[] {
  const { categories, rulesVersion, used } = contest
  const { problems } = parseEntry(payloadOf(draft, key, rulesVersion), { categories, rulesVersion, staffName })
  const sizes = [...draft.media, ...files].map(({ byteCount }) => byteCount)
  const limit = limitProblem({ own: used, category: draft.category, entering: contest })
  const pictures = missing.length > 0 ? [filesMissing(missing)] : pictureProblems(sizes, contest)
  return [...problems, ...pictures, ...(limit ? [limit] : [])]
}

function filesMissing(names: readonly string[]): Problem {
  return {
    code: 'files_to_choose_again',
    path: 'pictures',
    message: {
      zh: `请重新选择 ${names.join('、')}，或点“不再需要这些文件”。`,
      en: `Choose ${names.join(', ')} again, or say that you do not need them any more.`,
    },
  }
}

/** The field that a problem is shown at; null where it is none of the form's. One of a series is named by its place. */
export function fieldOf(path: string | undefined): Field | null {
  const [name] = (path ?? '').split('.')
  if (name === 'media') return 'pictures'
  return fields.find((field) => field === name) ?? null
}

/** Each with its place exchanged with the one before. */
export function movedUp<One>(all: readonly One[], place: number): One[] {
  const moved = [...all]
  const [one] = moved.splice(place, 1)
  if (one !== undefined) moved.splice(Math.max(0, place - 1), 0, one)
  return moved
}
