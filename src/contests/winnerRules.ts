import type { Problem } from '../errors'
import type { RepeatWins } from './vocabulary'

/** An award as far as giving it goes. */
export interface GivenAward {
  readonly id: string
  readonly contest: string | null
  readonly category: string | null
  readonly quota: number | null
  readonly winners: readonly WinnerRow[]
}

/** A row of `winners`; one that was entered by name alone has no entry. */
export interface WinnerRow {
  readonly entry: string | null
  readonly name: string | null
  readonly title: string | null
}

export interface Candidate {
  readonly entryId: string
  readonly contest: string | null
  readonly category: string | null
  readonly isStanding: boolean
}

/** Awards of the same contest that the entry has already. */
export interface OtherWin {
  readonly awardId: string
  readonly category: string | null
  readonly title: string
}

interface Decision {
  readonly award: GivenAward
  readonly candidate: Candidate
  readonly others: readonly OtherWin[]
  readonly repeatWins: RepeatWins
}

/** What stands against giving this award to this entry: the first thing only, each is reason enough. */
export function awardRefusal({ award, candidate, others, repeatWins }: Decision): Problem | null {
  if (candidate.contest === null || candidate.contest !== award.contest) return otherContest
  if (!candidate.isStanding) return entryWithdrawn
  if (award.category && candidate.category && award.category !== candidate.category)
    return otherCategory(award.category)
  if (award.winners.some(({ entry }) => entry === candidate.entryId)) return winsAlready('')
  const standsAgainst = others.find(
    ({ category }) => repeatWins === 'once' || (repeatWins === 'perCategory' && category === award.category),
  )
  if (standsAgainst) return winsAlready(standsAgainst.title)
  if (award.quota === null) return quotaMissing
  return award.winners.length >= award.quota ? quotaExhausted(award.quota) : null
}

/** Entries that the rows name, in their order. */
export function entriesOf(winners: readonly Pick<WinnerRow, 'entry'>[]): string[] {
  return winners.flatMap(({ entry }) => entry ?? [])
}

export function winnerRows(value: unknown): (WinnerRow & { readonly id?: string })[] {
  if (!Array.isArray(value)) return []
  return value.flatMap((row: unknown) => {
    if (typeof row !== 'object' || row === null) return []
    const { id, entry, name, title } = row as Readonly<Record<string, unknown>>
    const entryId = typeof entry === 'object' && entry !== null && 'id' in entry ? entry.id : entry
    const own = typeof id === 'string' ? { id } : {}
    return [{ ...own, entry: textOrNull(entryId), name: textOrNull(name), title: textOrNull(title) }]
  })
}

function textOrNull(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null
}

const otherContest: Problem = {
  code: 'other_contest',
  path: 'entry',
  message: { zh: '这件作品不是这次大赛的参赛作品。', en: 'This work was not entered in this contest.' },
}

const entryWithdrawn: Problem = {
  code: 'entry_withdrawn',
  path: 'entry',
  message: {
    zh: '这件作品已撤回或被取消资格，不能获奖。',
    en: 'This entry was withdrawn or disqualified: it cannot win.',
  },
}

function otherCategory(category: string): Problem {
  return {
    code: 'other_category',
    path: 'entry',
    message: {
      zh: `这个奖项属于“${category}”，作品参加的是别的类别。`,
      en: `This award is for "${category}"; the work was entered in another category.`,
    },
  }
}

function winsAlready(title: string): Problem {
  return {
    code: 'wins_already',
    path: 'entry',
    message: {
      zh: title ? `按规则这件作品不能再获奖：已获“${title}”。` : '这件作品已经获得这个奖项。',
      en: title ? `By the rules this work cannot win again: it has "${title}".` : 'This work has this award already.',
    },
  }
}

/** Under the code of a quota that is used up: there is no place either way. */
const quotaMissing: Problem = {
  code: 'quota_exhausted',
  path: 'quota',
  message: {
    zh: '这个奖项还没有定名额。请先填写名额，再授奖。',
    en: 'This award has no quota yet: say how many places it has before it is given.',
  },
}

function quotaExhausted(quota: number): Problem {
  return {
    code: 'quota_exhausted',
    path: 'winners',
    message: {
      zh: `名额 ${quota} 个，已全部授出。要改授他人，请先撤回一个。`,
      en: `All ${quota} places are taken. Withdraw one first to give it to somebody else.`,
    },
  }
}
