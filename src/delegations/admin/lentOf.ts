import type { Lent } from '../dutyRules'

interface Person {
  readonly id: string
  readonly name: string
}

/** A delegation as the API gives it at depth 1. */
export interface Row {
  readonly id: string
  readonly from: Person | string | null
  readonly to: Person | string | null
  readonly role: string
  readonly reason: string
  readonly startsAt: string
  readonly endsAt: string
}

/** None where one of the two people is not to be read. */
export function lentOf({ from, to, ...rest }: Row): Lent[] {
  if (!from || !to || typeof from === 'string' || typeof to === 'string') return []
  return [{ ...rest, fromId: from.id, fromName: from.name, toId: to.id, toName: to.name }]
}
