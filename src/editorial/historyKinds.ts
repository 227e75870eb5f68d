import type { Bilingual } from '../language'
import type { ChainedEvent } from './chain'

/** What a step of the history is about, for a list that has grown long. */
export const historyKinds = {
  signed: { zh: '签字', en: 'Signatures' },
  content: { zh: '改动', en: 'Edits' },
  sentBack: { zh: '退回与撤回', en: 'Returns and recalls' },
  published: { zh: '发布与撤稿', en: 'Publication' },
  other: { zh: '其他', en: 'Other' },
} as const satisfies Record<string, Bilingual>

export type HistoryKind = keyof typeof historyKinds

const kindsByAction: Readonly<Record<string, HistoryKind>> = {
  approve: 'signed',
  proofread: 'signed',
  lateReview: 'signed',
  create: 'content',
  edit: 'content',
  lapse: 'content',
  submit: 'content',
  return: 'sentBack',
  recall: 'sentBack',
  hold: 'sentBack',
  publish: 'published',
  schedule: 'published',
  publishFailed: 'published',
  correct: 'published',
  abandon: 'published',
  withdraw: 'published',
  kill: 'published',
  pictureRecalled: 'published',
}

export function kindOf({ action }: Pick<ChainedEvent, 'action'>): HistoryKind {
  return kindsByAction[action] ?? 'other'
}

/** Whether a step left another text than the step before it, and both were kept: then the difference can be shown. */
export function hasKeptDifference(event: ChainedEvent, before: ChainedEvent | undefined): boolean {
  if (!before?.digest || !event.digest || before.digest === event.digest) return false
  // What stood before the first submission is its author's own.
  return !(before.from === 'draft' && before.to === 'draft')
}
