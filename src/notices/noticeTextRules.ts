import { eventLabel } from '../editorial/eventLabel'
import { isState, lateReviewDueHours, states } from '../editorial/workflow'
import type { Bilingual } from '../language'
import { readBatchName } from '../photos/batchNameRules'
import { slugs } from '../slugs'
import { lateReviewAction } from './noticeRules'
import type { Notice } from './vocabulary'

type Told = Pick<Notice, 'action' | 'actorName' | 'collectionSlug' | 'kind' | 'slugline' | 'state'> &
  Partial<Pick<Notice, 'reason'>>

/** What a notice says in one sentence; the reason stands beside it. Nothing of the draft but its slugline. */
export function noticeText(notice: Told): Bilingual {
  if (isOfPhotoDesk(notice)) return pictureText(notice)
  if (isOfRound(notice)) return roundText(notice)
  const { actorName, slugline } = notice
  const piece = { zh: `《${slugline || '无稿签'}》`, en: `“${slugline || 'no slugline'}”` }
  const state = isState(notice.state) ? states[notice.state].label : { zh: '', en: '' }
  const action = eventLabel(notice.action)
  switch (notice.kind) {
    case 'assigned':
      return { zh: `${actorName}把${piece.zh}指派给您`, en: `${actorName} assigned ${piece.en} to you` }
    case 'returned':
      return {
        zh: `${actorName}把${piece.zh}退回到“${state.zh}”`,
        en: `${actorName} returned ${piece.en} to “${state.en}”`,
      }
    case 'waiting':
      return waitingText(notice, { piece, state })
    case 'outcome':
      return { zh: `${piece.zh}：${action.zh} · ${actorName}`, en: `${piece.en}: ${action.en} · ${actorName}` }
    case 'mention':
      return {
        zh: `${actorName}在${piece.zh}的批注里提到您`,
        en: `${actorName} mentioned you in a comment on ${piece.en}`,
      }
    case 'reply':
      return { zh: `${actorName}在${piece.zh}写了批注`, en: `${actorName} commented on ${piece.en}` }
    case 'overdue':
      if (notice.action === lateReviewAction)
        return { zh: `急稿${piece.zh}的补审已超时`, en: `The late review of ${piece.en} is overdue` }
      return { zh: `${piece.zh}在“${state.zh}”已超过时限`, en: `${piece.en} is overdue in “${state.en}”` }
    case 'failed':
      return { zh: `${piece.zh}定时发布失败`, en: `The scheduled publication of ${piece.en} failed` }
    case 'delegated':
      return { zh: `${actorName}委托您代签`, en: `${actorName} delegated signing to you` }
  }
}

/** Of pictures between their photographer and the picture editors; `slugline` names them as a batch (batchNameRules.ts). */
function pictureText({ action, actorName, slugline, reason }: Told): Bilingual {
  switch (action) {
    case 'take':
      return movedText(slugline, { zh: `${actorName}选用了您移交的`, en: `${actorName} took` })
    case 'return':
      return movedText(slugline, { zh: `${actorName}退回了您移交的`, en: `${actorName} returned` })
    case 'pictureUnusable':
      return { zh: `您上传的图片 ${slugline} 无法使用`, en: `What you uploaded cannot be used: ${slugline}` }
    case 'inboxTaken':
      return inboxTakenText(slugline, !reason)
    case 'inboxRefused':
      return inboxRefusedText(slugline)
    default:
      return movedText(slugline, {
        zh: `${actorName}移交了`,
        zhEnd: '，等编辑选用',
        en: `${actorName} handed over`,
        isOthers: true,
      })
  }
}

interface Move extends Bilingual {
  readonly zhEnd?: string
  /** Not the pictures of whoever reads it. */
  readonly isOthers?: boolean
}

function movedText(slugline: string, { zh, zhEnd = '', en, isOthers = false }: Move): Bilingual {
  const { count, names } = readBatchName(slugline)
  if (count === 1) return { zh: `${zh}图片 ${names}${zhEnd}`, en: `${en} ${isOthers ? 'a' : 'your'} picture: ${names}` }
  return {
    zh: `${zh} ${count} 张图片${zhEnd}：${names}`,
    en: `${en} ${isOthers ? count : `${count} of your`} pictures: ${names}`,
  }
}

/** @param isAllNew else the reason says how many the library had already */
function inboxTakenText(slugline: string, isAllNew: boolean): Bilingual {
  const { count, names } = readBatchName(slugline)
  const done = isAllNew ? '已入库' : '已收取'
  if (count === 1) return { zh: `收图文件夹里的图片 ${names} ${done}`, en: `Taken from your picture inbox: ${names}` }
  return {
    zh: `收图文件夹里的 ${count} 张图片${done}：${names}`,
    en: `${count} pictures were taken from your picture inbox: ${names}`,
  }
}

function inboxRefusedText(slugline: string): Bilingual {
  const { count, names } = readBatchName(slugline)
  const kept = { zh: '原文件另外留着，要取回请找系统管理员', en: 'kept aside, ask an administrator to have it back' }
  if (count === 1)
    return {
      zh: `收图文件夹里的 ${names} 没有收取（${kept.zh}）`,
      en: `Not taken from your picture inbox (${kept.en}): ${names}`,
    }
  return {
    zh: `收图文件夹里的 ${count} 份文件没有收取（${kept.zh}）：${names}`,
    en: `${count} files were not taken from your picture inbox (${kept.en}): ${names}`,
  }
}

const deskStates: Readonly<Record<string, string>> = { 'hand-over': 'handedOver', take: 'taken', return: 'returned' }
/** Of one picture, which the notice leads to, or of a batch. */
const ofOnePicture: ReadonlySet<string> = new Set(['pictureUnusable', 'inboxTaken', 'inboxRefused'])

function isOfPhotoDesk({ action, collectionSlug }: Pick<Notice, 'action' | 'collectionSlug'>): boolean {
  return collectionSlug === slugs.media && (Object.hasOwn(deskStates, action) || ofOnePicture.has(action))
}

/** Of a round of judging, to its jurors; `slugline` names the contest. */
function roundText({ action, slugline }: Told): Bilingual {
  return action === 'openRound'
    ? {
        zh: `“${slugline}”的一轮评审已开始，等您评选`,
        en: `A round of judging of “${slugline}” is open and waits for you`,
      }
    : { zh: `“${slugline}”的一轮评审已结束`, en: `A round of judging of “${slugline}” is closed` }
}

function isOfRound({ action, collectionSlug }: Pick<Notice, 'action' | 'collectionSlug'>): boolean {
  return collectionSlug === slugs.photoContests && (action === 'openRound' || action === 'closeRound')
}

/** Where a notice leads, below the admin's own address: to its piece, to the pictures of the photo desk, or to those of a batch. */
export function noticePath({
  action,
  collectionSlug,
  documentId,
  kind,
  at = '',
  slugline = '',
}: Pick<Notice, 'action' | 'collectionSlug' | 'documentId' | 'kind'> &
  Partial<Pick<Notice, 'at' | 'slugline'>>): string {
  if (isOfPhotoDesk({ action, collectionSlug }) && !documentId) return '/photo-desk'
  if (isOfRound({ action, collectionSlug })) return '/judging'
  if (action === 'inboxTaken' && documentId && readBatchName(slugline).count > 1)
    return `/pictures?${new URLSearchParams({ batch: documentId, until: at })}`
  const desk = collectionSlug === slugs.media ? deskStates[action] : undefined
  if (desk) return `/photo-desk?desk=${desk}`
  const place = kind === 'mention' || kind === 'reply' ? '#comments' : ''
  return `/collections/${collectionSlug}/${documentId}${place}`
}

interface Waiting {
  readonly piece: Bilingual
  readonly state: Bilingual
}

/** Why it waits: it came on, was sent back or held, or still owes its late review. */
function waitingText({ action, actorName }: Told, { piece, state }: Waiting): Bilingual {
  switch (action) {
    case 'return':
      return {
        zh: `退稿：${actorName}把${piece.zh}退回到“${state.zh}”，等您处理`,
        en: `Returned: ${actorName} sent ${piece.en} back to “${state.en}”; it waits for you`,
      }
    case 'hold':
      return {
        zh: `扣稿：${actorName}下令扣下${piece.zh}，稿件回到“${state.zh}”`,
        en: `Held: ${actorName} ordered ${piece.en} to be held; it is back in “${state.en}”`,
      }
    case lateReviewAction:
      return {
        zh: `急稿${piece.zh}已发布，请在 ${lateReviewDueHours} 小时内补审`,
        en: `The urgent piece ${piece.en} is out: it needs its late review within ${lateReviewDueHours} hours`,
      }
    default:
      return {
        zh: `${piece.zh}进入“${state.zh}”，等您处理`,
        en: `${piece.en} has come to “${state.en}” and waits for you`,
      }
  }
}
