import type { Problem } from '../../errors'
import type { RoundKind, RoundStatus } from './vocabulary'

/** A round as it is to be saved; what is empty is null. */
export interface RoundSetup {
  readonly kind: RoundKind | null
  readonly order: number | null
  readonly criteria: readonly { readonly name: string; readonly weight: number | null }[]
  readonly jurors: readonly string[]
  readonly chair: string | null
  readonly quorum: number | null
  readonly advance: number | null
  readonly advanceByCategory: readonly { readonly category: string; readonly count: number | null }[]
  readonly opensAt: string | null
  readonly closesAt: string | null
}

const most = 1_000

/** Everything that is wrong with a plan; whether it is complete is asked when the round opens. */
export function setupProblems(setup: RoundSetup, categories: readonly string[]): Problem[] {
  const { order, criteria, jurors, chair, quorum, advance, advanceByCategory, opensAt, closesAt } = setup
  const problems: Problem[] = []
  if (!isWholeFrom1(order)) problems.push(wrong('order', texts.order))
  criteria.forEach(({ name, weight }, place) => {
    if (name.trim() === '') problems.push(wrong(`criteria.${place}.name`, texts.criterion))
    if (!isWholeFrom1(weight) || Number(weight) > 100) problems.push(wrong(`criteria.${place}.weight`, texts.weight))
  })
  if (quorum !== null && !isWholeFrom1(quorum)) problems.push(wrong('quorum', texts.quorum))
  if (quorum !== null && jurors.length > 0 && quorum > jurors.length)
    problems.push(wrong('quorum', texts.quorumTooHigh))
  if (chair !== null && jurors.length > 0 && !jurors.includes(chair)) problems.push(wrong('chair', texts.chair))
  if (advance !== null && !isWholeFrom1(advance)) problems.push(wrong('advance', texts.advance))
  advanceByCategory.forEach(({ category, count }, place) => {
    if (!categories.includes(category)) problems.push(wrong(`advanceByCategory.${place}.category`, texts.category))
    if (!isWholeFrom1(count)) problems.push(wrong(`advanceByCategory.${place}.count`, texts.advance))
  })
  if (opensAt && closesAt && Date.parse(closesAt) <= Date.parse(opensAt)) problems.push(wrong('closesAt', texts.times))
  return problems
}

/** What a round still lacks before it can open. */
export function readinessProblems(setup: RoundSetup): Problem[] {
  const { kind, criteria, jurors, chair, quorum, advance } = setup
  const problems: Problem[] = []
  if (!kind) problems.push(wrong('kind', texts.kind))
  if (jurors.length === 0) problems.push(wrong('jurors', texts.jurors))
  if (chair === null) problems.push(wrong('chair', texts.chair))
  if (quorum === null) problems.push(wrong('quorum', texts.quorum))
  if (kind === 'score' && criteria.length === 0) problems.push(wrong('criteria', texts.criterion))
  if (kind === 'score' && advance === null) problems.push(wrong('advance', texts.advance))
  return problems
}

/** How many of a category go on, or how many of its places count; null for all. */
export function advanceOf(
  { advance, advanceByCategory }: Pick<RoundSetup, 'advance' | 'advanceByCategory'>,
  category: string,
): number | null {
  return advanceByCategory.find((one) => one.category === category)?.count ?? advance
}

/** What of an open round may still be changed: jurors come in, and its end moves away. Everything else is in force. */
export function openChangeProblems(before: RoundSetup, after: RoundSetup, now: Date): Problem[] {
  const { jurors: jurorsBefore, closesAt: endBefore, ...restBefore } = before
  const { jurors: jurorsAfter, closesAt: endAfter, ...restAfter } = after
  const problems: Problem[] = []
  if (JSON.stringify(restBefore) !== JSON.stringify(restAfter))
    problems.push(wrong('kind', texts.inForce, 'round_in_force'))
  if (!jurorsBefore.every((juror) => jurorsAfter.includes(juror)))
    problems.push(wrong('jurors', texts.jurorsStay, 'round_in_force'))
  const isMoved = timeOf(endBefore) !== timeOf(endAfter)
  const isEarlier = timeOf(endAfter) < timeOf(endBefore)
  if (isMoved && (isEarlier || isOver(endBefore, now)))
    problems.push(wrong('closesAt', texts.endStays, 'round_in_force'))
  return problems
}

/** The second that `closesAt` names still counts. */
export function isOver(closesAt: string | null, now: Date): boolean {
  return closesAt !== null && secondOf(now.getTime()) > secondOf(Date.parse(closesAt))
}

/** Why no ballot is taken now; null where one is. */
export function ballotTimeProblem(
  { status, opensAt, closesAt }: Pick<RoundSetup, 'opensAt' | 'closesAt'> & { readonly status: RoundStatus },
  now: Date,
): Problem | null {
  if (status === 'planned' || (status === 'open' && opensAt !== null && now.getTime() < Date.parse(opensAt)))
    return notOpen
  return status === 'closed' || isOver(closesAt, now) ? closed : null
}

interface Sibling {
  readonly order: number
  readonly status: RoundStatus
  readonly isSettled: boolean
}

/** Rounds of one contest come one after the other. */
export function openingProblem(own: Pick<Sibling, 'order' | 'status'>, others: readonly Sibling[]): Problem | null {
  if (own.status !== 'planned') return notPlanned
  if (others.some(({ order, status }) => order > own.order && status !== 'planned')) return outOfOrder
  const before = others.filter(({ order }) => order < own.order)
  if (before.some(({ status }) => status !== 'closed')) return earlierNotClosed
  return before.every(({ isSettled }) => isSettled) ? null : tiesUndecided
}

function timeOf(iso: string | null): number {
  return iso === null ? Number.POSITIVE_INFINITY : Date.parse(iso)
}

function secondOf(milliseconds: number): number {
  return Math.floor(milliseconds / 1_000)
}

function isWholeFrom1(value: number | null): boolean {
  return value !== null && Number.isInteger(value) && value >= 1 && value <= most
}

function wrong(path: string, message: Problem['message'], code = 'round_invalid'): Problem {
  return { code, path, message }
}

const texts = {
  kind: { zh: '请选择本轮的评审方式。', en: 'Choose how this round is judged.' },
  order: { zh: '轮次须是从 1 起的整数。', en: 'The order is a whole number from 1.' },
  criterion: { zh: '评分轮须列出评分标准，每项都有名称。', en: 'A round of scores has criteria, each with a name.' },
  weight: { zh: '权重须是 1 到 100 的整数。', en: 'A weight is a whole number from 1 to 100.' },
  jurors: { zh: '请指定评委。', en: 'Name the jurors.' },
  chair: { zh: '请从本轮评委中指定评委会主任。', en: 'Name the chair, one of the round’s jurors.' },
  quorum: { zh: '法定人数须是从 1 起的整数。', en: 'The quorum is a whole number from 1.' },
  quorumTooHigh: { zh: '法定人数不能多于评委人数。', en: 'The quorum cannot be more than the jurors are.' },
  advance: {
    zh: '晋级件数须是从 1 起的整数；评分轮必须填写。',
    en: 'How many go on is a whole number from 1; a round of scores needs it.',
  },
  category: { zh: '大赛没有这一类别。', en: 'The contest has no such category.' },
  times: { zh: '结束时间须在开始时间之后。', en: 'The end is after the opening.' },
  inForce: {
    zh: '评审已经开始，规则不能再改；只能增加评委、推迟结束时间。',
    en: 'Judging has begun: only jurors can be added and the end moved back.',
  },
  jurorsStay: {
    zh: '评审已经开始，不能撤换评委；评委可以回避。',
    en: 'Judging has begun: jurors stay, and can recuse themselves.',
  },
  endStays: { zh: '结束时间只能在结束之前推迟。', en: 'The end can only be moved back, and only before it has come.' },
} as const

const notOpen: Problem = {
  code: 'round_not_open',
  message: { zh: '本轮评审尚未开始。', en: 'This round has not opened yet.' },
}

const closed: Problem = {
  code: 'round_closed',
  message: { zh: '本轮评审已经结束，不再收票。', en: 'This round is closed: no ballots are taken.' },
}

export const notPlanned: Problem = {
  code: 'round_not_planned',
  message: { zh: '本轮已经开始或结束。', en: 'This round is open or closed already.' },
}

const outOfOrder: Problem = {
  code: 'round_out_of_order',
  message: {
    zh: '后面的轮次已经开始，不能再开这一轮。',
    en: 'A later round has begun: this one cannot be opened any more.',
  },
}

const earlierNotClosed: Problem = {
  code: 'earlier_round_not_closed',
  message: { zh: '前面的轮次还没有结束。', en: 'An earlier round is not closed yet.' },
}

const tiesUndecided: Problem = {
  code: 'ties_undecided',
  message: { zh: '前面的轮次还有并列没有裁定。', en: 'An earlier round has ties that are not decided.' },
}
