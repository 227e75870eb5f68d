import { documentNames } from '../../editorial/vocabulary'
import type { Bilingual } from '../../language'
import type { WorkflowSlug } from '../../slugs'

/** Where a delivery stands. */
export const deliveryStates = {
  waiting: { zh: '等待', en: 'Waiting' },
  sending: { zh: '正在发送', en: 'Sending' },
  delivered: { zh: '已送达', en: 'Delivered' },
  dead: { zh: '已放弃', en: 'Given up' },
} as const satisfies Record<string, Bilingual>

export type DeliveryState = keyof typeof deliveryStates

/** Why a try failed, or a delivery was given up. */
export const failures = {
  name_not_found: {
    zh: '域名解析不到地址。',
    en: 'The name has no address.',
  },
  not_public: {
    zh: '域名指向内部地址，已拒绝连接。',
    en: 'The name leads to an address that is not public, so no connection was made.',
  },
  unreachable: { zh: '连不上对方服务器。', en: 'The server could not be reached.' },
  tls_failed: { zh: '对方的 https 证书无效。', en: 'The certificate of the server is not valid.' },
  timed_out: { zh: '对方没有在 10 秒内回答。', en: 'There was no answer within 10 seconds.' },
  redirected: {
    zh: '对方要求转到别的网址；推送不跟随跳转，请填写最终网址。',
    en: 'The answer was a redirect, which is not followed: enter the final address.',
  },
  refused: { zh: '对方拒收。', en: 'The receiver refused it.' },
  server_error: { zh: '对方服务器出错。', en: 'The receiver failed.' },
  too_busy: { zh: '对方正忙，要求稍后再发。', en: 'The receiver asked for it later.' },
  gone: {
    zh: '对方返回 410：不再接收。推送地址已停用。',
    en: 'The receiver answered 410: it wants no more. The endpoint was switched off.',
  },
  switched_off: { zh: '推送地址已停用。', en: 'The endpoint is switched off.' },
  deleted: { zh: '推送地址已删除。', en: 'The endpoint was deleted.' },
} as const satisfies Record<string, Bilingual>

export type Failure = keyof typeof failures

export function isFailure(value: unknown): value is Failure {
  return typeof value === 'string' && Object.hasOwn(failures, value)
}

/** Collections whose pieces are told of. */
export const collectionNames = {
  articles: documentNames.articles.plural,
  'photo-captions': documentNames['photo-captions'].plural,
  'photo-contests': documentNames['photo-contests'].plural,
  'contest-awards': documentNames['contest-awards'].plural,
} as const satisfies Record<WorkflowSlug, Bilingual>
