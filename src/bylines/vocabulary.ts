import type { Bilingual } from '../language'

/** What a byline says of its bearer; what is not printed stays open. */
export const bylineKinds = {
  reporter: { zh: '记者', en: 'Reporter' },
  correspondent: { zh: '通讯员', en: 'Correspondent' },
  photographer: { zh: '摄影', en: 'Photographer' },
  unstated: { zh: '未注明', en: 'Not stated' },
} as const satisfies Record<string, Bilingual>

export type BylineKind = keyof typeof bylineKinds
