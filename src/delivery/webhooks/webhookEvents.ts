import type { Bilingual } from '../../language'

/** What an endpoint can be told of. */
export const webhookEvents = {
  published: { zh: '发布', en: 'Published' },
  corrected: { zh: '更正', en: 'Corrected' },
  recalled: { zh: '撤回图片', en: 'Picture recalled' },
  released: { zh: '恢复图片', en: 'Picture shown again' },
  withdrawn: { zh: '撤稿', en: 'Withdrawn' },
  killed: { zh: '紧急撤稿', en: 'Killed' },
} as const satisfies Record<string, Bilingual>

export type WebhookEvent = keyof typeof webhookEvents

export function isWebhookEvent(value: unknown): value is WebhookEvent {
  return typeof value === 'string' && Object.hasOwn(webhookEvents, value)
}
