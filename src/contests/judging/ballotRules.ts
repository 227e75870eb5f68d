import type { Problem } from '../../errors'
import { isRecord } from '../../isRecord'
import { highestScore, lowestScore, type RoundKind } from './vocabulary'

/** What a juror says of one entry. */
export type Vote =
  | { readonly isYes: boolean }
  /** One a criterion, in the order of the round's criteria. */
  | { readonly scores: readonly number[] }
  /** 1 is best; of the entries that this juror judges in the category. */
  | { readonly rank: number }

/** What a juror hands in: one entry, or the order of a whole category. */
export type Ballot =
  | { readonly code: string; readonly vote: Vote }
  | { readonly category: string; readonly order: readonly string[] }

interface Asked {
  readonly kind: RoundKind
  readonly criteriaCount: number
}

type Parsed = { readonly ballot: Ballot; readonly problem: null } | { readonly ballot: null; readonly problem: Problem }

/** Reads what was sent: `{ entry, vote: "yes" | "no" }`, `{ entry, scores: [7, 9] }`, or `{ category, order: [codes] }`. */
export function parseBallot(data: unknown, { kind, criteriaCount }: Asked): Parsed {
  const { entry, vote, scores, category, order } = isRecord(data) ? data : {}
  if (kind === 'ranking')
    return typeof category === 'string' && isCodes(order) ? taken({ category, order }) : wrong(orderNeeded)
  if (typeof entry !== 'string' || entry === '') return wrong(entryNeeded)
  if (kind === 'shortlist')
    return vote === 'yes' || vote === 'no' ? taken({ code: entry, vote: { isYes: vote === 'yes' } }) : wrong(yesOrNo)
  const given = Array.isArray(scores) && scores.every(isScore) ? scores : null
  return given?.length === criteriaCount
    ? taken({ code: entry, vote: { scores: given } })
    : wrong(scoresNeeded(criteriaCount))
}

/** A ranking holds every entry that this juror judges in the category, once each; null where it does. */
export function orderProblem(order: readonly string[], expected: readonly string[]): Problem | null {
  const isWhole = order.length === expected.length && new Set(order).size === order.length
  return isWhole && expected.every((code) => order.includes(code)) ? null : orderIncomplete(expected.length)
}

/** A vote as it was kept; null for what is none. */
export function readVote(value: unknown): Vote | null {
  if (!isRecord(value)) return null
  const { isYes, scores, rank } = value
  if (typeof isYes === 'boolean') return { isYes }
  if (Array.isArray(scores) && scores.every(isScore)) return { scores }
  return typeof rank === 'number' ? { rank } : null
}

function isScore(value: unknown): value is number {
  return Number.isInteger(value) && Number(value) >= lowestScore && Number(value) <= highestScore
}

function isCodes(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((code) => typeof code === 'string')
}

function taken(ballot: Ballot): Parsed {
  return { ballot, problem: null }
}

function wrong(problem: Problem): Parsed {
  return { ballot: null, problem }
}

const entryNeeded: Problem = {
  code: 'entry_required',
  path: 'entry',
  message: { zh: '请指明作品的评审编号。', en: 'Name the entry by its number for the jury.' },
}

const yesOrNo: Problem = {
  code: 'vote_required',
  path: 'vote',
  message: { zh: '本轮请投“入围”（yes）或“不入围”（no）。', en: 'This round takes yes or no.' },
}

function scoresNeeded(count: number): Problem {
  return {
    code: 'scores_required',
    path: 'scores',
    message: {
      zh: `请为 ${count} 项标准各打 ${lowestScore} 到 ${highestScore} 的整数分。`,
      en: `Give whole numbers from ${lowestScore} to ${highestScore}, one for each of ${count} criteria.`,
    },
  }
}

const orderNeeded: Problem = {
  code: 'order_required',
  path: 'order',
  message: {
    zh: '终评请按类别提交作品编号的完整排序。',
    en: 'Hand in the order of a category’s entries by their numbers.',
  },
}

function orderIncomplete(count: number): Problem {
  return {
    code: 'order_incomplete',
    path: 'order',
    message: {
      zh: `排序须包含这一类别您评审的全部 ${count} 件作品，每件一次。作品有变动时请刷新后再排。`,
      en: `The order holds all ${count} entries that you judge in this category, each once. Reload where they have changed.`,
    },
  }
}
