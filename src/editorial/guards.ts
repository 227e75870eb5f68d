import type { Problem } from '../errors'
import { type Actor, isAuthorOf } from './actor'
import type { EditorialItem, TransitionInput } from './item'
import { offeredTracks, type Subject, type Surroundings } from './subject'
import { type GuardName, isStage, returnTargets, states } from './workflow'

/** Everything a guard may look at. */
export interface GuardContext {
  readonly item: EditorialItem
  readonly actor: Actor
  readonly subject: Subject
  readonly input: TransitionInput
  readonly surroundings: Surroundings
  readonly now: Date
}

/** Says what is wrong, all of it; nothing where the guard holds. */
type Guard = (context: GuardContext) => Problem[]

export const guards: Record<GuardName, Guard> = {
  isComplete: ({ subject }) =>
    subject.requirements
      .filter((requirement) => !requirement.isMet)
      .map(({ code, path, label }) => ({
        code,
        path,
        message: { zh: `请填写${label.zh}。`, en: `Please fill in: ${label.en}.` },
      })),

  gapsListed: ({ subject }) => {
    const listed = new Set(subject.gaps.map((gap) => gap.gapId))
    return subject.gapIdsInBody
      .filter((gapId) => !listed.has(gapId))
      .map((gapId) => ({
        code: 'gap_not_listed',
        path: 'gaps',
        message: {
          zh: `正文中的缺字 ${gapId} 没有列入缺字表。`,
          en: `Gap ${gapId} in the body is not listed among the gaps.`,
        },
      }))
  },

  picturesCredited: ({ subject }) => subject.pictures.flatMap(pictureProblems),

  gapsResolved: ({ subject }) => (subject.isVerbatim ? [] : subject.gaps.flatMap(gapProblems(subject))),

  notAuthor: ({ actor, item }) =>
    isAuthorOf(actor, item)
      ? [
          {
            code: 'own_piece',
            message: {
              zh: '自己写的稿件不能自己签发，请由另一位同事审签。',
              en: 'Nobody signs what he or she wrote: ask a colleague.',
            },
          },
        ]
      : [],

  notSignedInCycle: ({ actor, item }) =>
    item.signatures.some((signature) => signature.userId === actor.id && signature.stage !== item.state)
      ? [
          {
            code: 'signed_already',
            message: {
              zh: '您在这一轮已签过另一审，同一人不能签两审。',
              en: 'You signed another stage of this cycle: nobody signs two stages.',
            },
          },
        ]
      : [],

  didNotEditCorrection: ({ actor, item }) =>
    actor.id !== null && item.correction?.editors.includes(actor.id)
      ? [
          {
            code: 'own_correction',
            message: {
              zh: '更正稿由您改过，须由另一位同事签发。',
              en: 'You edited this correction: somebody else must publish it.',
            },
          },
        ]
      : [],

  digestUnchanged: ({ item, subject }) => {
    const last = item.signatures.findLast((signature) => signature.kind === 'review')
    return last?.digest === subject.digest
      ? []
      : [
          {
            code: 'digest_changed',
            message: {
              zh: '内容与终审签字时不一致，请退回终审重新签发。',
              en: 'The content is not what the last signer signed: return it to the final review.',
            },
          },
        ]
  },

  embargoOver: ({ subject, now }) =>
    subject.embargoUntil && new Date(subject.embargoUntil) > now
      ? [
          {
            code: 'under_embargo',
            path: 'embargoUntil',
            message: { zh: '尚在禁发期内，请改用定时发布。', en: 'Still under embargo: schedule it instead.' },
          },
        ]
      : [],

  hasReason: ({ input }) =>
    input.reason
      ? []
      : [{ code: 'reason_required', path: 'reason', message: { zh: '请写明理由。', en: 'Please give a reason.' } }],

  hasPublishAt: ({ input, subject, now }) => publishAtProblems(input.publishAt, subject.embargoUntil, now),

  hasCorrectionKind: ({ input }) =>
    input.kind
      ? []
      : [
          {
            code: 'kind_required',
            path: 'kind',
            message: {
              zh: '请选择更正类别：minor（错别字）或 notice（公开更正）。',
              en: 'Please choose the kind of correction: minor or notice.',
            },
          },
        ],

  hasCorrectionNote: ({ item, input }) =>
    item.correction?.kind !== 'notice' || input.note || item.correction.note
      ? []
      : [
          {
            code: 'note_required',
            path: 'note',
            message: {
              zh: '公开更正须附给读者看的更正说明。',
              en: 'A public correction needs the note that readers will see.',
            },
          },
        ],

  returnsBack: ({ item, input }) => {
    const targets = returnTargets(item.track, item.state)
    if (input.to && targets.includes(input.to)) return []
    const zh = targets.map((state) => `${state}（${states[state].label.zh}）`).join('、')
    return [
      {
        code: 'return_target',
        path: 'to',
        message: { zh: `请选择退回到哪里：${zh}。`, en: `Please choose where to return it: ${targets.join(', ')}.` },
      },
    ]
  },

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

  hasAssignee: ({ input, surroundings }) =>
    input.assignee && surroundings.assigneeExists
      ? []
      : [
          {
            code: 'assignee_required',
            path: 'assignee',
            message: { zh: '请选择一位在职的同事。', en: 'Please choose a colleague who is in service.' },
          },
        ],

  hasTrack: ({ input, surroundings }) => {
    const offered = offeredTracks(surroundings.settings)
    if (input.track && offered.includes(input.track)) return []
    return [
      {
        code: 'track_required',
        path: 'track',
        message: { zh: `请选择审次：${offered.join('、')}。`, en: `Please choose a track: ${offered.join(', ')}.` },
      },
    ]
  },

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
}

function pictureProblems({ path, hasCredit, hasAltText }: Subject['pictures'][number]): Problem[] {
  const problems: Problem[] = []
  if (!hasCredit)
    problems.push({
      code: 'credit_required',
      path,
      message: { zh: '图片说明缺署名。', en: 'A picture caption lacks its credit.' },
    })
  if (hasAltText === false)
    problems.push({
      code: 'alt_text_required',
      path,
      message: { zh: '图片缺替代文字。', en: 'A picture lacks its alt text.' },
    })
  return problems
}

function gapProblems(subject: Subject): (gap: Subject['gaps'][number], index: number) => Problem[] {
  return (gap, index) => {
    const path = `gaps.${index}`
    if (gap.status === 'open') {
      return [
        {
          code: 'gap_open',
          path,
          message: {
            zh: `缺字 ${gap.gapId} 尚未处理：请补字，或写明理由后放过。`,
            en: `Gap ${gap.gapId} is open: fill it in, or pass it over with a reason.`,
          },
        },
      ]
    }
    if (gap.status === 'passedOver' && !gap.reason) {
      return [
        {
          code: 'gap_reason_required',
          path: `${path}.reason`,
          message: { zh: `放过缺字 ${gap.gapId} 须写明理由。`, en: `Passing over gap ${gap.gapId} needs a reason.` },
        },
      ]
    }
    if (gap.status === 'filled' && subject.gapIdsInBody.includes(gap.gapId)) {
      return [
        {
          code: 'gap_still_in_body',
          path,
          message: {
            zh: `缺字 ${gap.gapId} 标为已补，但正文中仍是缺字。`,
            en: `Gap ${gap.gapId} is marked as filled, yet it still stands in the body.`,
          },
        },
      ]
    }
    return []
  }
}

function publishAtProblems(publishAt: string | null, embargoUntil: string | null, now: Date): Problem[] {
  if (!publishAt)
    return [
      {
        code: 'publish_at_required',
        path: 'publishAt',
        message: { zh: '请给出发布时间。', en: 'Please give the time of publication.' },
      },
    ]
  if (new Date(publishAt) <= now) {
    return [
      {
        code: 'publish_at_past',
        path: 'publishAt',
        message: {
          zh: '发布时间已过，请选择将来的时间。',
          en: 'The time of publication has passed: choose a later one.',
        },
      },
    ]
  }
  if (embargoUntil && new Date(publishAt) < new Date(embargoUntil)) {
    return [
      {
        code: 'under_embargo',
        path: 'publishAt',
        message: { zh: '发布时间早于禁发期结束。', en: 'The time of publication lies before the end of the embargo.' },
      },
    ]
  }
  return []
}
