import { GuardsFailed, TransitionDenied, WrongState } from '../../errors'
import { type DeskMove, type DeskState, deskMoves, deskStates, longestReason, mostAtOnce } from './deskStateRules'

/** 409: the picture has been moved on meanwhile, or never came so far. */
export function wrongDeskState(move: DeskMove, state: DeskState): WrongState {
  const { label } = deskMoves[move]
  const message = {
    zh: `图片现在是“${deskStates[state].zh}”，不能${label.zh}。请刷新后再看。`,
    en: `The picture is “${deskStates[state].en}” now, so “${label.en}” does not apply. Reload and look again.`,
  }
  return new WrongState(message, state)
}

/** 403 */
export function editorsMove(): TransitionDenied {
  const message = {
    zh: '只有编辑及以上角色可以选用或退回图片。',
    en: 'Only editors and those above take or return pictures.',
  }
  return new TransitionDenied([{ code: 'transition_denied', message }])
}

export function reasonRequired(): GuardsFailed {
  return new GuardsFailed([
    {
      code: 'reason_required',
      path: 'reason',
      message: {
        zh: `请写明退回的理由（不超过 ${longestReason} 字），摄影者会看到。`,
        en: `Please give a reason (up to ${longestReason} characters): the photographer will read it.`,
      },
    },
  ])
}

export function picturesRequired(): GuardsFailed {
  return new GuardsFailed([
    {
      code: 'pictures_required',
      path: 'ids',
      message: {
        zh: `请在 ids 里列出图片编号，一次 1 到 ${mostAtOnce} 张。`,
        en: `Name the pictures in ids, 1 to ${mostAtOnce} at once.`,
      },
    },
  ])
}
