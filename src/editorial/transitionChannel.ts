import { channel } from 'node:diagnostics_channel'
import type { WorkflowSlug } from '../slugs'
import type { Action } from './workflow'

/** Where steps are told of, to whoever counts them; nothing may depend on it. */
export const transitionChannel = 'newsroom:transition'

export interface TakenStep {
  readonly action: Action
  readonly collectionSlug: WorkflowSlug
}

const steps = channel(transitionChannel)

export function tellOfStep(step: TakenStep): void {
  if (steps.hasSubscribers) steps.publish(step)
}
