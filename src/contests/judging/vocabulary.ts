import type { Bilingual } from '../../language'

export const roundKinds = {
  shortlist: { zh: '初选（入围 / 不入围）', en: 'Shortlist (yes or no)' },
  score: { zh: '评分（1–10 分）', en: 'Scores from 1 to 10' },
  ranking: { zh: '终评排名', en: 'Final ranking' },
} as const satisfies Record<string, Bilingual>

export type RoundKind = keyof typeof roundKinds

export function isRoundKind(value: unknown): value is RoundKind {
  return typeof value === 'string' && Object.hasOwn(roundKinds, value)
}

export const roundStatuses = {
  planned: { zh: '待开始', en: 'Planned' },
  open: { zh: '评审中', en: 'Open' },
  closed: { zh: '已结束', en: 'Closed' },
} as const satisfies Record<string, Bilingual>

export type RoundStatus = keyof typeof roundStatuses

export function isRoundStatus(value: unknown): value is RoundStatus {
  return typeof value === 'string' && Object.hasOwn(roundStatuses, value)
}

/** Why a juror does not judge an entry. */
export const recusalGrounds = {
  own: { zh: '本人作品', en: 'The juror’s own work' },
  related: { zh: '大赛办登记的关系', en: 'Related, as the contest office has noted' },
  declared: { zh: '本人申请回避', en: 'Declared by the juror' },
} as const satisfies Record<string, Bilingual>

export type RecusalGround = keyof typeof recusalGrounds

export const lowestScore = 1
export const highestScore = 10
