import { GuardsFailed, type NewsroomError, type Problem, StaleRevision, TransitionDenied, WrongState } from '../errors'
import { type Actor, mayActAs, type Standing, standingOf, worksOnDraft } from './actor'
import type { GuardContext } from './guard'
import { guards } from './guards'
import type { EditorialItem } from './item'
import { type Action, actionNames, actions, type Mover, states, type Transition, transitionFor } from './workflow'

export type Decision =
  | { readonly isAllowed: true; readonly transition: Transition; readonly standing: Standing }
  | { readonly isAllowed: false; readonly error: NewsroomError }

/**
 * Whether this person may take this action now. What is asked first is answered first: a stale revision (409), a state
 * without this action (409), a person without the right (403), then everything that is missing, at once (400).
 */
export function decide(action: Action, context: GuardContext): Decision {
  const { item, actor, input } = context
  if (input.revision !== item.revision) return refuse(new StaleRevision({ revision: item.revision }, 'step'))
  const transition = transitionFor(action, item.state, item.track)
  if (!transition || !isOpenTo(transition, actor)) return refuse(wrongState(action, item))
  const standing = standingOf(actor, transition.by, item)
  if (!standing) return refuse(new TransitionDenied([denied(transition.by)]))
  const bars = (transition.bars ?? []).flatMap((name) => guards[name]({ ...context, standing }))
  if (bars.length > 0) return refuse(new TransitionDenied([barred, ...bars]))
  const missing = (transition.guards ?? []).flatMap((name) => guards[name](context))
  if (missing.length > 0) return refuse(new GuardsFailed(missing))
  return { isAllowed: true, transition, standing }
}

export interface AvailableAction {
  readonly action: Action
  readonly allowed: boolean
  readonly reasons: readonly Problem[]
  /** The principal, where it would be done on somebody's behalf 代. */
  readonly forName: string | null
}

/** The actions that the table has in this state, each with what stands in this person's way; request fields are not asked for. */
export function availableActions(context: GuardContext): AvailableAction[] {
  return actionNames.flatMap((action) => {
    const transition = transitionFor(action, context.item.state, context.item.track)
    if (!transition || !isOpenTo(transition, context.actor)) return []
    const decision = decide(action, { ...context, input: { ...context.input, revision: context.item.revision } })
    const reasons = decision.isAllowed ? [] : decision.error.problems.filter((problem) => !isAboutRequest(problem))
    const forName = standingOf(context.actor, transition.by, context.item)?.principal?.fromName ?? null
    return [{ action, allowed: reasons.length === 0, reasons, forName }]
  })
}

/** Whether the table lets this person change the content now; the error says who may. */
export function decideEdit(actor: Actor, item: EditorialItem): NewsroomError | null {
  const { editors, label } = states[item.state]
  if (editors === 'nobody') {
    return new WrongState(
      {
        zh: `稿件处于“${label.zh}”，内容不能直接修改。${item.state === 'published' ? '请先“更正”。' : ''}`,
        en: `The piece is "${label.en}": its content cannot be changed.${item.state === 'published' ? ' Open a correction first.' : ''}`,
      },
      item.state,
    )
  }
  const may = editors === 'authors' ? worksOnDraft(actor, item) : mayActAs(actor, editors)
  return may ? null : new TransitionDenied([mayNotEdit(editors === 'authors' ? 'author' : editors)])
}

const moverLabels: Record<Mover, { zh: string; en: string }> = {
  admin: { zh: '系统管理员', en: 'an administrator' },
  chiefEditor: { zh: '总编辑', en: 'a chief editor' },
  deskHead: { zh: '部主任', en: 'a desk head' },
  editor: { zh: '编辑', en: 'an editor' },
  proofreader: { zh: '校对', en: 'a proofreader' },
  reporter: { zh: '记者', en: 'a reporter' },
  photographer: { zh: '摄影记者', en: 'a photographer' },
  author: { zh: '作者', en: 'its author' },
  duty: { zh: '值班编辑', en: 'the editor on duty' },
  spiker: { zh: '作废它的人', en: 'whoever spiked it' },
  system: { zh: '系统', en: 'the system' },
}

const barred: Problem = {
  code: 'transition_denied',
  message: { zh: '这一步不能由您本人来做。', en: 'You cannot take this step yourself; a colleague has to.' },
}

/** About the text alone: whoever may not change it may still have to sign or publish it. */
function mayNotEdit(editor: Mover): Problem {
  const { zh, en } = moverLabels[editor]
  return {
    code: 'transition_denied',
    message: { zh: `内容现在只由${zh}修改。`, en: `Its content is for ${en} to change now.` },
  }
}

function denied(movers: readonly Mover[]): Problem {
  const zh = movers.map((mover) => moverLabels[mover].zh).join('、')
  const en = movers.map((mover) => moverLabels[mover].en).join(' or ')
  const [dutyZh, dutyEn] = movers.includes('duty') ? whereDutyComesFrom : ['', '']
  return {
    code: 'transition_denied',
    message: { zh: `这一步须由${zh}来做。${dutyZh}`, en: `This is for ${en} to do.${dutyEn}` },
  }
}

const whereDutyComesFrom = [
  '谁值班，由部主任或总编辑在“代签与值班”里排定。',
  ' Who is on duty is set by a desk head or chief editor under “Delegation and duty”.',
] as const

function wrongState(action: Action, item: EditorialItem): WrongState {
  const { label } = states[item.state]
  return new WrongState(
    {
      zh: `稿件处于“${label.zh}”，不能“${actions[action].label.zh}”。`,
      en: `The piece is "${label.en}": "${actions[action].label.en}" is not possible now.`,
    },
    item.state,
  )
}

/** The system's own transitions are no answer to a person, nor the other way round. */
function isOpenTo(transition: Transition, actor: Actor): boolean {
  return transition.by.includes('system') === actor.isSystem
}

const requestPaths = new Set(['reason', 'note', 'to', 'kind', 'publishAt', 'assignee', 'track', 'holdSeen'])

function isAboutRequest(problem: Problem): boolean {
  return problem.path !== undefined && requestPaths.has(problem.path)
}

function refuse(error: NewsroomError): Decision {
  return { isAllowed: false, error }
}
