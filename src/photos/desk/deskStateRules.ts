import type { Bilingual } from '../../language'

/** Where a picture stands between its photographer and the picture editors. */
export const deskStates = {
  new: { zh: '未移交', en: 'Not handed over' },
  handedOver: { zh: '已移交，待选', en: 'Handed over' },
  taken: { zh: '已选用', en: 'Taken' },
  returned: { zh: '已退回', en: 'Returned' },
} as const satisfies Record<string, Bilingual>

export type DeskState = keyof typeof deskStates

interface Move {
  readonly label: Bilingual
  readonly from: readonly DeskState[]
  readonly to: DeskState
  /** Who may: everybody who brings pictures in, or editors and those above. */
  readonly by: 'journalist' | 'editor'
  readonly needsReason: boolean
}

/** By its name in the address. */
export const deskMoves = {
  'hand-over': {
    label: { zh: '移交', en: 'Hand over' },
    from: ['new', 'returned'],
    to: 'handedOver',
    by: 'journalist',
    needsReason: false,
  },
  take: {
    label: { zh: '选用', en: 'Take' },
    from: ['handedOver'],
    to: 'taken',
    by: 'editor',
    needsReason: false,
  },
  return: {
    label: { zh: '退回', en: 'Return' },
    from: ['handedOver', 'taken'],
    to: 'returned',
    by: 'editor',
    needsReason: true,
  },
} as const satisfies Record<string, Move>

export type DeskMove = keyof typeof deskMoves

export const deskMoveNames = Object.keys(deskMoves) as readonly DeskMove[]

/** A step in a picture's history at the desk; `at` is ISO 8601, UTC. */
export interface DeskStep {
  readonly move: DeskMove
  readonly from: DeskState
  readonly to: DeskState
  readonly by: string
  readonly byName: string
  readonly at: string
  readonly reason: string | null
}

/** A reason longer than that is none. */
export const longestReason = 1000
/** As many pictures as one event brings. */
export const mostAtOnce = 500
/** The oldest steps give way: a picture goes to and fro a few times at most. */
const mostSteps = 50

export function isDeskMove(value: unknown): value is DeskMove {
  return typeof value === 'string' && Object.hasOwn(deskMoves, value)
}

/** Pictures from before there was a desk have no state. */
export function deskStateOf(value: unknown): DeskState {
  return typeof value === 'string' && Object.hasOwn(deskStates, value) ? (value as DeskState) : 'new'
}

export function canMove(move: DeskMove, state: DeskState): boolean {
  const from: readonly DeskState[] = deskMoves[move].from
  return from.includes(state)
}

/** The history with one more step. */
export function withStep(log: unknown, step: DeskStep): DeskStep[] {
  return [...readSteps(log), step].slice(-mostSteps)
}

export function readSteps(log: unknown): DeskStep[] {
  // Written by the system alone, in this shape.
  return Array.isArray(log) ? (log as DeskStep[]) : []
}
