import type { Bilingual } from '../language'

/** What an endpoint can be told of. */
export const webhookEvents = {
  published: { zh: '发布', en: 'Published' },
  corrected: { zh: '更正', en: 'Corrected' },
  withdrawn: { zh: '撤稿', en: 'Withdrawn' },
  killed: { zh: '紧急撤稿', en: 'Killed' },
} as const satisfies Record<string, Bilingual>
