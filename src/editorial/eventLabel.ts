import type { Bilingual } from '../language'
import type { SystemAction } from './item'
import { actions, isAction } from './workflow'

const systemLabels: Record<SystemAction, Bilingual> = {
  create: { zh: '新建', en: 'Created' },
  edit: { zh: '修改', en: 'Edited' },
  lapse: { zh: '修改，终审签字失效', en: 'Edited; the last signature lapsed' },
  publishFailed: { zh: '定时发布失败', en: 'Scheduled publication failed' },
  trash: { zh: '移入回收站', en: 'Trashed' },
  untrash: { zh: '移出回收站', en: 'Restored from trash' },
  delete: { zh: '删除', en: 'Deleted' },
  previewLink: { zh: '生成外部核实链接', en: 'Link for an outside reader made' },
  previewLinkRevoked: { zh: '撤销外部核实链接', en: 'Link for an outside reader revoked' },
  giveAward: { zh: '授奖', en: 'Award given' },
  withdrawAward: { zh: '撤回授奖', en: 'Award withdrawn' },
  disqualifyEntry: { zh: '取消参赛资格', en: 'Entry disqualified' },
  reinstateEntry: { zh: '恢复参赛资格', en: 'Entry reinstated' },
  withdrawEntry: { zh: '投稿人撤回作品', en: 'Entry taken back by its entrant' },
  eraseEntrant: { zh: '抹去投稿人资料', en: 'Entrant’s data erased' },
  pictureRecalled: { zh: '图片撤回', en: 'Picture recalled' },
  recallLifted: { zh: '取消图片撤回', en: 'Picture recall lifted' },
  pictureTerms: { zh: '更改图片使用权或禁发时间', en: 'Rights or embargo of a picture changed' },
  embargoEnded: { zh: '图片禁发期满', en: 'Embargo of a picture over' },
  openRound: { zh: '开始一轮评审', en: 'Round of judging opened' },
  changeRound: { zh: '评审中增加评委或延期', en: 'Jurors added or the end moved back' },
  castBallot: { zh: '评委投票（内容密封）', en: 'Ballot cast, sealed' },
  recuse: { zh: '评委回避', en: 'Juror recused' },
  relateJurors: { zh: '登记或更改须回避的评委', en: 'Related jurors of an entry changed' },
  overrideQuorum: { zh: '未达法定人数仍结束', en: 'Closed without a quorum' },
  closeRound: { zh: '结束一轮评审', en: 'Round of judging closed' },
  decideTie: { zh: '裁定并列', en: 'Tie decided' },
  draftAnnouncement: { zh: '起草揭晓稿件', en: 'Announcement drafted' },
}

/** What a row of the history tells; an action that this version does not know is shown by its name. */
export function eventLabel(action: string): Bilingual {
  if (isAction(action)) return actions[action].label
  return isSystemAction(action) ? systemLabels[action] : { zh: action, en: action }
}

function isSystemAction(action: string): action is SystemAction {
  return Object.hasOwn(systemLabels, action)
}
