import type { Bilingual } from '../../../language'

/** What the page for searching everything says. */
export const words = {
  title: { zh: '检索', en: 'Search' },
  q: { zh: '查什么', en: 'Words' },
  hint: {
    zh: '汉字、拼音或首字母；引号里的一字不差',
    en: 'Characters, pinyin or initials; quotes for exact words',
  },
  state: { zh: '状态', en: 'State' },
  section: { zh: '栏目', en: 'Section' },
  genre: { zh: '体裁', en: 'Genre' },
  from: { zh: '日期从', en: 'From' },
  to: { zh: '到', en: 'to' },
  sort: { zh: '排序', en: 'Order' },
  relevance: { zh: '最相关的在前', en: 'Most relevant first' },
  newest: { zh: '最新的在前', en: 'Newest first' },
  any: { zh: '不限', en: 'Any' },
  search: { zh: '查找', en: 'Search' },
  clear: { zh: '清除', en: 'Clear' },
  loading: { zh: '正在查找…', en: 'Searching…' },
  found: { zh: '共 {count} 篇', en: '{count} pieces' },
  relaxed: { zh: '没有一篇含全部词语，以下含其中大部分。', en: 'Nothing has all the words; these have most of them.' },
  none: {
    zh: '没有找到。请换个说法、少写几个词，或放宽条件。',
    en: 'Nothing found. Say it otherwise, with fewer words, or loosen the conditions.',
  },
  begin: {
    zh: '草稿、在审和已发的稿件都查得到。按 / 或 Ctrl+K 随时回到这里。',
    en: 'Drafts, pieces under review and published ones are all found. Press / or Ctrl+K anywhere to come here.',
  },
  meant: { zh: '您是不是要找：', en: 'Did you mean: ' },
  refused: { zh: '没有查成。', en: 'The search did not succeed.' },
  unreachable: { zh: '连不上服务器，请重试。', en: 'The server could not be reached. Try again.' },
  retry: { zh: '重试', en: 'Try again' },
  byline: { zh: '按署名', en: 'By byline' },
  untitled: { zh: '（无标题）', en: '(no headline)' },
  previous: { zh: '上一页', en: 'Previous page' },
  next: { zh: '下一页', en: 'Next page' },
} as const satisfies Record<string, Bilingual>
