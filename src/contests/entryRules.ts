import type { Problem } from '../errors'
import type { ContestPhase, EntryStatus } from './vocabulary'

/** 征稿 as far as taking entries goes; what is not set is null or absent. */
export interface Entering {
  readonly opensAt?: string | null
  readonly closesAt?: string | null
  readonly rules?: string | null
  readonly rulesVersion?: string | null
  readonly perPerson?: number | null
  readonly perCategory?: number | null
  readonly maxPictures?: number | null
  readonly keepDays?: number | null
}

/** Of one picture, in bytes: a camera's best JPEG. */
export const maxEntryPictureBytes = 20 * 1024 * 1024
const mostPictures = 10
const defaultKeepDays = 365
const secondMilliseconds = 1_000
const dayMilliseconds = 24 * 3_600_000

export const entryWindows = ['ahead', 'open', 'closed'] as const
/** Whether works can be entered: not yet, now, or no more. */
export type EntryWindow = (typeof entryWindows)[number]

/** A contest as far as taking entries goes. */
export interface Call {
  readonly phase?: ContestPhase | null
  readonly entering?: Entering | null
}

const phasesPast: ReadonlySet<ContestPhase> = new Set(['judging', 'announced'])

/**
 * How the window of a contest stands at `now`, null where it never takes works; the second that `closesAt` names still counts.
 * A contest that has gone on, or was called off, takes none whatever its times say.
 */
export function entryWindow({ phase, entering }: Call, now: Date): EntryWindow | null {
  if (phase === 'cancelled') return null
  const { opensAt, closesAt, rules, rulesVersion } = entering ?? {}
  if (!opensAt || !closesAt || !rules?.trim() || !rulesVersion?.trim()) return null
  if (phase && phasesPast.has(phase)) return 'closed'
  const [second, first, last] = [secondOf(now.getTime()), secondOf(Date.parse(opensAt)), secondOf(Date.parse(closesAt))]
  if (second < first) return 'ahead'
  return second > last ? 'closed' : 'open'
}

/** Why the contest takes no entry at `now`. */
export function windowProblem(call: Call, now: Date): Problem | null {
  const window = entryWindow(call, now)
  return window === null ? takesNone : windowProblems[window]
}

function secondOf(milliseconds: number): number {
  return Math.floor(milliseconds / secondMilliseconds)
}

interface OwnEntries {
  /** Categories of the entries that this person has in the contest; withdrawn ones are not counted. */
  readonly own: readonly (string | null)[]
  readonly category: string
  readonly entering: Entering
}

/** Why this person cannot enter one more work in the category. */
export function limitProblem({ own, category, entering }: OwnEntries): Problem | null {
  const { perPerson, perCategory } = entering
  if (perPerson && own.length >= perPerson) return limitReached(perPerson)
  const inCategory = own.filter((one) => one === category).length
  return perCategory && inCategory >= perCategory ? categoryLimitReached(perCategory, category) : null
}

/** Whether an entry is its entrant's to withdraw: not again, and not once the office has taken it out of the contest. */
export function canBeTakenBack(status: EntryStatus | null | undefined): boolean {
  return status === 'entered' || status === 'suspended'
}

/** Pictures that one entry may have. */
export function mostPicturesOf({ maxPictures }: Pick<Entering, 'maxPictures'>): number {
  return Math.min(maxPictures ?? 1, mostPictures)
}

/** How many pictures are too many or too few, and which is too large. */
export function pictureProblems(sizes: readonly number[], { maxPictures }: Entering): Problem[] {
  const most = mostPicturesOf({ maxPictures })
  if (sizes.length === 0) return [noPicture]
  if (sizes.length > most) return [tooManyPictures(most)]
  return sizes.flatMap((size, place) => (size > maxEntryPictureBytes ? [pictureTooBig(place)] : []))
}

/** When what is known of an entrant is to be erased: counted from the closing, or from the ceremony after it. */
export function eraseTimeOf(entering: Entering, announceAt: string | null): string | null {
  const ends = [entering.closesAt, announceAt].flatMap((time) => (time ? [Date.parse(time)] : []))
  if (ends.length === 0) return null
  return new Date(Math.max(...ends) + (entering.keepDays ?? defaultKeepDays) * dayMilliseconds).toISOString()
}

const takesNone: Problem = {
  code: 'takes_no_entries',
  message: { zh: '这次大赛不接受网上投稿。', en: 'This contest takes no entries here.' },
}

const notOpenYet: Problem = {
  code: 'entries_not_open',
  message: { zh: '征稿尚未开始，请在开始时间之后再投。', en: 'Entries are not open yet: come back after the opening.' },
}

const closed: Problem = {
  code: 'entries_closed',
  message: { zh: '征稿已经截止，不能再投稿。', en: 'Entries are closed: no more are taken.' },
}

const windowProblems = { ahead: notOpenYet, open: null, closed } as const satisfies Record<EntryWindow, Problem | null>

function limitReached(limit: number): Problem {
  return {
    code: 'entry_limit',
    message: {
      zh: `每人限投 ${limit} 件，您已投满。可以先撤回一件。`,
      en: `Each person may enter ${limit}, and you have. You can withdraw one first.`,
    },
  }
}

function categoryLimitReached(limit: number, category: string): Problem {
  return {
    code: 'entry_limit',
    path: 'category',
    message: {
      zh: `“${category}”每人限投 ${limit} 件，您已投满。可以先撤回一件，或投别的类别。`,
      en: `Each person may enter ${limit} in "${category}", and you have. Withdraw one first, or choose another category.`,
    },
  }
}

const noPicture: Problem = {
  code: 'picture_required',
  path: 'pictures',
  message: { zh: '请附上作品图片。', en: 'Attach the picture.' },
}

function tooManyPictures(most: number): Problem {
  return {
    code: 'too_many_pictures',
    path: 'pictures',
    message: { zh: `一件作品最多 ${most} 幅图片。`, en: `An entry has ${most} pictures at most.` },
  }
}

function pictureTooBig(place: number): Problem {
  return {
    code: 'picture_too_big',
    path: `pictures.${place}`,
    message: {
      zh: `第 ${place + 1} 幅图片超过 20 MB，请压缩后再投。`,
      en: `Picture ${place + 1} is larger than 20 MB: make it smaller.`,
    },
  }
}
