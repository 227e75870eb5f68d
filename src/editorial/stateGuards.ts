import type { Guard } from './guard'
import { type GuardName, isStage } from './workflow'

/** What must hold of the item: its signatures, its assignment, what it still owes. */
export const stateGuards = {
  unsigned: ({ item }) =>
    item.signatures.length === 0
      ? []
      : [
          {
            code: 'signed_since',
            message: {
              zh: '已经有人签字，不能再这样做；请联系当前审稿人退回。',
              en: 'It has been signed since: ask its present reviewer to return it.',
            },
          },
        ],

  assigneeAway: ({ item, actor, surroundings }) =>
    item.assignee && item.assignee !== actor.id && surroundings.assigneeIsAway
      ? []
      : [
          {
            code: 'assignee_not_away',
            message: {
              zh: '只有指派给请假或停用同事的稿件才能接手。',
              en: 'Only a piece assigned to somebody who is away can be taken over.',
            },
          },
        ],

  stageNotProofread: ({ item }) =>
    isStage(item.state) &&
    item.signatures.some((signature) => signature.kind === 'proof' && signature.stage === item.state)
      ? [
          {
            code: 'proofread_already',
            message: { zh: '本校次已有人签名。', en: 'This stage has been proofread and signed already.' },
          },
        ]
      : [],

  lateReviewOpen: ({ item }) =>
    item.lateReview && !item.lateReview.doneAt
      ? []
      : [{ code: 'no_late_review', message: { zh: '这份稿件没有待做的补审。', en: 'No late review is due here.' } }],
} satisfies Partial<Record<GuardName, Guard>>
