import type { Problem } from '../../errors'
import type { EntryWindow } from '../entryRules'
import type { EntryStatus } from '../vocabulary'

/** What the page for entering shows: the contests that take works now or later, and those in which the account has some. */
export interface EnteringView {
  readonly account: { readonly name: string; readonly isOffice: boolean }
  /** Why nothing can be entered with this account; null where it can. */
  readonly problem: Problem | null
  readonly contests: readonly EnterableContest[]
}

export interface EnterableContest {
  readonly id: string
  readonly title: string
  readonly window: EntryWindow
  readonly categories: readonly string[]
  readonly opensAt: string
  readonly closesAt: string
  readonly announceAt: string | null
  readonly rules: string
  readonly rulesVersion: string
  readonly minAge: number | null
  readonly perPerson: number | null
  readonly perCategory: number | null
  readonly maxPictures: number
  /** Categories of all that counts for the limits, entered with the account or under its e-mail address. */
  readonly used: readonly (string | null)[]
  /** Whether the account is on its jury: what it enters, it will not judge. */
  readonly isJuror: boolean
  /** Made with the account, newest first. */
  readonly entries: readonly EnteredWork[]
}

/** A contest that takes works now, as the desk tells of it. */
export interface OpenCall {
  readonly id: string
  readonly title: string
  readonly closesAt: string
  /** How many of the account's works count for the limit. */
  readonly usedCount: number
  /** The limit; null where there is none. */
  readonly perPerson: number | null
}

export interface EnteredWork {
  readonly id: string
  readonly number: string
  readonly title: string
  readonly category: string
  readonly status: EntryStatus
  readonly submittedAt: string
  /** SHA-256 of each picture. */
  readonly pictures: readonly string[]
}

/** A picture of the library that the account's person took. */
export interface LibraryPicture {
  readonly id: string
  readonly name: string
  /** Empty where there is none yet. */
  readonly thumbnailURL: string
  readonly placeholder: string
  readonly byteCount: number
}

/** Newest first, a page at a time. */
export interface OwnLibrary {
  readonly pictures: readonly LibraryPicture[]
  readonly hasMore: boolean
  /** Whether a byline stands for the account: by it are found also those that somebody else brought in. */
  readonly hasByline: boolean
}

/** By the rule of the endpoint that takes entries: an account counts as its person's where it works on content. */
export function accountProblem(isJournalist: boolean): Problem | null {
  return isJournalist ? null : notWithThisAccount
}

const notWithThisAccount: Problem = {
  code: 'no_entry_with_account',
  message: {
    zh: '这个账号没有采编角色，不能用它投稿：投稿用采编人员的账号，或在网站的大赛页面上以个人身份投稿。',
    en: 'Nothing can be entered with this account, since it has no editorial role: use the account of somebody who works on content, or enter as a person on the contest’s page of the website.',
  },
}

/** Open ones first, the one that closes next before the others; then what opens next; then the latest that have closed. */
export function inOrderOfUse(contests: readonly EnterableContest[]): EnterableContest[] {
  const those = (wanted: EntryWindow) => contests.filter(({ window }) => window === wanted)
  return [
    ...those('open').sort(inOrderOfClosing),
    ...those('ahead').sort((a, b) => timeOf(a.opensAt) - timeOf(b.opensAt)),
    ...those('closed').sort((a, b) => inOrderOfClosing(b, a)),
  ]
}

/** For `sort`: the earlier closing first. */
export function inOrderOfClosing(a: Pick<OpenCall, 'closesAt'>, b: Pick<OpenCall, 'closesAt'>): number {
  return timeOf(a.closesAt) - timeOf(b.closesAt)
}

function timeOf(iso: string): number {
  return Date.parse(iso) || 0
}
