import type { Problem } from '../../errors'
import { digestOf } from '../digest'
import type { Subject } from '../subject'
import { requirement } from './requirement'

export interface ContestAwardContent {
  readonly contest?: string | null
  readonly category?: string | null
  readonly tier?: string | null
  readonly rank?: number | null
  readonly quota?: number | null
  readonly winners?:
    | readonly { readonly name?: string | null; readonly title?: string | null; readonly entry?: string | null }[]
    | null
  readonly winnersStatus?: string | null
  readonly sourceNote?: string | null
}

export function contestAwardSubject(award: ContestAwardContent): Subject {
  const { contest, category, tier, rank, quota, winnersStatus, sourceNote } = award
  const winners = (award.winners ?? []).map(({ name, title, entry }) => ({ name, title, entry }))
  const winnersKnown = winnersStatus === 'notNamedBySource' || winners.length > 0
  const content = { contest, category, tier, rank, quota, winners, winnersStatus, sourceNote }
  return {
    requirements: [
      requirement('contest', 'contest', { zh: '大赛', en: 'contest' }, contest),
      requirement('category', 'category', { zh: '类别', en: 'category' }, category),
      requirement('tier', 'tier', { zh: '奖级', en: 'tier' }, tier),
      requirement('quota', 'quota', { zh: '名额', en: 'quota' }, quota),
      requirement(
        'winners',
        'winners',
        { zh: '获奖者（或注明来源未列姓名）', en: 'winners (or that the source does not name them)' },
        winnersKnown,
      ),
    ],
    contradictions: winners.flatMap(({ entry, name }, place) => (entry && !name?.trim() ? [winnerUnnamed(place)] : [])),
    gaps: [],
    gapIdsInBody: [],
    pictures: [],
    embargoUntil: null,
    isVerbatim: false,
    content,
    digest: digestOf(content),
  }
}

/** Readers would see no name, and no certificate could be printed. */
function winnerUnnamed(place: number): Problem {
  return {
    code: 'winner_unnamed',
    path: `winners.${place}.name`,
    message: {
      zh: `第 ${place + 1} 个获奖者没有姓名，无法制作证书。请大赛办补填；作者要求抹去姓名的，请撤回授奖。`,
      en: `Winner ${place + 1} has no name, so that no certificate can be made. The contest office fills it in, or takes the award back where the photographer wished to be forgotten.`,
    },
  }
}
