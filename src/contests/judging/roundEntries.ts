import type { PayloadRequest, Where } from 'payload'
import { idOf, idsOf } from '../../fields/relationId'
import { slugs } from '../../slugs'
import { type OwnedEntry, ownersAmong } from '../entryOwners'
import type { Connections, Declared } from './recusalRules'
import type { Round } from './rounds'

/** An entry of a round, with what decides who judges it. Nothing of it but code and category is for jurors. */
export interface RoundEntry extends Connections {
  readonly code: string
  readonly category: string
}

/**
 * The entries of a round that stand now: what was withdrawn or disqualified meanwhile is not judged any more.
 * @param jurors whose connections are looked up
 */
export async function roundEntries(
  req: PayloadRequest,
  round: Pick<Round, 'contest' | 'entryIds'>,
  { jurors, where = {} }: { readonly jurors: readonly string[]; readonly where?: Where },
): Promise<RoundEntry[]> {
  const inRound = new Set(round.entryIds)
  // One after the other: a transaction is one connection.
  const rows = (await standingEntries(req, round.contest, where)).filter(({ id }) => inRound.has(id))
  const owners = await ownersAmong(req, jurors, { contests: [round.contest] })
  return rows.map((row) => ({
    entryId: row.id,
    code: row.judgingCode ?? '',
    category: row.category ?? '',
    owners: owners(row),
    related: idsOf(row.relatedJurors),
  }))
}

export async function declaredRecusals(req: PayloadRequest, contest: string, juror?: string): Promise<Declared[]> {
  const { docs } = await req.payload.db.find<{ juror?: unknown; entry?: unknown }>({
    collection: slugs.contestRecusals,
    where: { and: [{ contest: { equals: contest } }, ...(juror ? [{ juror: { equals: juror } }] : [])] },
    limit: 0,
    pagination: false,
    req,
  })
  return docs.map(({ juror: who, entry }) => ({ juror: idOf(who) ?? '', entryId: idOf(entry) ?? '' }))
}

interface EntryRow extends OwnedEntry {
  readonly id: string
  readonly judgingCode?: string | null
  readonly category?: string | null
  readonly relatedJurors?: unknown
}

async function standingEntries(req: PayloadRequest, contest: string, where: Where): Promise<EntryRow[]> {
  const { docs } = await req.payload.db.find<EntryRow>({
    collection: slugs.contestEntries,
    where: { and: [{ contest: { equals: contest } }, { status: { equals: 'entered' } }, where] },
    select: {
      judgingCode: true,
      category: true,
      submitter: true,
      entrant: true,
      photographer: { byline: true },
      relatedJurors: true,
    },
    limit: 0,
    pagination: false,
    req,
  })
  return docs
}
