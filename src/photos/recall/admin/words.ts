import type { Bilingual } from '../../../language'

/** What the use and the recall of a picture say. */
export const words = {
  usage: { zh: '这张图片用在哪里', en: 'Where this picture is used' },
  loading: { zh: '正在查找…', en: 'Looking it up…' },
  failed: { zh: '读不到使用情况。', en: 'The uses could not be read.' },
  retry: { zh: '重试', en: 'Try again' },
  unused: {
    zh: '还没有稿件、图片说明或参赛作品用到它。',
    en: 'No piece, caption or contest entry uses it yet.',
  },
  pieces: { zh: '稿件', en: 'Pieces' },
  live: { zh: '读者可见', en: 'Readers see it' },
  heldBack: { zh: '稿件已发，读者看不到图片', en: 'Published, the picture held back' },
  takenOut: { zh: '图片已拿下', en: 'Picture taken out' },
  captions: { zh: '图片说明', en: 'Captions' },
  noText: { zh: '（没有文字）', en: '(no text)' },
  noTitle: { zh: '（没有标题）', en: '(no title)' },
  originals: { zh: '作为原稿图片附在', en: 'Attached as the original of' },
  lightboxes: { zh: '图片集', en: 'Lightboxes' },
  sameFile: { zh: '图库里同一文件的其他记录', en: 'Other records of the same file' },
  entries: { zh: '参赛作品', en: 'Contest entries' },
  hiddenEntries: {
    zh: '另有 {count} 件参赛作品，由大赛办处理。',
    en: '{count} contest entries, for the contest office to see.',
  },
  frontPage: { zh: '首页上的这些稿件', en: 'Of these on the front page' },
  topics: { zh: '专题', en: 'Topics' },
  related: { zh: '“相关稿件”里列有，见于', en: 'Listed among the related pieces of' },
  kept: {
    zh: '编辑部留存：{versions} 个说明版本、{contents} 份签审内容，均不公开。',
    en: 'Kept by the newsroom and public nowhere: {versions} versions of captions, {contents} signed texts.',
  },
  recall: { zh: '撤回图片', en: 'Recall the picture' },
  recallDenied: {
    zh: '需要紧急撤下时，请联系总编辑或值班编辑：由他们撤回。',
    en: 'To have it taken back at once, ask a chief editor or the editor on duty.',
  },
  recallText: {
    zh: '图片立即从所有稿件、图库公开地址和大赛中撤下，同一文件也不能再上传。已发和待发的文章去图照发。',
    en: 'The picture leaves every piece, public address and contest at once, and its file cannot be uploaded again. Articles that are out, or wait to go out, go on without it.',
  },
  goesOn: { zh: '{count} 篇已发或待发的文章去掉图片后继续', en: '{count} articles go on without it' },
  killed: { zh: '{count} 条单发图片紧急撤稿', en: '{count} photo news are killed' },
  held: { zh: '{count} 条待发的单发图片扣下', en: '{count} photo news that wait are held' },
  openPoint: { zh: '{count} 份在写或在审的稿件须换图', en: '{count} pieces under way need another picture' },
  suspended: { zh: '{count} 件参赛作品暂停，待大赛办处理', en: '{count} contest entries are suspended' },
  nowhere: { zh: '没有稿件受影响', en: 'No piece is affected' },
  reason: {
    zh: '理由（通知作者和摄影者，记入审稿记录）',
    en: 'Reason (authors and photographer are told; kept in the history)',
  },
  confirm: { zh: '确认', en: 'Confirmation' },
  recalled: { zh: '这张图片已被撤回', en: 'This picture was recalled' },
  recalledText: {
    zh: '任何公开地址都不再给出它，资料不能修改，同一文件不能再上传。',
    en: 'No public address gives it any more, its record stands still, and its file cannot be uploaded again.',
  },
  lift: { zh: '取消撤回', en: 'Lift the recall' },
  liftText: {
    zh: '图片可以重新使用，但不会自动回到任何稿件；参赛作品由大赛办恢复。',
    en: 'The picture can be used again. It comes back into no piece by itself; contest entries are reinstated by the contest office.',
  },
  liftReason: { zh: '理由（记入图片记录）', en: 'Reason (kept in the record of the picture)' },
  done: { zh: '已撤回', en: 'Recalled' },
  lifted: { zh: '已取消撤回', en: 'The recall is lifted' },
} as const satisfies Record<string, Bilingual>
