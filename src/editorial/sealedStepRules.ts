import type { ChainedEvent } from './chain'

/** Steps that stand in the chain for the count to be held against them; who took which, and of what, is nobody's to read. */
export const sealedActions = ['castBallot'] as const satisfies readonly ChainedEvent['action'][]

/**
 * A history as people see it: that a sealed step was taken, and when. A juror's name beside the number of entries that a
 * ballot judges tells which category it was, and a name beside its time tells which entry, to whoever knows the juror's order.
 */
export function withoutSealed(events: readonly ChainedEvent[]): ChainedEvent[] {
  return events.map((event) => (isSealed(event) ? { ...event, actorId: null, actorName: '', details: {} } : event))
}

function isSealed({ action }: ChainedEvent): boolean {
  return sealedActions.some((sealed) => sealed === action)
}
