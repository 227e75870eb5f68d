import type { Bilingual } from '../language'

/** What people are told of. */
export const noticeKinds = {
  assigned: { zh: '指派给我的稿件', en: 'Pieces assigned to me' },
  returned: { zh: '我的稿件或图片被退回', en: 'My pieces or pictures returned' },
  waiting: { zh: '等我这一审的稿件、等我选用的图片', en: 'Pieces that wait for my stage, pictures for my choice' },
  outcome: {
    zh: '我的稿件发布、扣下或撤下，图片被选用',
    en: 'My pieces published, held or taken down, pictures taken',
  },
  mention: { zh: '批注里提到我', en: 'Comments that mention me' },
  reply: { zh: '我的批注有回复、我的稿件有新批注', en: 'Replies to me and comments on my pieces' },
  overdue: { zh: '稿件超过时限', en: 'Pieces that are overdue' },
  failed: { zh: '定时发布失败', en: 'Scheduled publications that failed' },
  delegated: { zh: '委托我代签', en: 'Delegations to me' },
} as const satisfies Record<string, Bilingual>

export type NoticeKind = keyof typeof noticeKinds

export const noticeKindNames = Object.keys(noticeKinds) as readonly NoticeKind[]

export function isNoticeKind(value: unknown): value is NoticeKind {
  return typeof value === 'string' && Object.hasOwn(noticeKinds, value)
}

/** How a notice reaches a person. What is mailed also stands in the inbox. */
export const deliveries = {
  mail: { zh: '立即发邮件', en: 'Mail at once' },
  digest: { zh: '汇总后发邮件', en: 'Mail in a digest' },
  inbox: { zh: '只进收件箱', en: 'Inbox only' },
  off: { zh: '不通知', en: 'Off' },
} as const satisfies Record<string, Bilingual>

export type Delivery = keyof typeof deliveries

export function isDelivery(value: unknown): value is Delivery {
  return typeof value === 'string' && Object.hasOwn(deliveries, value)
}

/** What holds until a person chooses otherwise: at once what only this person can act on, the rest collected. */
export const defaultDeliveries: Readonly<Record<NoticeKind, Delivery>> = {
  assigned: 'mail',
  returned: 'mail',
  waiting: 'digest',
  outcome: 'digest',
  mention: 'mail',
  reply: 'digest',
  overdue: 'mail',
  failed: 'mail',
  delegated: 'mail',
}

/** Minutes for which notices are collected into one mail, until the newsroom chooses otherwise. */
export const defaultDigestMinutes = 30

/** What happened, as a notice tells it. */
export interface NoticeFacts {
  readonly kind: NoticeKind
  /** Null where the system did it. */
  readonly actorId: string | null
  readonly actorName: string
  readonly collectionSlug: string | null
  readonly documentId: string | null
  /** An action of the workflow, or what else was done. */
  readonly action: string
  /** The state that the piece is in afterwards. */
  readonly state: string | null
  readonly reason: string | null
  /** ISO 8601, UTC. */
  readonly at: string
}

/** A notice as its recipient sees it. */
export interface Notice extends Omit<NoticeFacts, 'actorId'> {
  readonly id: string
  readonly slugline: string
  readonly isRead: boolean
  /** What it asked for has been done, by whomever: it is read by then. */
  readonly isSettled: boolean
}
