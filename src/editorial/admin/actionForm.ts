import type { Bilingual } from '../../language'
import { type Action, nextState, returnTargets, states, tracks } from '../workflow'
import type { PieceStatus } from './pieceStatus'

/** Fields of a transition request; `confirm` stays in the dialog. */
export type InputName =
  | 'reason'
  | 'note'
  | 'to'
  | 'publishAt'
  | 'kind'
  | 'assignee'
  | 'dueAt'
  | 'track'
  | 'confirm'
  | 'holdSeen'
  | 'renewAddress'

/** What has been typed and chosen in the dialog; times are ISO 8601. */
export type ActionDraft = Readonly<Partial<Record<InputName, string>>>

export interface ActionInput {
  readonly name: InputName
  readonly isRequired: boolean
  readonly label: Bilingual
}

type Situation = Pick<PieceStatus, 'state' | 'track' | 'correction' | 'held'> & {
  /** It has an address made of its headline. */
  readonly isArticle?: boolean
}

/** What the dialog asks for before it takes an action; the server asks again. */
export function inputsFor(action: Action, situation: Situation): readonly ActionInput[] {
  const asked = ownInputs(action, situation)
  return situation.held && releasing.has(action) ? [holdSeen, ...asked] : asked
}

/** What brings a piece nearer to its readers: whoever does it is shown an order to hold. */
const releasing: ReadonlySet<Action> = new Set(['approve', 'schedule', 'publish'])

function ownInputs(action: Action, { state, correction, isArticle }: Situation): readonly ActionInput[] {
  switch (action) {
    case 'return':
      return [required('to', '退回到', 'Return to'), reason]
    case 'withdraw':
    case 'spike':
    case 'hold':
      return [reason]
    case 'kill':
      return [reason, required('confirm', '确认', 'Confirmation')]
    case 'changeTrack':
      return [required('track', '改为', 'New track'), reason]
    case 'schedule':
      return [required('publishAt', '发布时间', 'Publish at'), opinion]
    case 'assign':
      return [required('assignee', '指派给', 'Assign to'), optional('dueAt', '截稿时间', 'Due at')]
    case 'correct':
      return [
        required('kind', '更正类别', 'Kind of correction'),
        optional('reason', '更正缘由（内部）', 'Why (for the newsroom)'),
      ]
    case 'publish':
      return [
        state === 'correcting' && correction?.kind === 'notice'
          ? required('note', '给读者看的更正说明', 'Note to readers')
          : opinion,
        ...(state === 'correcting' && isArticle ? [renewAddress] : []),
      ]
    default:
      return [opinion]
  }
}

/** What the action will do, in a sentence. */
export function consequenceOf(action: Action, { state, track }: Situation): Bilingual | null {
  const next = states[nextState(track, state)].label
  switch (action) {
    case 'submit':
    case 'approve':
      return { zh: `稿件进入“${next.zh}”。`, en: `The piece goes on to "${next.en}".` }
    case 'proofread':
      return { zh: '您以校对身份签名，稿件留在本审次。', en: 'You sign as proofreader; the piece stays in this stage.' }
    case 'publish':
      return state === 'correcting'
        ? { zh: '更正后的文字立即替换网站上的旧文。', en: 'The corrected text replaces the old one at once.' }
        : { zh: '稿件立即公开。', en: 'The piece goes public at once.' }
    case 'schedule':
      return {
        zh: '到时发布的就是现在签发的这一版；此前可随时扣稿。',
        en: 'What was signed goes out at that time; it can be held until then.',
      }
    case 'hold':
      return {
        zh: '最后一个签字失效，稿件回到终审；扣稿令一直标在稿件上，直到发布、定时或退回。',
        en: 'The last signature lapses and the piece goes back to the final review; the order stands on it until it goes out, is scheduled or returned.',
      }
    case 'recall':
      return { zh: '稿件回到草稿，可继续修改。', en: 'The piece goes back to draft.' }
    case 'correct':
      return { zh: '更正期间读者看到的仍是旧文。', en: 'Readers see the old text until the correction is published.' }
    case 'abandon':
      return {
        zh: '更正中的修改全部丢弃，已发的文字不变。',
        en: 'The changes of the correction are dropped; the published text stays.',
      }
    case 'withdraw':
      return {
        zh: '稿件从网站和接口撤下，总编辑可恢复为草稿。',
        en: 'The piece leaves site and API; a chief editor can bring it back as a draft.',
      }
    case 'kill':
      return { zh: '稿件立即从网站和接口撤下，不能恢复。', en: 'The piece leaves site and API at once, for good.' }
    default:
      return null
  }
}

export interface Option {
  readonly value: string
  /** Shown, so that nobody looks for it, yet not to be chosen. */
  readonly isOff?: boolean
  readonly label: Bilingual
}

export function returnOptions({ state, track }: Situation): Option[] {
  return returnTargets(track, state).map((value) => ({ value, label: states[value].label }))
}

/** The tracks a piece can be put on: not the one it has; the urgent one cannot be chosen where the newsroom does not offer it. */
export function trackOptions({ track }: Situation, urgentTrackIsOn: boolean): Option[] {
  return (['standard', 'brief', 'urgent'] as const)
    .filter((name) => name !== track)
    .map((value) => ({ value, label: tracks[value].label, isOff: value === 'urgent' && !urgentTrackIsOn }))
}

/** How the button of an action looks: the piece goes on, the piece is taken away, or something beside. */
export function weightOf(action: Action): 'forward' | 'away' | 'beside' {
  if (action === 'submit' || action === 'approve' || action === 'publish') return 'forward'
  return action === 'kill' || action === 'withdraw' || action === 'spike' ? 'away' : 'beside'
}

/** Loses something for good: its dialog is not to be answered by one more Enter. */
export function isDestructive(action: Action): boolean {
  return weightOf(action) === 'away' || action === 'abandon'
}

const reason = required('reason', '理由', 'Reason')
const holdSeen = required('holdSeen', '已知悉扣稿，确认可以放行', 'I know of the order to hold; it may go on')
const renewAddress = optional(
  'renewAddress',
  '网址按更正后的标题更换（旧网址自动跳转到新网址）',
  'Make the address anew of the corrected headline (former ones lead there)',
)
const opinion = optional('note', '意见（可空，记入审稿记录）', 'Opinion (optional, kept in the history)')

function required(name: InputName, zh: string, en: string): ActionInput {
  return { name, isRequired: true, label: { zh, en } }
}

function optional(name: InputName, zh: string, en: string): ActionInput {
  return { name, isRequired: false, label: { zh, en } }
}
