import type { Problem } from '../errors'

/** What any search may find wrong with its conditions; `path` is added by whoever reads them. */
export const unknownChoice: Problem = {
  code: 'search_choice_unknown',
  message: { zh: '没有这个选项，请重新选择。', en: 'There is no such choice: choose again.' },
}

export const unknownDay: Problem = {
  code: 'search_day_invalid',
  message: { zh: '日期请写成 2026-01-31 这样。', en: 'Write the day like 2026-01-31.' },
}

export const daysReversed: Problem = {
  code: 'search_days_reversed',
  path: 'to',
  message: { zh: '结束日期早于开始日期，请对调。', en: 'The last day is before the first: exchange them.' },
}

export function badCount(most: number): Problem {
  return {
    code: 'search_page_invalid',
    message: { zh: `请写 1 到 ${most} 的整数。`, en: `Give a whole number from 1 to ${most}.` },
  }
}
