import type { Person } from '../../access/person'
import type { DeskMove, DeskState } from './deskStateRules'

export interface Moving {
  readonly ids: readonly string[]
  readonly move: DeskMove
  readonly person: Person
  readonly reason: string | null
  readonly now: Date
}

export interface Moved {
  readonly id: string
  readonly name: string
  /** Account that handed the picture over, before this move. */
  readonly handedOverBy: string | null
  readonly state: DeskState
}
