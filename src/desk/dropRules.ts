import {
  type Action,
  isAction,
  nextState,
  returnTargets,
  type State,
  states,
  type Track,
  transitionFor,
} from '../editorial/workflow'
import type { Bilingual } from '../language'

/** What dropping a card on a column would do. */
export interface Drop {
  readonly action: Action
  readonly isAllowed: boolean
  /** Why not, in the person's language. */
  readonly reasons: readonly string[]
}

interface Offered {
  readonly action: string
  readonly allowed: boolean
  readonly reasons: readonly { readonly message: string }[]
}

interface Standing {
  readonly state: State
  readonly track: Track
  readonly actions: readonly Offered[]
}

/**
 * What leads from where a piece stands to `target`, as the table has it and the server offers it to this person; null
 * where nothing leads there. Of several ways the one that needs the least is taken.
 */
export function dropOn(target: State, { state, track, actions: offered }: Standing): Drop | null {
  const ways = offered.flatMap(({ action, allowed, reasons }) => {
    if (!isAction(action) || !leadsTo({ action, state, track }).includes(target)) return []
    return [{ action, isAllowed: allowed, reasons: reasons.map(({ message }) => message) }]
  })
  const inOrder = ways.sort((a, b) => preference.indexOf(b.action) - preference.indexOf(a.action))
  return inOrder.find(({ isAllowed }) => isAllowed) ?? inOrder[0] ?? null
}

/**
 * Two ways lead back from some states. Out of the last stage a hold leads to the final review alone; from a review its author recalls.
 * Every other pair of states has one way.
 */
const preference: readonly Action[] = ['return', 'recall', 'hold']

interface From {
  readonly action: Action
  readonly state: State
  readonly track: Track
}

/** The states to which an action can take a piece; none where it leaves it where it is. */
export function leadsTo({ action, state, track }: From): State[] {
  const to = transitionFor(action, state, track)?.to
  switch (to) {
    case undefined:
    case 'same':
      return []
    case 'first':
    case 'next':
      return [nextState(track, state)]
    case 'chosen':
      return returnTargets(track, state)
    default:
      return to === state ? [] : [to]
  }
}

/** Why a card springs back from a column that nothing leads to. */
export function noWay(from: State, to: State): Bilingual {
  return {
    zh: `稿件不能从“${states[from].label.zh}”直接移到“${states[to].label.zh}”。`,
    en: `A piece cannot go from "${states[from].label.en}" straight to "${states[to].label.en}".`,
  }
}
