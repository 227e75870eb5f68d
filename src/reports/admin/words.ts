import type { Bilingual } from '../../language'

export const words = {
  title: { zh: '考核', en: 'Monthly report' },
  month: { zh: '月份', en: 'Month' },
  previous: { zh: '上月', en: 'Previous month' },
  next: { zh: '下月', en: 'Next month' },
  csv: { zh: '下载 CSV', en: 'Download CSV' },
  print: { zh: '打印', en: 'Print' },
  loading: { zh: '正在统计…', en: 'Counting…' },
  failed: { zh: '没有读到，请检查月份后重试。', en: 'It could not be read: check the month and try again.' },
  retry: { zh: '重试', en: 'Try again' },
  empty: { zh: '这个月没有可统计的记录。', en: 'Nothing to count in this month.' },
  closed: { zh: '本月已结，数字不再变动', en: 'The month is closed, its figures stay' },
  open: { zh: '本月未结', en: 'The month is still open' },
  zone: { zh: '月份按时区', en: 'months by' },
  own: { zh: '只显示您本人的数字', en: 'your own figures only' },
  noAccount: { zh: '（无账号）', en: '(no account)' },
  unrecorded: {
    zh: '有 {count} 次发布早于统计所需的记录，未计入发稿与字数。',
    en: '{count} publications are older than the record that is counted and are left out.',
  },
  counting: {
    zh: '数字取自签审记录：发稿与字数按首次发布时的署名和字数计，合署各计全篇；图片按署名计张；更正记在原稿署名人名下；一人同时签审与校的，记为一次审签。撤稿不扣减。',
    en: 'From the signed record: pieces and characters by the bylines and the length at first publication, whole for each co-author; pictures by credit; corrections for the authors of the piece; review and proofreading by one person count as one review. Withdrawals subtract nothing.',
  },
} as const satisfies Record<string, Bilingual>
