import type { ChainedEvent } from './chain'

/** A step that somebody took after another had opened the piece. */
export interface UnseenStep extends Pick<ChainedEvent, 'action' | 'actorName' | 'at'> {
  /** Names of the top-level fields that it changed, as far as it is on record. */
  readonly fields: readonly string[]
}

/** More than anybody reads in a dialog. */
const mostTold = 10

/** The steps that came after the revision that was seen, oldest first; of many the latest. */
export function unseenSteps(events: readonly ChainedEvent[], seenRevision: number): UnseenStep[] {
  return events
    .filter(({ revision }) => revision > seenRevision)
    .slice(-mostTold)
    .map(({ action, actorName, at, details }) => ({ action, actorName, at, fields: textsIn(details.fields) }))
}

function textsIn(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((text) => typeof text === 'string') : []
}
