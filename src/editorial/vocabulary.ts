import type { Bilingual } from '../language'
import type { WorkflowSlug } from '../slugs'

interface KindNames {
  readonly singular: Bilingual
  readonly plural: Bilingual
}

/** What each kind of document under the workflow is called, wherever people read it. */
export const documentNames = {
  articles: { singular: { zh: '稿件', en: 'Article' }, plural: { zh: '稿件', en: 'Articles' } },
  'photo-captions': {
    singular: { zh: '图片说明', en: 'Photo caption' },
    plural: { zh: '图片说明', en: 'Photo captions' },
  },
  'photo-contests': {
    singular: { zh: '摄影大赛', en: 'Photo contest' },
    plural: { zh: '摄影大赛', en: 'Photo contests' },
  },
  'contest-awards': { singular: { zh: '奖项', en: 'Award' }, plural: { zh: '奖项', en: 'Awards' } },
} as const satisfies Record<WorkflowSlug, KindNames>
