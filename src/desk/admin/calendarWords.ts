import type { Bilingual } from '../../language'

export const calendarWords = {
  day: { zh: '日', en: 'Day' },
  week: { zh: '周', en: 'Week' },
  month: { zh: '月', en: 'Month' },
  today: { zh: '今天', en: 'Today' },
  back: { zh: '往前', en: 'Earlier' },
  on: { zh: '往后', en: 'Later' },
  empty: {
    zh: '这段时间没有定时、扣下、禁发或已发的稿件。',
    en: 'Nothing is scheduled, held, embargoed or published in this time.',
  },
  embargoEnds: { zh: '禁发期满', en: 'embargo ends' },
  sameMinute: { zh: '与另一篇同一分钟', en: 'same minute as another' },
  beforeEmbargo: { zh: '早于禁发期满', en: 'before its embargo ends' },
  notMovable: { zh: '这篇稿件现在不能改时间。', en: 'The time of this piece cannot be changed now.' },
} as const satisfies Record<string, Bilingual>
