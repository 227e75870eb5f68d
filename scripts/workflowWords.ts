import type { Effect, GuardName, Mover, State } from '../src/editorial/workflow'
import { actions, lateReviewDueHours, states, tracks } from '../src/editorial/workflow'
import type { Bilingual } from '../src/language'
import { type Role, roles } from '../src/roles'

type Standing = Exclude<Mover, Role>

const standings: Record<Standing, Bilingual> = {
  author: { zh: '作者', en: 'an author' },
  duty: { zh: '值班编辑', en: 'who is on duty' },
  spiker: { zh: '作废它的人', en: 'who spiked it' },
  system: { zh: '系统', en: 'the system' },
}

/** Who may move or edit a piece, as docs/workflow.md names them. */
export function moverWord(mover: Mover): Bilingual {
  return isStanding(mover) ? standings[mover] : roles[mover]
}

function isStanding(mover: Mover): mover is Standing {
  return mover in standings
}

export const editorWord = {
  authors: { zh: '作者（含代为录入者）', en: 'its authors, and who typed it in' },
  nobody: { zh: '无人', en: 'nobody' },
} as const satisfies Record<string, Bilingual>

export const readerWord: Record<(typeof states)[State]['readers'], Bilingual> = {
  hidden: { zh: '不可见', en: 'nothing' },
  visible: { zh: '可见', en: 'the published text' },
  gone: { zh: '已撤下，只留墓碑（网站返回 410）', en: 'its tombstone only (the site answers 410)' },
}

/** Each guard in a few words; the sentence that a person gets when it fails is in the file of its kind, `src/editorial/{caption,content,person,request,state}Guards.ts`. */
export const guardWord: Record<GuardName, Bilingual> = {
  isComplete: { zh: '必填项齐全', en: 'all required fields are filled in' },
  gapsListed: { zh: '正文中的缺字都已列出', en: 'every gap in the body is listed' },
  picturesCredited: { zh: '图片都有署名和替代文字', en: 'each picture has its credit and alt text' },
  picturesStanding: { zh: '没有已撤回的图片', en: 'no picture was recalled' },
  captionsOwn: {
    zh: '没有属于别的稿件而未刊出的图片说明',
    en: 'no caption belongs to another piece, unless readers see it already',
  },
  captionsPublished: { zh: '单发的图片说明都已发布', en: 'captions with a review of their own are published' },
  gapsResolved: {
    zh: '缺字已补，或写明理由放过（照发稿除外）',
    en: 'gaps are filled in or passed over with a reason (verbatim pieces aside)',
  },
  notAuthor: { zh: '不是作者', en: 'not an author' },
  notSignedInCycle: { zh: '本轮未签过另一审', en: 'signed no other stage in this cycle' },
  principalUninvolved: {
    zh: '代签时，委托人没有写过、签过或改过它',
    en: 'a delegate’s principal did not write, sign or edit it',
  },
  didNotEditCorrection: { zh: '没有改过这次更正', en: 'did not edit this correction' },
  digestUnchanged: { zh: '内容与终审签字时一致', en: 'the content is what the last signer signed' },
  ceremonyOver: { zh: '所揭晓的大赛已到揭晓时间', en: 'the ceremony that it announces is over' },
  embargoOver: { zh: '禁发期已过', en: 'the embargo is over' },
  hasReason: { zh: '写明理由', en: 'a reason' },
  holdAcknowledged: {
    zh: '有扣稿令时，确认已知悉（`holdSeen`）',
    en: 'where it is held, the order is acknowledged (`holdSeen`)',
  },
  hasPublishAt: { zh: '将来的发布时间，不早于禁发期结束', en: 'a time of publication to come, not within the embargo' },
  hasCorrectionKind: { zh: '更正类别（minor 或 notice）', en: 'the kind of correction (minor or notice)' },
  hasCorrectionNote: { zh: '公开更正附有更正说明', en: 'a noticed correction has its public note' },
  returnsBack: { zh: '退回到上一审或草稿', en: 'goes to the stage before it or to draft' },
  unsigned: { zh: '本轮尚无签字', en: 'nobody has signed in this cycle' },
  assigneeAway: { zh: '指派给的同事不在岗', en: 'its assignee is away' },
  hasAssignee: { zh: '一位在职的同事', en: 'an active colleague' },
  hasTrack: { zh: '编辑部开放的审次', en: 'a track that the newsroom offers' },
  stageNotProofread: { zh: '本校次尚未签名', en: 'this stage has not been proofread yet' },
  lateReviewOpen: { zh: '有待做的补审', en: 'a late review is due' },
}

/** What a transition does besides moving the state. */
export const effectWord: Record<Effect, Bilingual> = {
  beginCycle: { zh: '新一轮开始，签字清空', en: 'begins a cycle, without signatures' },
  sign: { zh: '签“审”；无人校对时一并签“校”', en: 'signs the review, and the proofreading where nobody has' },
  signProof: { zh: '签“校”', en: 'signs the proofreading' },
  lapseFromTarget: { zh: '退回处及以后的签字失效', en: 'signatures from the target on lapse' },
  lapseLast: { zh: '终审签字失效', en: 'the final signature lapses' },
  markHeld: { zh: '记下扣稿令', en: 'notes the order to hold' },
  markSpiked: { zh: '记下作废人', en: 'notes who spiked it' },
  publish: {
    zh: `公开；急稿须在 ${lateReviewDueHours} 小时内补审`,
    en: `makes it public; an urgent piece owes a late review within ${lateReviewDueHours} hours`,
  },
  openCorrection: { zh: '开出更正稿，读者仍见原文', en: 'opens a correction; readers keep the old text' },
  closeCorrection: { zh: '更正稿成为正式文本', en: 'the correction becomes the text' },
  discardCorrection: { zh: '弃去更正稿', en: 'discards the correction' },
  takeDown: { zh: '撤下，立墓碑', en: 'takes it down and leaves a tombstone' },
  pin: { zh: '锁定所签版本和发布时间', en: 'pins the signed version and the time' },
  unpin: { zh: '解除定时', en: 'ends the schedule' },
  assign: { zh: '指派', en: 'assigns it' },
  assignSelf: { zh: '改派给自己', en: 'assigns it to oneself' },
  setTrack: {
    zh: '改审次；不在新审次上的稿件回到其首审',
    en: 'sets the track; a piece off the new track goes to its first stage',
  },
  lateReview: { zh: '补审完成', en: 'the late review is done' },
}

/** The document's own sentences. */
export const text = {
  title: { zh: '审稿流程', en: 'The editorial workflow' },
  intro: {
    zh: '稿件、独立图片说明、摄影大赛和奖项都按这一张表流转。表在 `src/editorial/workflow.ts`，服务器、后台按钮和本页都由它得出。',
    en: 'Articles, captions that stand alone, contests and awards follow this one table. It lives in `src/editorial/workflow.ts`; the server, the buttons in the admin and this page derive from it.',
  },
  ladder: {
    zh: '高一级的编辑角色可以做低一级的事：总编辑、部主任、编辑。代签人按委托人的角色行事，值班编辑按值班表。编辑、部主任、总编辑的权限和值班权限，只能授予同样担任这三种角色之一的人；角色一经收回，代行的权限随即失效。',
    en: 'A higher editorial role may act at a lower stage: chief editor, desk head, editor. A delegate acts with the role that was lent, and who is on duty follows from the roster. The rights of an editor, a desk head, a chief editor and of the duty are lent only to somebody who is one of the three, and lapse when he or she no longer is.',
  },
  answers: {
    zh: '被拒时：版本过时或状态不符返回 409；无权或须回避返回 403；条件不满足返回 400，并一次列全。',
    en: 'Refusals: 409 for a stale revision or a wrong state, 403 for who may not or is barred, 400 for what must hold and does not, all of it at once.',
  },
  states: { zh: '状态', en: 'States' },
  tracks: { zh: '审次', en: 'Tracks' },
  transitions: { zh: '流转', en: 'Transitions' },
  state: { zh: '状态', en: 'State' },
  edits: { zh: '谁能改内容', en: 'Who edits' },
  readers: { zh: '读者看到', en: 'Readers see' },
  track: { zh: '审次', en: 'Track' },
  stages: { zh: '经过', en: 'Stages' },
  authorship: { zh: '审稿时改稿即成作者', en: 'Editing under review makes an author' },
  action: { zh: '操作', en: 'Action' },
  to: { zh: '到', en: 'To' },
  by: { zh: '谁', en: 'Who' },
  bars: { zh: '且', en: 'Being' },
  guards: { zh: '须满足', en: 'What must hold' },
  effects: { zh: '同时', en: 'What it does' },
  yes: { zh: '是', en: 'yes' },
  no: { zh: '否', en: 'no' },
  only: { zh: '仅限', en: 'only' },
  or: { zh: ' 或 ', en: ' or ' },
  final: { zh: '到此为止，不再流转。', en: 'Final: nothing leads on from here.' },
} as const satisfies Record<string, Bilingual>

/** Names with their label, as in `review1` 初审一校. */
export const named = {
  state: (state: State): Bilingual => withCode(state, states[state].label),
  action: (action: keyof typeof actions): Bilingual => withCode(action, actions[action].label),
  track: (track: keyof typeof tracks): Bilingual => withCode(track, tracks[track].label),
}

function withCode(code: string, { zh, en }: Bilingual): Bilingual {
  return { zh: `\`${code}\` ${zh}`, en: `\`${code}\` ${en}` }
}
