import type { PayloadRequest, Where } from 'payload'
import { idOf, idsOf } from '../../fields/relationId'
import { slugs } from '../../slugs'
import { comparedAddress } from '../mailAddressRules'
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
  const owners = await ownersAmong(req, round.contest, jurors)
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

interface EntryRow {
  readonly id: string
  readonly judgingCode?: string | null
  readonly category?: string | null
  readonly submitter?: unknown
  readonly entrant?: unknown
  readonly photographer?: { readonly byline?: unknown } | null
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

/** Tells which of the jurors an entry belongs to: by account, by byline, by the entrant's account or e-mail address. */
async function ownersAmong(
  req: PayloadRequest,
  contest: string,
  jurors: readonly string[],
): Promise<(entry: EntryRow) => string[]> {
  const accounts = await accountsOf(req, jurors)
  const bylines = await bylinesOf(req, jurors)
  const entrants = await entrantsAmong(req, contest, accounts)
  return ({ submitter, entrant, photographer }) => {
    const known = [
      idOf(submitter),
      bylines.get(idOf(photographer?.byline) ?? ''),
      ...(entrants.get(idOf(entrant) ?? '') ?? []),
    ]
    return known.flatMap((id) => id ?? [])
  }
}

interface Account {
  readonly id: string
  readonly email: string
}

async function accountsOf(req: PayloadRequest, jurors: readonly string[]): Promise<Account[]> {
  const { docs } = await req.payload.db.find<{ id: string; email?: string }>({
    collection: slugs.users,
    where: { id: { in: [...jurors] } },
    limit: 0,
    pagination: false,
    req,
  })
  return docs.map(({ id, email }) => ({ id, email: comparedAddress(email ?? '') }))
}

async function bylinesOf(req: PayloadRequest, jurors: readonly string[]): Promise<Map<string, string>> {
  const { docs } = await req.payload.db.find<{ id: string; user?: unknown }>({
    collection: slugs.bylines,
    where: { user: { in: [...jurors] } },
    limit: 0,
    pagination: false,
    req,
  })
  return new Map(docs.map(({ id, user }) => [id, idOf(user) ?? '']))
}

async function entrantsAmong(
  req: PayloadRequest,
  contest: string,
  accounts: readonly Account[],
): Promise<Map<string, string[]>> {
  const { docs } = await req.payload.db.find<{ id: string; user?: unknown; email?: string | null }>({
    collection: slugs.contestEntrants,
    where: {
      and: [
        { contest: { equals: contest } },
        {
          or: [
            { user: { in: accounts.map(({ id }) => id) } },
            // Addresses are kept in the case in which they were typed.
            ...accounts.filter(({ email }) => email !== '').map(({ email }) => ({ email: { like: email } })),
          ],
        },
      ],
    },
    limit: 0,
    pagination: false,
    req,
  })
  return new Map(
    docs.map(({ id, user, email }) => {
      const typed = comparedAddress(email ?? '')
      const own = accounts.filter((account) => account.id === idOf(user) || (typed && account.email === typed))
      return [id, own.map((account) => account.id)]
    }),
  )
}
