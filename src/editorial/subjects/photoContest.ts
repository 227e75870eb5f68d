import { digestOf } from '../digest'
import type { Subject } from '../subject'
import { contestProblems } from './contestProblems'
import { requirement } from './requirement'

export interface PhotoContestContent {
  readonly title?: string | null
  readonly organisers?: readonly string[] | null
  readonly supporters?: readonly string[] | null
  readonly startedOn?: string | null
  readonly endsOn?: string | null
  readonly categories?: readonly { readonly name?: string | null }[] | null
  readonly statedTotal?: number | null
  readonly phase?: string | null
  readonly announcement?: string | null
  readonly announceAt?: string | null
  readonly repeatWins?: string | null
  readonly entering?: Readonly<Record<string, string | number | null | undefined>> | null
}

export function photoContestSubject(contest: PhotoContestContent): Subject {
  const { title, organisers, supporters, startedOn, endsOn, statedTotal, phase, announcement, announceAt } = contest
  const categories = (contest.categories ?? []).map(({ name }) => name)
  const content = {
    title,
    organisers,
    supporters,
    startedOn,
    endsOn,
    categories,
    statedTotal,
    phase,
    announcement,
    announceAt,
    // The rule that holds where none is chosen; contests signed before there was a choice keep their digest.
    repeatWins: contest.repeatWins === 'once' ? null : contest.repeatWins,
    entering: contest.entering,
  }
  return {
    requirements: [
      requirement('title', 'title', { zh: '大赛名称', en: 'title' }, title),
      requirement('organisers', 'organisers', { zh: '主办单位', en: 'organisers' }, organisers),
      requirement('categories', 'categories', { zh: '类别', en: 'categories' }, categories),
    ],
    contradictions: contestProblems(contest),
    gaps: [],
    gapIdsInBody: [],
    pictures: [],
    embargoUntil: null,
    isVerbatim: false,
    content,
    digest: digestOf(content),
  }
}
