import { words as everywhere } from '../../admin/words'
import type { Bilingual } from '../../language'

/** What the workflow's controls say. */
export const words = {
  ...everywhere,
  withArticle: { zh: '随所属稿件审签 →', en: 'Signed with its article →' },
  undone: { zh: '已撤销：', en: 'Taken back: ' },
  mainActionKey: { zh: 'Ctrl+Enter', en: 'Ctrl+Enter' },
  willLapse: {
    zh: '改动内容并保存后，最后一个签字失效，稿件回到终审；同一人看过差异可再签。',
    en: 'Once a change is saved the last signature lapses and the piece goes back to the final review; the same person may sign again.',
  },
  hasLapsed: {
    zh: '内容已改，最后一个签字失效，稿件回到终审，请看过差异重新签发。',
    en: 'The content changed: the last signature lapsed and the piece is back in the final review, to be signed again.',
  },
  signatures: { zh: '签字', en: 'Signatures' },
  noSignatures: { zh: '本轮还没有人签字', en: 'Nobody has signed in this cycle' },
  readOnly: { zh: '只读', en: 'Read only' },
  otherActions: { zh: '暂不能做的操作', en: 'Not possible now' },
  lacking: { zh: '还缺', en: 'Missing' },
  picturesUncredited: { zh: '张图片缺署名', en: 'pictures lack their credit' },
  picturesWithoutAlt: { zh: '张图片缺替代文字', en: 'pictures lack their alt text' },
  picturesUnsettled: { zh: '张图片的使用权没有确认', en: 'pictures with rights that are not settled' },
  goToField: { zh: '去填写', en: 'Go to the field' },
  loadFailed: { zh: '读不到审稿状态', en: 'The workflow state could not be read' },
  unsavedTitle: { zh: '有未保存的修改', en: 'There are unsaved changes' },
  unsavedText: {
    zh: '这一步针对的是已保存的文字。请先保存，再继续。',
    en: 'This step is about the saved text. Save first, then go on.',
  },
  saveAndGoOn: { zh: '保存并继续', en: 'Save and go on' },
  reload: { zh: '重新载入', en: 'Reload' },
  overtaken: {
    zh: '您打开之后，别人改过这份稿件。请先重新载入，看过现在的内容再操作。',
    en: 'Somebody changed this piece after you opened it. Reload it and look at it before you go on.',
  },
  done: { zh: '已完成：', en: 'Done: ' },
  correctionMinor: { zh: '错别字（读者不见说明）', en: 'Minor (no public note)' },
  correctionNotice: { zh: '公开更正（附说明）', en: 'With a public note' },
  changedSince: { zh: '自“{since}”以来有 {count} 处改动。', en: '{count} changes since “{since}”.' },
  unchangedSince: { zh: '自“{since}”以来没有改动。', en: 'Nothing has changed since “{since}”.' },
  seeChanges: { zh: '看改了什么（新窗口）', en: 'See what changed (new window)' },
  dueAt: { zh: '截稿', en: 'Due' },
  draftsNote: { zh: '更正说明可以现在写，也可以发布时写。', en: 'The note can be written now or at publication.' },
  changeTrackTip: {
    zh: '换成另一种审次：标准三审、短讯或急稿',
    en: 'Another way of review: standard, brief or urgent',
  },
  trackOff: { zh: '未开放', en: 'off' },
  urgentIsOff: {
    zh: '急稿未开放：由总编辑或系统管理员在“编辑部设置 › 开放急稿审次”里开启。',
    en: 'The urgent track is off: a chief editor or an administrator turns it on under Newsroom settings › Offer the urgent track.',
  },
  signsFor: {
    zh: '您代{name}做这一步，签名和记录都注明“代”。',
    en: 'You do this on behalf of {name}; signature and record say so.',
  },
  signsProof: {
    zh: '本级尚无校对签名，您的签字同时记为校对。',
    en: 'No proofreader has signed at this stage: your signature counts as the proofreading too.',
  },
  owesLateReview: {
    zh: '这是急稿：发布后须在 {due} 前补审，由没有写过、签过本稿的部主任或总编辑来做。',
    en: 'This piece is urgent: once out it needs its late review by {due}, by a desk head or chief editor who neither wrote nor signed it.',
  },
  owesLateReviewLater: {
    zh: '这是急稿：发布后 {hours} 小时内须补审，由没有写过、签过本稿的部主任或总编辑来做。',
    en: 'This piece is urgent: it needs its late review within {hours} hours of publication, by a desk head or chief editor who neither wrote nor signed it.',
  },
  meanwhile: { zh: '这期间：', en: 'Meanwhile:' },
  textOnly: { zh: '只能办，不能改稿', en: 'Yours to act on, not to edit' },
  lateReviewDue: { zh: '待补审，截止', en: 'Late review due by' },
  lateReviewDone: { zh: '已补审', en: 'Late review done' },
  lateReviewOverdue: { zh: '补审已超时，应于', en: 'Late review overdue since' },
  onDuty: { zh: '此刻值班：', en: 'On duty now:' },
  nobodyOnDuty: {
    zh: '此刻没有人值班：急稿只能等总编辑签发，或请部主任、总编辑在值班表里排上值班编辑。',
    en: 'Nobody is on duty now: only a chief editor can sign this urgent piece, unless a desk head or chief editor puts somebody on the roster.',
  },
  toRoster: { zh: '代签与值班 →', en: 'Delegation and duty →' },
  makesAuthor: {
    zh: '急稿谁改谁算作者：您改了字，就要由另一位来签。',
    en: 'Who changes an urgent piece counts as its author: if you change a word, somebody else has to sign.',
  },
  sendsBack: {
    zh: '要改字：点“退回”写明怎么改，作者改好重新提交，您再签。急稿只有这一审，不必重走别的审次。',
    en: 'To change a word: return it and say what to change; its author changes it and submits it again, and you sign. This is the only review of an urgent piece.',
  },
  publishesAt: { zh: '定于', en: 'To be published' },
  publishFailed: { zh: '定时发布失败：', en: 'Scheduled publication failed: ' },
  inCorrection: { zh: '更正类别：', en: 'Kind of correction: ' },
  reviewMark: { zh: '审', en: 'R' },
  proofMark: { zh: '校', en: 'P' },
  verbatim: { zh: '照发', en: 'Verbatim' },
  verbatimMeaning: {
    zh: '通稿原文照发，正文一字不改；校对意见仅供参考。',
    en: 'Goes out word for word: the body is locked, findings are advisory.',
  },
  onBehalfOf: { zh: '代', en: 'for' },
} as const satisfies Record<string, Bilingual>
