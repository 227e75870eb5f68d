import type { PayloadRequest, Where } from 'payload'
import { idOf } from '../fields/relationId'
import { slugs } from '../slugs'
import { addressKey } from './entrantIdentity'

/** What an entry says of whose it is. */
export interface OwnedEntry {
  readonly submitter?: unknown
  readonly entrant?: unknown
  readonly photographer?: { readonly byline?: unknown } | null
}

/** Whose entrants are looked up: those of whole contests, or one. */
type Entrants = { readonly contests: readonly string[] } | { readonly entrant: string | null }

/** Tells which of these people an entry belongs to: by account, by byline, by the entrant's account or e-mail address. */
export async function ownersAmong(
  req: PayloadRequest,
  people: readonly string[],
  asked: Entrants,
): Promise<(entry: OwnedEntry) => string[]> {
  const accounts = await accountsOf(req, people)
  const bylines = await bylinesOf(req, people)
  const entrants = await entrantsAmong(req, asked, accounts)
  return ({ submitter, entrant, photographer }) => {
    const known = [
      idOf(submitter),
      bylines.get(idOf(photographer?.byline) ?? ''),
      ...(entrants.get(idOf(entrant) ?? '') ?? []),
    ]
    return known.flatMap((id) => id ?? [])
  }
}

/** Ids of the bylines that stand for a person. */
export async function bylinesOfPerson(req: PayloadRequest, person: string): Promise<string[]> {
  return [...(await bylinesOf(req, [person])).keys()]
}

/** Ids of the rows that a person has as an entrant of these contests, by account or by e-mail address. */
export async function entrantsOfPerson(
  req: PayloadRequest,
  contests: readonly string[],
  account: Account,
): Promise<string[]> {
  const found = await entrantsAmong(req, { contests }, [account])
  return [...found].flatMap(([id, owners]) => (owners.length > 0 ? [id] : []))
}

/** Of a person; the address may be empty. */
export interface Account {
  readonly id: string
  readonly email: string
}

async function accountsOf(req: PayloadRequest, people: readonly string[]): Promise<Account[]> {
  const { docs } = await req.payload.db.find<{ id: string; email?: string }>({
    collection: slugs.users,
    where: { id: { in: [...people] } },
    limit: 0,
    pagination: false,
    req,
  })
  return docs.map(({ id, email }) => ({ id, email: email ?? '' }))
}

async function bylinesOf(req: PayloadRequest, people: readonly string[]): Promise<Map<string, string>> {
  const { docs } = await req.payload.db.find<{ id: string; user?: unknown }>({
    collection: slugs.bylines,
    where: { user: { in: [...people] } },
    limit: 0,
    pagination: false,
    req,
  })
  return new Map(docs.map(({ id, user }) => [id, idOf(user) ?? '']))
}

async function entrantsAmong(
  req: PayloadRequest,
  asked: Entrants,
  accounts: readonly Account[],
): Promise<Map<string, string[]>> {
  const { docs } = await req.payload.db.find<EntrantRow>({
    collection: slugs.contestEntrants,
    where: 'entrant' in asked ? { id: { equals: asked.entrant ?? '' } } : entrantsOf(req, asked.contests, accounts),
    limit: 0,
    pagination: false,
    req,
  })
  return new Map(
    docs.map((row) => {
      const own = accounts.filter((account) => account.id === idOf(row.user) || hasAddress(req, row, account))
      return [row.id, own.map((account) => account.id)]
    }),
  )
}

interface EntrantRow {
  readonly id: string
  readonly contest?: unknown
  readonly user?: unknown
  readonly addressKey?: string | null
}

function hasAddress(req: PayloadRequest, { contest, addressKey: kept }: EntrantRow, { email }: Account): boolean {
  return Boolean(kept) && email !== '' && kept === addressKey(req, idOf(contest) ?? '', email)
}

/** Those of contests that are theirs. */
function entrantsOf(req: PayloadRequest, contests: readonly string[], accounts: readonly Account[]): Where {
  const keys = accounts.flatMap(({ email }) =>
    email === '' ? [] : contests.map((contest) => addressKey(req, contest, email)),
  )
  const byAddress: Where[] = keys.length > 0 ? [{ addressKey: { in: keys } }] : []
  return {
    and: [{ contest: { in: [...contests] } }, { or: [{ user: { in: accounts.map(({ id }) => id) } }, ...byAddress] }],
  }
}
