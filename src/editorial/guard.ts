import type { Problem } from '../errors'
import type { Actor, Standing } from './actor'
import type { EditorialItem, TransitionInput } from './item'
import type { Subject, Surroundings } from './subject'

/** Everything a guard may look at. */
export interface GuardContext {
  readonly item: EditorialItem
  readonly actor: Actor
  /** By what right, where that is known: the guards of a transition are asked after it. */
  readonly standing?: Standing
  readonly subject: Subject
  readonly input: TransitionInput
  readonly surroundings: Surroundings
  readonly now: Date
}

/** Says what is wrong, all of it; nothing where the guard holds. */
export type Guard = (context: GuardContext) => Problem[]
