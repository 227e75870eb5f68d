import type { Bilingual } from '../language'

/** What an outside reader is asked to look at. */
export const linkPurposes = {
  quotes: { zh: '核对引语', en: 'Check the quotes' },
  facts: { zh: '核对事实', en: 'Check the facts' },
  legal: { zh: '法律审读', en: 'Legal review' },
  other: { zh: '其他', en: 'Other' },
} as const satisfies Record<string, Bilingual>

export type LinkPurpose = keyof typeof linkPurposes

export function isLinkPurpose(value: unknown): value is LinkPurpose {
  return typeof value === 'string' && Object.hasOwn(linkPurposes, value)
}

/** A draft that is out for longer is out for good. */
export const maxLinkDays = 14
