import { eventLabel } from '../editorial/eventLabel'
import { isState, states } from '../editorial/workflow'
import type { Bilingual } from '../language'
import type { Notice } from './vocabulary'

type Told = Pick<Notice, 'action' | 'actorName' | 'kind' | 'slugline' | 'state'>

/** What a notice says in one sentence; the reason stands beside it. Nothing of the draft but its slugline. */
export function noticeText(notice: Told): Bilingual {
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
      return {
        zh: `${piece.zh}进入“${state.zh}”，等您处理`,
        en: `${piece.en} has come to “${state.en}” and waits for you`,
      }
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
      return { zh: `${piece.zh}在“${state.zh}”已超过时限`, en: `${piece.en} is overdue in “${state.en}”` }
    case 'failed':
      return { zh: `${piece.zh}定时发布失败`, en: `The scheduled publication of ${piece.en} failed` }
    case 'delegated':
      return { zh: `${actorName}委托您代签`, en: `${actorName} delegated signing to you` }
  }
}
