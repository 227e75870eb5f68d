import type { GapKind } from '../body/schema'
import type { CorrectionKind } from '../editorial/item'
import type { SubjectGap } from '../editorial/subject'
import type { Bilingual } from '../language'

/** 体裁 of a piece. */
export const genres = {
  news: { zh: '消息', en: 'News' },
  feature: { zh: '通讯', en: 'Feature' },
  photo: { zh: '图片', en: 'Photo story' },
  opinion: { zh: '评论', en: 'Opinion' },
  notice: { zh: '公告', en: 'Notice' },
} as const satisfies Record<string, Bilingual>

export const bylineRoles = {
  author: { zh: '作者', en: 'Author' },
  correspondent: { zh: '通讯员', en: 'Correspondent' },
  photographer: { zh: '摄影', en: 'Photographer' },
  editor: { zh: '编辑', en: 'Editor' },
} as const satisfies Record<string, Bilingual>

export const sourceKinds = {
  own: { zh: '本报', en: 'Own' },
  reprint: { zh: '转载', en: 'Reprint' },
} as const satisfies Record<string, Bilingual>

export const gapKinds = {
  lost: { zh: '缺字', en: 'Lost' },
  doubtful: { zh: '存疑', en: 'Doubtful' },
} as const satisfies Record<GapKind, Bilingual>

export type GapStatus = SubjectGap['status']

export const gapStatuses = {
  open: { zh: '未处理', en: 'Open' },
  filled: { zh: '已补', en: 'Filled in' },
  passedOver: { zh: '放过', en: 'Passed over' },
} as const satisfies Record<GapStatus, Bilingual>

export const correctionKinds = {
  minor: { zh: '错别字', en: 'Minor' },
  notice: { zh: '公开更正', en: 'With a public note' },
} as const satisfies Record<CorrectionKind, Bilingual>
