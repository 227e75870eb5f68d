import type { Bilingual } from '../language'

/** The four parts of the admin's navigation. */
export const adminGroups = {
  articles: { zh: '稿件', en: 'Articles' },
  pictures: { zh: '图片', en: 'Pictures' },
  contests: { zh: '大赛', en: 'Contests' },
  system: { zh: '系统', en: 'System' },
} as const satisfies Record<string, Bilingual>
