import type { Problem } from '../../errors'
import { badCount, daysReversed, unknownChoice, unknownDay } from '../../fields/searchProblemRules'
import { dayName, dayNamed, dayStart } from '../../newsroom/dayRules'
import { isPictureRights, type PictureRights } from '../rightsRules'
import { type Orientation, orientations } from './searchIndexRules'

/** What is searched for; null where a request does not say. Moments are ISO 8601, UTC. */
export interface PictureQuery {
  readonly q: string
  readonly photographer: string
  readonly place: string
  readonly keyword: string
  /** Taken at this moment or later. */
  readonly from: string | null
  /** Taken before this moment. */
  readonly before: string | null
  /** The same two for a time without a zone, which compares as text: `2026-01-31`, `2026-02` for the first of a month, `2026`. */
  readonly fromLocally: string | null
  readonly beforeLocally: string | null
  readonly orientation: Orientation | null
  /** `yes`: readers see it, or a caption has it; `published`: readers see it; `no`: neither. */
  readonly used: Used | null
  readonly rights: PictureRights | 'unset' | null
  /** Id of a picture: that one, and what its sender brought after it. */
  readonly batch: string
  /** Taken in at this moment or earlier. */
  readonly until: string | null
  readonly sort: Sort
  /** From 1. */
  readonly page: number
  readonly limit: number
}

const usedChoices = ['yes', 'published', 'no'] as const
type Used = (typeof usedChoices)[number]

const sorts = ['uploaded', 'taken'] as const
type Sort = (typeof sorts)[number]

const longest = 200
const mostPerPage = 100
const mostPages = 10_000

type Params = Readonly<Record<string, unknown>>

/** Reads the parameters of a search; days are those of the newsroom's time zone, `to` included. */
export function parsePictureQuery(
  params: Params,
  timeZone: string,
): { readonly query: PictureQuery } | { readonly problems: readonly Problem[] } {
  const problems: Problem[] = []
  const text = (name: string): string => {
    const value = params[name] ?? ''
    if (typeof value === 'string' && value.length <= longest) return value.trim()
    problems.push({ ...badText, path: name })
    return ''
  }
  const choice = <Choice extends string>(name: string, isChoice: (value: string) => value is Choice): Choice | null => {
    const value = text(name)
    if (value === '' || isChoice(value)) return value === '' ? null : value
    problems.push({ ...unknownChoice, path: name })
    return null
  }
  const day = (name: string, daysLater: number): string | null => {
    const value = text(name)
    if (value === '') return null
    const midnight = dayNamed(value, timeZone)
    if (midnight === null) problems.push({ ...unknownDay, path: name })
    return midnight && dayStart(midnight, timeZone, daysLater).toISOString()
  }
  const [from, before] = [day('from', 0), day('to', 1)]
  const moment = (name: string): string | null => {
    const value = text(name)
    if (value === '') return null
    const time = Date.parse(value)
    if (Number.isNaN(time)) problems.push({ ...unknownDay, path: name })
    return Number.isNaN(time) ? null : new Date(time).toISOString()
  }
  const locally = (at: string | null) => at && asLocalTime(dayName(new Date(at), timeZone))
  const count = (name: string, standard: number, most: number): number => {
    const value = text(name)
    const number = value === '' ? standard : Number(value)
    if (/^\d*$/.test(value) && number >= 1 && number <= most) return number
    problems.push({ ...badCount(most), path: name })
    return standard
  }
  const query: PictureQuery = {
    q: text('q'),
    photographer: text('photographer'),
    place: text('place'),
    keyword: text('keyword'),
    from,
    before,
    fromLocally: locally(from),
    beforeLocally: locally(before),
    orientation: choice('orientation', isOrientation),
    used: choice('used', isUsed),
    rights: choice('rights', isRightsChoice),
    batch: text('batch'),
    until: moment('until'),
    sort: choice('sort', isSort) ?? 'uploaded',
    page: count('page', 1, mostPages),
    limit: count('limit', 40, mostPerPage),
  }
  if (query.from && query.before && query.from >= query.before) problems.push(daysReversed)
  return problems.length > 0 ? { problems } : { query }
}

/** What is known to the month or the year stands at the first day of it: `2026-02` is neither before nor after `2026-02-01`. */
function asLocalTime(day: string): string {
  return day.replace(/(?:-01)?-01$/, '')
}

function isOrientation(value: string): value is Orientation {
  return Object.hasOwn(orientations, value)
}

function isUsed(value: string): value is Used {
  return (usedChoices as readonly string[]).includes(value)
}

function isRightsChoice(value: string): value is PictureRights | 'unset' {
  return value === 'unset' || isPictureRights(value)
}

function isSort(value: string): value is Sort {
  return (sorts as readonly string[]).includes(value)
}

const badText: Problem = {
  code: 'search_text_invalid',
  message: {
    zh: `每个条件只写一次，不超过 ${longest} 字。`,
    en: `Give each condition once, in at most ${longest} characters.`,
  },
}
