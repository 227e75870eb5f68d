import type { Bilingual } from '../language'

export const contestPhases = {
  collecting: { zh: '征稿中', en: 'Collecting entries' },
  judging: { zh: '评审中', en: 'Judging' },
  announced: { zh: '已揭晓', en: 'Announced' },
  cancelled: { zh: '已取消', en: 'Cancelled' },
} as const satisfies Record<string, Bilingual>

export type ContestPhase = keyof typeof contestPhases

export const awardTiers = {
  first: { zh: '一等奖', en: 'First prize' },
  second: { zh: '二等奖', en: 'Second prize' },
  third: { zh: '三等奖', en: 'Third prize' },
  merit: { zh: '优秀奖', en: 'Merit award' },
} as const satisfies Record<string, Bilingual>

export type AwardTier = keyof typeof awardTiers

/** Why an award lists no winners: they are still to come, or the source does not name them. */
export const winnersStatuses = {
  pending: { zh: '待公布', en: 'To be announced' },
  named: { zh: '已公布', en: 'Named' },
  notNamedBySource: { zh: '来源未列姓名', en: 'Not named by the source' },
} as const satisfies Record<string, Bilingual>

export type WinnersStatus = keyof typeof winnersStatuses

/** How often one entry may win in one contest; within one award it never stands twice. */
export const repeatWins = {
  once: { zh: '全赛只能获奖一次', en: 'Once in the contest' },
  perCategory: { zh: '每个类别一次', en: 'Once in each category' },
  free: { zh: '不限', en: 'Without limit' },
} as const satisfies Record<string, Bilingual>

export type RepeatWins = keyof typeof repeatWins

export function isRepeatWins(value: unknown): value is RepeatWins {
  return typeof value === 'string' && Object.hasOwn(repeatWins, value)
}

export const entryStatuses = {
  entered: { zh: '有效', en: 'Entered' },
  withdrawn: { zh: '已撤回', en: 'Withdrawn' },
  disqualified: { zh: '已取消资格', en: 'Disqualified' },
  /** A picture of it was recalled: nobody judges it until the contest office has decided. */
  suspended: { zh: '图片已撤回，待处理', en: 'Suspended: its picture was recalled' },
} as const satisfies Record<string, Bilingual>

export type EntryStatus = keyof typeof entryStatuses

export const entryOrigins = {
  public: { zh: '社会投稿', en: 'The public' },
  staff: { zh: '本报人员', en: 'Staff' },
} as const satisfies Record<string, Bilingual>
