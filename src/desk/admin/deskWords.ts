import type { Bilingual } from '../../language'

/** What the desk, the board and the calendar say. */
export const deskWords = {
  toJudging: { zh: '您受邀担任评委：打开评审页 →', en: 'You are invited as a juror: open the judging page →' },
  desk: { zh: '工作台', en: 'Desk' },
  board: { zh: '看板', en: 'Board' },
  calendar: { zh: '发稿日历', en: 'Calendar' },
  newArticle: { zh: '新建稿件', en: 'New article' },
  loading: { zh: '正在读取…', en: 'Loading…' },
  failed: { zh: '读不到数据，可能是网络中断。', en: 'Could not be read; the network may be down.' },
  stale: {
    zh: '暂时连不上服务器，显示的可能不是最新情况。',
    en: 'The server cannot be reached: this may not be up to date.',
  },
  retry: { zh: '重试', en: 'Try again' },
  untitled: { zh: '（无题）', en: '(untitled)' },
  words: { zh: '字', en: 'words' },
  pictures: { zh: '图', en: 'pic.' },
  gaps: { zh: '处待补', en: 'gaps' },
  due: { zh: '截稿', en: 'due' },
  overdue: { zh: '已超时', en: 'overdue' },
  lateReview: { zh: '补审', en: 'late review' },
  tomorrow: { zh: '明天', en: 'tomorrow' },
  publishes: { zh: '定于', en: 'goes out' },
  embargo: { zh: '禁发至', en: 'embargo until' },
  returned: { zh: '退回', en: 'returned' },
  heldBy: { zh: '扣稿', en: 'held' },
  wasDue: { zh: '原定', en: 'was to go out' },
  failedOut: { zh: '发布失败', en: 'failed' },
  actions: { zh: '操作', en: 'Actions' },
  noActions: { zh: '您现在没有可做的操作。', en: 'There is nothing that you can do now.' },
  open: { zh: '打开稿件', en: 'Open the piece' },
  more: { zh: '再看一些', en: 'Show more' },
  tooMany: { zh: '更多的请用筛选条件查找。', en: 'Use the filters to find the others.' },
  emptyColumn: { zh: '没有稿件', en: 'Nothing here' },
  recentOnly: { zh: '只列近几日', en: 'recent only' },
  readChanged: { zh: '看板已更新', en: 'The board was updated' },
  holder: { zh: '经手', en: 'with' },
} as const satisfies Record<string, Bilingual>

/** Documents that are no articles say what they are. */
export const kindNames = {
  articles: { zh: '稿件', en: 'Article' },
  'photo-captions': { zh: '图片说明', en: 'Caption' },
  'photo-contests': { zh: '摄影大赛', en: 'Contest' },
  'contest-awards': { zh: '奖项', en: 'Award' },
} as const satisfies Record<string, Bilingual>
