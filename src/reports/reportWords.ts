import type { Bilingual } from '../language'
import type { ReportColumn } from './reportRules'

export const columnLabels: Record<ReportColumn, Bilingual> = {
  pieces: { zh: '发稿（篇）', en: 'Pieces' },
  words: { zh: '字数', en: 'Characters' },
  pictures: { zh: '图片（张）', en: 'Pictures' },
  corrections: { zh: '更正（次）', en: 'Corrections' },
  publicCorrections: { zh: '其中公开更正', en: 'With a public note' },
  reviews: { zh: '审签（次）', en: 'Reviews signed' },
  proofs: { zh: '校签（次）', en: 'Proofreadings signed' },
}

export const nameLabel: Bilingual = { zh: '姓名', en: 'Name' }
