import { genres } from '../articles/vocabulary'
import type { Actor } from '../editorial/actor'
import { isTrack, type Track } from '../editorial/workflow'
import type { Problem } from '../errors'
import { isWorkflowSlug, type WorkflowSlug } from '../slugs'
import { type Condition, nothing } from './condition'
import {
  draftsOf,
  hasFailed,
  hasOpenGaps,
  isAuthoredBy,
  isHeld,
  isLateReviewOverdueAt,
  isMine,
  isOverdueAt,
  returnedTo,
  sentBy,
  waitsBelow,
  waitsFor,
} from './waitingRules'

/** The lists behind the desk's numbers; each can be opened on the board. */
export const lists = {
  waiting: { zh: '等我处理', en: 'Waiting for me' },
  below: { zh: '下级审次', en: 'Lower stages' },
  returned: { zh: '退回给我', en: 'Returned to me' },
  drafts: { zh: '我的草稿', en: 'My drafts' },
  sent: { zh: '我送出的', en: 'Sent by me' },
  lateReview: { zh: '补审超时', en: 'Late review overdue' },
  held: { zh: '扣稿', en: 'Held' },
  failed: { zh: '定时发布失败', en: 'Publication failed' },
} as const

export type ListName = keyof typeof lists

/** What the board shows; absent means everything. The address of the page carries it under these very names. */
export interface BoardFilters {
  readonly list?: ListName
  readonly section?: string
  readonly genre?: keyof typeof genres
  readonly author?: string
  readonly track?: Track
  readonly kind?: WorkflowSlug
  readonly mine?: true
  readonly overdue?: true
  readonly gaps?: true
  /** Words of slugline, headline or byline. */
  readonly q?: string
}

const maxTextLength = 80

type Reader = (value: string) => BoardFilters | null

const readers: Readonly<Record<keyof BoardFilters, Reader>> = {
  list: (list) => (isListName(list) ? { list } : null),
  section: (section) => (isId(section) ? { section } : null),
  genre: (genre) => (isGenre(genre) ? { genre } : null),
  author: (author) => (isId(author) ? { author } : null),
  track: (track) => (isTrack(track) ? { track } : null),
  kind: (kind) => (isWorkflowSlug(kind) ? { kind } : null),
  mine: (value) => (value === '1' ? { mine: true } : null),
  overdue: (value) => (value === '1' ? { overdue: true } : null),
  gaps: (value) => (value === '1' ? { gaps: true } : null),
  q: (q) => (q.trim().length > 0 && q.length <= maxTextLength ? { q: q.trim() } : null),
}

const filterNames = Object.keys(readers) as readonly (keyof BoardFilters)[]

/** Reads filters from a query; names that are no filters are left to others, values that mean nothing are problems. */
export function readFilters(query: Readonly<Record<string, unknown>>): { filters: BoardFilters; problems: Problem[] } {
  const problems: Problem[] = []
  const read = filterNames.map((name) => {
    const value = query[name]
    if (value === undefined || value === '') return {}
    const filter = typeof value === 'string' ? readers[name](value) : null
    if (!filter) problems.push(badFilter(name))
    return filter ?? {}
  })
  const filters: BoardFilters = Object.assign({}, ...read)
  return { filters, problems }
}

/** The filters that an address's query carries; what means nothing in it is left out. */
export function filtersOf(query: string): BoardFilters {
  return readFilters(Object.fromEntries(new URLSearchParams(query))).filters
}

/** The filters as the query of an address, without the question mark; always in one order. */
export function filterQuery(filters: BoardFilters): string {
  const entries = filterNames.flatMap((name) => {
    const value = filters[name]
    return value === undefined ? [] : [[name, value === true ? '1' : value] as [string, string]]
  })
  return new URLSearchParams(entries).toString()
}

export function badFilter(name: string): Problem {
  return {
    code: 'invalid_filter',
    path: name,
    message: { zh: `筛选条件“${name}”的值无效。`, en: `The filter "${name}" has a value that means nothing.` },
  }
}

/** What the database has to find for these filters, as this person asks at `now`. */
export function filterConditions(filters: BoardFilters, { actor, now }: { actor: Actor; now: Date }): Condition[] {
  const { list, section, genre, author, track, kind, mine, overdue, gaps, q } = filters
  return [
    ...(list ? [listCondition(list, { actor, now })] : []),
    ...(section ? [{ section: { equals: section } }] : []),
    ...(genre ? [{ genre: { equals: genre } }] : []),
    ...(author ? [isAuthoredBy(author)] : []),
    ...(track ? [{ track: { equals: track } }] : []),
    ...(kind ? [{ collectionSlug: { equals: kind } }] : []),
    ...(mine ? [isMine(actor)] : []),
    ...(overdue ? [isOverdueAt(now)] : []),
    ...(gaps ? [hasOpenGaps] : []),
    ...(q ? [textCondition(q)] : []),
  ]
}

export function listCondition(list: ListName, { actor, now }: { actor: Actor; now: Date }): Condition {
  switch (list) {
    case 'waiting':
      return waitsFor(actor)
    case 'below':
      return waitsBelow(actor)
    case 'returned':
      return returnedTo(actor)
    case 'drafts':
      return draftsOf(actor)
    case 'sent':
      return sentBy(actor)
    case 'lateReview':
      return isLateReviewOverdueAt(now)
    case 'held':
      return isHeld
    case 'failed':
      return hasFailed
  }
}

/** Every word in one of the fields. `%` and `_` stand for anything on one engine only, so they part words. */
function textCondition(q: string): Condition {
  const words = q.split(/[\s%_]+/).filter(Boolean)
  if (words.length === 0) return nothing
  return { and: words.map((word) => ({ or: searched.map((field) => ({ [field]: { contains: word } })) })) }
}

const searched = ['slugline', 'headline', 'authorNames'] as const

function isListName(value: string): value is ListName {
  return Object.hasOwn(lists, value)
}

function isGenre(value: string): value is keyof typeof genres {
  return Object.hasOwn(genres, value)
}

function isId(value: string): boolean {
  return /^[\w-]{1,64}$/.test(value)
}
