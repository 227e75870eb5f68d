import type { RoundStatus } from './vocabulary'

/** From when a field of a round stands: once the round has been saved, has opened, or has closed. */
export type FixedFrom = 'saved' | 'open' | 'closed'

const fixedIn: Record<RoundStatus, readonly FixedFrom[]> = {
  planned: ['saved'],
  open: ['saved', 'open'],
  closed: ['saved', 'open', 'closed'],
}

/** @param status of the round as it is stored; undefined before it is */
export function isFixed(from: FixedFrom, status: RoundStatus | undefined): boolean {
  return status !== undefined && fixedIn[status].includes(from)
}
