import type { Problem } from '../errors'
import { type AwardTier, awardTiers, type WinnersStatus } from './vocabulary'

/** An award as it is to be saved; what is empty is null. */
export interface Award {
  readonly category: string | null
  readonly tier: AwardTier | null
  readonly quota: number | null
  readonly winnerCount: number
  readonly winnersStatus: WinnersStatus
}

/** Everything that is wrong with an award beside its contest; `categories` is null while no contest is chosen. */
export function awardProblems(award: Award, categories: readonly string[] | null): Problem[] {
  const problems: Problem[] = []
  const { category, quota, winnerCount, winnersStatus } = award
  if (category && categories && !categories.includes(category)) {
    const list = categories.join('、')
    problems.push({
      code: 'unknown_category',
      path: 'category',
      message: {
        zh: `大赛没有“${category}”这一类别（现有：${list}）。`,
        en: `The contest has no category "${category}" (it has: ${list}).`,
      },
    })
  }
  if (quota !== null && (!Number.isInteger(quota) || quota < 1)) {
    problems.push({
      code: 'quota_invalid',
      path: 'quota',
      message: { zh: '名额须是不小于 1 的整数。', en: 'The quota is a whole number of at least 1.' },
    })
  }
  const limit = Math.max(quota ?? 0, 0)
  if (winnerCount > limit) {
    problems.push({
      code: 'quota_exceeded',
      path: 'winners',
      message: {
        zh: `名额 ${limit} 个，获奖者已有 ${winnerCount} 个。`,
        en: `There are ${winnerCount} winners for a quota of ${limit}.`,
      },
    })
  }
  if (winnersStatus === 'notNamedBySource' && winnerCount > 0) {
    problems.push({
      code: 'winners_status',
      path: 'winnersStatus',
      message: {
        zh: '已列出获奖者，名单状态不能是“来源未列姓名”。',
        en: 'Winners are listed: the status cannot be "not named by the source".',
      },
    })
  }
  return problems
}

/** `风光类 一等奖`: what an award is called in lists. */
export function awardTitle({ category, tier }: Pick<Award, 'category' | 'tier'>): string {
  return [category, tier && awardTiers[tier].zh].filter(Boolean).join(' ')
}
