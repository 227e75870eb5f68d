import type { Problem } from '../errors'
import type { WinnerRow } from './winnerRules'

/** An award as far as giving it fixes it. */
export interface StandingAward {
  readonly contest: string | null
  readonly category: string | null
  readonly tier: string | null
  readonly quota: number | null
  readonly winners: readonly WinnerRow[]
}

interface Edit {
  readonly before: StandingAward
  readonly after: StandingAward
  /** Whether whoever saves may give awards. */
  readonly isOfficer: boolean
}

/** What a save by hand would do to what the contest office has given; all of it at once. */
export function givenAwardProblems({ before, after, isOfficer }: Edit): Problem[] {
  const given = before.winners.filter(isEntered)
  const named = after.winners.filter(isEntered)
  if (!isSameList(entriesIn(given), entriesIn(named))) return [entriesByService]
  if (given.length === 0) return []
  const problems: Problem[] = []
  if (!isAsGiven(given, named, isOfficer)) problems.push(winnersByService)
  if (after.winners.length > before.winners.length) problems.push(noneBesideEntries)
  for (const path of ['contest', 'category', 'tier'] as const)
    if (after[path] !== before[path]) problems.push(fixedOnceGiven(path))
  if (!isOfficer && (after.quota ?? 0) > (before.quota ?? 0)) problems.push(quotaByOffice)
  return problems
}

function isEntered({ entry }: WinnerRow): boolean {
  return entry !== null
}

/** In the order in which they were given. A name that an entry lacks is the contest office's to fill in. */
function isAsGiven(given: readonly WinnerRow[], named: readonly WinnerRow[], isOfficer: boolean): boolean {
  return given.every(({ entry, name, title }, place) => {
    const row = named[place]
    return row?.entry === entry && row.title === title && (row.name === name || (name === null && isOfficer))
  })
}

function entriesIn(rows: readonly WinnerRow[]): string[] {
  return rows.flatMap(({ entry }) => entry ?? [])
}

function isSameList(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && [...one].sort().join() === [...other].sort().join()
}

const entriesByService: Problem = {
  code: 'entries_by_award',
  path: 'winners',
  message: {
    zh: '参赛作品获奖须由大赛办授奖，也由大赛办撤回；这里只能填写没有参赛记录的获奖者。',
    en: 'Entries win, and lose an award, by the contest office’s own action; only winners without an entry are written here.',
  },
}

const winnersByService: Problem = {
  code: 'winners_by_award',
  path: 'winners',
  message: {
    zh: '获奖作品的姓名、作品名和先后随参赛记录，不能在这里改。请刷新后再保存；有误的，请大赛办撤回后重新授奖。',
    en: 'Name, title and order of entries that have won are those of the award: reload the page. Where they are wrong, the contest office takes the award back and gives it again.',
  },
}

const noneBesideEntries: Problem = {
  code: 'winners_by_award',
  path: 'winners',
  message: {
    zh: '这个奖项已授给参赛作品，不能再手工添加获奖者。',
    en: 'This award was given to an entry: no winner can be added by hand any more.',
  },
}

const fieldNames = {
  contest: { zh: '大赛', en: 'contest' },
  category: { zh: '类别', en: 'category' },
  tier: { zh: '奖级', en: 'tier' },
} as const

function fixedOnceGiven(path: keyof typeof fieldNames): Problem {
  const { zh, en } = fieldNames[path]
  return {
    code: 'award_given',
    path,
    message: {
      zh: `这个奖项已授给参赛作品，不能再改${zh}。要改，请大赛办先撤回授奖。`,
      en: `This award was given to an entry: its ${en} is fixed. The contest office has to take the award back first.`,
    },
  }
}

const quotaByOffice: Problem = {
  code: 'quota_by_office',
  path: 'quota',
  message: {
    zh: '这个奖项已授给参赛作品，增加名额由大赛办（部主任、总编辑）决定。',
    en: 'This award was given to an entry: only the contest office (desk heads and chief editors) raises its quota.',
  },
}
