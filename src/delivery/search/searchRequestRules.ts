import { genres } from '../../articles/vocabulary'
import { isState, type State } from '../../editorial/workflow'
import type { Problem } from '../../errors'
import { badCount, daysReversed, unknownChoice, unknownDay } from '../../fields/searchProblemRules'
import { dayNamed, dayStart } from '../../newsroom/dayRules'

/** What narrows a search; null where a request does not say. */
export interface SearchFilters {
  /** Id or slug. */
  readonly section: string | null
  /** Id or slug. */
  readonly byline: string | null
  readonly genre: string | null
  readonly tag: string | null
  /** Milliseconds; published at this moment or later. */
  readonly from: number | null
  /** Published before. */
  readonly before: number | null
  /** The newsroom's index only. */
  readonly state: State | null
}

export const searchSorts = ['relevance', 'newest'] as const
export type SearchSort = (typeof searchSorts)[number]

export interface SearchRequest {
  readonly text: string
  readonly filters: SearchFilters
  readonly sort: SearchSort
  /** From 1. */
  readonly page: number
  readonly limit: number
}

const longest = 200
const usualLimit = 20
const mostPerPage = 100
/** Whoever reads on behind these narrows the search instead. */
const reachable = 10_000

interface Asked {
  readonly params: URLSearchParams
  /** In which its days are told. */
  readonly timeZone: string
  /** States are the newsroom's to ask for. */
  readonly isNewsroom?: boolean
}

/**
 * Reads the parameters of a search; days are the newsroom's, `to` included. Unknown parameters are left alone: addresses
 * are passed on with marks of their own.
 */
export function parseSearchRequest({
  params,
  timeZone,
  isNewsroom = false,
}: Asked): { readonly request: SearchRequest } | { readonly problems: readonly Problem[] } {
  const problems: Problem[] = []
  const text = (name: string): string | null => {
    const [value = '', ...more] = params.getAll(name)
    if (more.length > 0) problems.push({ ...givenTwice, path: name })
    else if (value.length > longest) problems.push({ ...tooLong, path: name })
    else if (value.trim() !== '') return value.trim()
    return null
  }
  const choice = <Choice extends string>(name: string, isChoice: (value: string) => value is Choice): Choice | null => {
    const value = text(name)
    if (value === null || isChoice(value)) return value
    problems.push({ ...unknownChoice, path: name })
    return null
  }
  const day = (name: string, daysLater: number): number | null => {
    const value = text(name)
    const midnight = value === null ? null : dayNamed(value, timeZone)
    if (value !== null && midnight === null) problems.push({ ...unknownDay, path: name })
    return midnight && dayStart(midnight, timeZone, daysLater).getTime()
  }
  const count = (name: string, standard: number, most: number): number => {
    const value = text(name)
    if (value === null) return standard
    const number = Number(value)
    if (/^\d{1,6}$/.test(value) && number >= 1 && number <= most) return number
    problems.push({ ...badCount(most), path: name })
    return standard
  }
  const q = text('q')
  const filters: SearchFilters = {
    section: text('section'),
    byline: text('byline'),
    genre: choice('genre', isGenre),
    tag: text('tag'),
    from: day('from', 0),
    before: day('to', 1),
    state: isNewsroom ? choice('state', isState) : null,
  }
  const sort = choice('sort', isSort) ?? (q === null ? 'newest' : 'relevance')
  const limit = count('limit', usualLimit, mostPerPage)
  const page = count('page', 1, Math.floor(reachable / limit))
  if (problems.length === 0 && q === null && Object.values(filters).every((filter) => filter === null))
    problems.push(nothingAsked)
  if (problems.length === 0 && q !== null && !/[\p{L}\p{N}]/u.test(q)) problems.push(noWords)
  if (filters.from !== null && filters.before !== null && filters.from >= filters.before) problems.push(daysReversed)
  return problems.length > 0 ? { problems } : { request: { text: q ?? '', filters, sort, page, limit } }
}

const mostSuggestions = 20
const usualSuggestions = 8

/** `q` and `limit` of a question for suggestions; nothing typed yet is no mistake. */
export function parseSuggestRequest(
  params: URLSearchParams,
): { readonly prefix: string; readonly limit: number } | { readonly problems: readonly Problem[] } {
  const [prefix = '', ...more] = params.getAll('q')
  const limit = params.get('limit') ?? String(usualSuggestions)
  const problems: Problem[] = []
  if (more.length > 0) problems.push({ ...givenTwice, path: 'q' })
  if (prefix.length > longest) problems.push({ ...tooLong, path: 'q' })
  if (!/^\d{1,2}$/.test(limit) || Number(limit) < 1 || Number(limit) > mostSuggestions)
    problems.push({ ...badCount(mostSuggestions), path: 'limit' })
  return problems.length > 0 ? { problems } : { prefix: prefix.trim(), limit: Number(limit) }
}

function isGenre(value: string): value is keyof typeof genres {
  return Object.hasOwn(genres, value)
}

function isSort(value: string): value is SearchSort {
  return (searchSorts as readonly string[]).includes(value)
}

const nothingAsked: Problem = {
  code: 'search_query_missing',
  path: 'q',
  message: {
    zh: '请用 q 写出要查的词，或至少给一个条件（section、byline、genre、tag、from、to）。',
    en: 'Say in q what to look for, or give at least one condition (section, byline, genre, tag, from, to).',
  },
}

const noWords: Problem = {
  code: 'search_words_missing',
  path: 'q',
  message: {
    zh: '查询里只有标点或符号。请写上要查的字词。',
    en: 'The query has nothing but marks in it: write the words to look for.',
  },
}

const tooLong: Problem = {
  code: 'search_query_too_long',
  message: {
    zh: `每个条件不超过 ${longest} 个字符，请缩短。`,
    en: `Each condition has at most ${longest} characters: shorten it.`,
  },
}

const givenTwice: Problem = {
  code: 'search_condition_repeated',
  message: { zh: '每个条件只写一次。', en: 'Give each condition once.' },
}
