import type { RecusalGround } from './vocabulary'

/** An entry as far as the question goes who must not judge it. All are ids of accounts. */
export interface Connections {
  readonly entryId: string
  /** Who entered it, whose byline it carries, and whose account or address the entrant has. */
  readonly owners: readonly string[]
  readonly related: readonly string[]
}

/** What jurors have declared: juror and entry. */
export interface Declared {
  readonly juror: string
  readonly entryId: string
}

/** Why this juror does not judge the entry; null where nothing is known against it. What weighs most is named. */
export function recusalGround(
  juror: string,
  { entryId, owners, related }: Connections,
  declared: readonly Declared[],
): RecusalGround | null {
  if (owners.includes(juror)) return 'own'
  if (related.includes(juror)) return 'related'
  return declared.some((one) => one.juror === juror && one.entryId === entryId) ? 'declared' : null
}

/** The jurors who may judge the entry, in their order. */
export function eligibleJurors(
  jurors: readonly string[],
  connections: Connections,
  declared: readonly Declared[],
): string[] {
  const own = declared.filter(({ entryId }) => entryId === connections.entryId)
  return jurors.filter((juror) => recusalGround(juror, connections, own) === null)
}
