import type { Problem } from '../errors'
import type { Bilingual } from '../language'
import { ceremonyProblems, heldPictures } from './contentGuards'
import type { Guard } from './guard'
import { offeredTracks } from './subject'
import { type GuardName, returnTargets, states, type Track, tracks } from './workflow'

/** What the request itself must bring. */
export const requestGuards = {
  hasReason: ({ input }) =>
    input.reason
      ? []
      : [{ code: 'reason_required', path: 'reason', message: { zh: '请写明理由。', en: 'Please give a reason.' } }],

  hasPublishAt: ({ input, subject, surroundings, now }) => [
    ...publishAtProblems(input.publishAt, subject.embargoUntil, now),
    ...(input.publishAt
      ? [
          ...ceremonyProblems(surroundings, { at: new Date(input.publishAt), path: 'publishAt' }),
          ...heldPictures(subject, new Date(input.publishAt)),
        ]
      : []),
  ],

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

  hasAssignee: ({ input, surroundings }) =>
    input.assignee && surroundings.assigneeExists
      ? []
      : [
          {
            code: 'assignee_required',
            path: 'assignee',
            message: { zh: '请选择一位在职的同事。', en: 'Please choose an active colleague.' },
          },
        ],

  holdAcknowledged: ({ item, input }) =>
    !item.held || input.holdSeen
      ? []
      : [
          {
            code: 'held',
            path: 'holdSeen',
            message: {
              zh: `${item.held.byName}已下令扣稿${item.held.reason ? `：${item.held.reason}` : ''}。请先核实；确认可以放行的，请求须带上 "holdSeen": true。`,
              en: `${item.held.byName} ordered this piece to be held${item.held.reason ? `: ${item.held.reason}` : ''}. Make sure first; if it may go on, send "holdSeen": true.`,
            },
          },
        ],

  hasTrack: ({ input, surroundings }) => {
    const offered = offeredTracks(surroundings.settings)
    if (input.track && offered.includes(input.track)) return []
    return [
      {
        code: 'track_required',
        path: 'track',
        message: input.track === 'urgent' ? urgentIsOff : trackMissing(offered),
      },
    ]
  },
} satisfies Partial<Record<GuardName, Guard>>

/** The names are the reader's; an API user finds the values beside them. */
function trackMissing(offered: readonly Track[]): Bilingual {
  const zh = offered.map((track) => `${tracks[track].label.zh}（${track}）`).join('、')
  const en = offered.map((track) => `${tracks[track].label.en} (${track})`).join(', ')
  return { zh: `请选择审次：${zh}。`, en: `Please choose a track: ${en}.` }
}

const urgentIsOff: Bilingual = {
  zh: '急稿审次没有开放。总编辑或系统管理员可在“编辑部设置”里勾选“开放急稿审次”。',
  en: 'The urgent track is off. A chief editor or an administrator turns it on in the newsroom settings.',
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
